import { trimmed } from './trimmed';
import { isPlaceholder } from './value-words';
import { foldWord } from './fold-word';

/** A single value of a block. A date object comes only from YAML parsers other than the app's. */
export type Scalar = string | number | boolean | Date;

/** The texts of a value, and whether some of them were written as something else (a number, a tick). */
export interface Texts {
  readonly texts: readonly string[];
  readonly hasOther: boolean;
}

/** One value where one is expected. `isClean` is false where a list or a map stands instead. */
export interface Single {
  readonly scalar: Scalar | null;
  readonly isClean: boolean;
}

/** Deep enough for `- mentor: [[Ana]]`; a bound at all because YAML's anchors can build a list that holds itself. */
const DEEPEST = 6;
const LONGEST_FOUND = 80;

/**
 * Reads a value as a list of texts. A single value is a list of one; a comma separates nothing. `[[Ana]]` without
 * quotes is a list in a list to YAML and is put together again, also `[[Dupont, Paul]]`; a map gives its pairs as
 * `key: value` and a `{first, last}` its name.
 */
export function textsOf(value: unknown): Texts {
  if (typeof value === 'string') return textsOfText(trimmed(value));
  if (Array.isArray(value) && value.every(isText)) return textsOfList(value);
  const into: string[] = [];
  const hasOther = collect(value, 0, into);
  return { texts: into, hasOther };
}

const NO_TEXTS: Texts = { texts: [], hasOther: false };

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Of its own length from the beginning, as most lists are kept. */
function textsOfList(list: readonly string[]): Texts {
  const [only] = list;
  if (list.length === 1 && only !== undefined) return textsOfText(trimmed(only));
  const texts = list.map(trimmed);
  return { texts: texts.includes('') ? texts.filter((text) => text !== '') : texts, hasOther: false };
}

function textsOfText(text: string): Texts {
  return text === '' ? NO_TEXTS : { texts: [text], hasOther: false };
}

/** Reads a value where a single one is expected. Nothing, an empty text and a placeholder (`?`) are all `null`. */
export function singleOf(value: unknown): Single {
  if (isScalar(value)) return { scalar: isEmpty(value) ? null : value, isClean: true };
  if (value === null || value === undefined) return { scalar: null, isClean: true };
  if (!Array.isArray(value)) return { scalar: null, isClean: false };
  const items: readonly unknown[] = value;
  if (items.length === 0) return { scalar: null, isClean: true };
  const only = items.length === 1 ? items[0] : undefined;
  if (isScalar(only)) return { scalar: isEmpty(only) ? null : only, isClean: false };
  const { texts } = textsOf(value);
  const link = texts.length === 1 && Array.isArray(only) ? texts[0] : undefined;
  return { scalar: link ?? null, isClean: link !== undefined };
}

/** Whether a property has no value at all: nothing, an empty text or an empty list. */
export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return trimmed(value) === '';
  return Array.isArray(value) && value.every((item) => item === null || item === undefined || item === '');
}

/** A value as one line of at most 80 characters, to show what was found. */
export function foundText(value: unknown): string {
  const line = printed(value).replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_FOUND) return line;
  // By code points, so that no emoji is cut in two.
  return `${[...line].slice(0, LONGEST_FOUND - 1).join('')}…`;
}

function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return textOfScalar(value);
  try {
    // In a template, since JSON has no text at all for `undefined`, whatever its type says.
    return `${JSON.stringify(value)}`;
  } catch {
    return textsOf(value).texts.join(', ');
  }
}

/** Adds the texts of a value; answers whether one of them was no text. */
function collect(value: unknown, depth: number, into: string[]): boolean {
  if (isScalar(value)) {
    const text = textOfScalar(value).trim();
    if (text === '') return false;
    into.push(text);
    return typeof value !== 'string';
  }
  if (value === null || value === undefined || depth > DEEPEST) return false;
  if (Array.isArray(value)) return collectList(value, depth, into);
  // What YAML's tags make: `!!set {Ana, Bob}`, `!!omap`.
  if (value instanceof Set) return collectList([...value], depth, into);
  if (value instanceof Map) return collectMap(Object.fromEntries(value as ReadonlyMap<string, unknown>), depth, into);
  return typeof value === 'object' ? collectMap(value, depth, into) : false;
}

function collectList(items: readonly unknown[], depth: number, into: string[]): boolean {
  let hasOther = false;
  for (const item of items) {
    if (Array.isArray(item) && item.length > 0 && item.every(isScalar)) {
      into.push(`[[${item.map(textOfScalar).join(', ')}]]`);
    } else if (collect(item, depth + 1, into)) {
      hasOther = true;
    }
  }
  return hasOther;
}

function collectMap(map: object, depth: number, into: string[]): boolean {
  const entries: readonly [string, unknown][] = Object.entries(map);
  const name = nameIn(entries);
  if (name !== null) {
    into.push(name);
    return false;
  }
  for (const [key, value] of entries) {
    const texts: string[] = [];
    collect(value, depth + 1, texts);
    if (texts.length === 0) into.push(key);
    for (const text of texts) into.push(`${key}: ${text}`);
  }
  return false;
}

const NAME_PARTS = ['first', 'middle', 'last'] as const;

function nameIn(entries: readonly [string, unknown][]): string | null {
  const parts = new Map(entries.map(([key, value]) => [foldWord(key).replace(/-?name$/, ''), value]));
  const present = NAME_PARTS.map((part) => parts.get(part)).filter((part) => typeof part === 'string');
  if (present.length > 0) return present.join(' ').trim();
  const whole = parts.get('');
  return typeof whole === 'string' && whole.trim() !== '' ? whole.trim() : null;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;
}

function isEmpty(value: Scalar): boolean {
  return typeof value === 'string' && isPlaceholder(value);
}

function textOfScalar(value: Scalar): string {
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}
