/** A place among the properties of a note where a value is being written. */
export interface PropertySpot {
  /** The key as it is written, without quotes. */
  readonly key: string;
  /** What of the value stands before the cursor, without the quote that opens it. */
  readonly query: string;
  /** Where the value begins in its line and where it ends, its quotes included; counted from 0. */
  readonly start: number;
  readonly end: number;
}

/** No block of properties is longer; beyond it nobody looks for the line that begins one. */
const LONGEST_BLOCK = 1000;
const FENCE = /^---[ \t]*$/;
const KEY = `(?:"[^"]*"|'[^']*'|[^\\s#"'\\-[\\]{}:][^:]*?)`;
const SCALAR = new RegExp(`^(${KEY})[ \\t]*:[ \\t]+`);
const KEY_OF_LIST = new RegExp(`^(${KEY})[ \\t]*:[ \\t]*(?:#.*)?$`);
const KEY_OF_LINE = new RegExp(`^(${KEY})[ \\t]*:(?:[ \\t]|$)`);
const ITEM = /^[ \t]*-[ \t]+/;
const BETWEEN_ITEMS = /^[ \t]*(?:#.*|-(?:[ \t].*)?)?$/;
/** Signs that begin something else than a text in YAML, and `@`, which other plugins answer. */
const NO_TEXT = /^[@`[\]{}|>&*!%#,]/;

/**
 * The value at whose end the cursor stands: behind `key: ` or behind the `- ` of a list below `key:`, quoted or not.
 * `null` anywhere else: in the text of the note, in the middle of a value, in a list between brackets, and where a link
 * was begun, which the app itself completes. `lineAt` gives a line of the note, counted from 0; '' where there is none.
 */
export function propertySpot(lineAt: (line: number) => string, line: number, ch: number): PropertySpot | null {
  const text = lineAt(line);
  const scalar = SCALAR.exec(text);
  const start = (scalar ?? ITEM.exec(text))?.[0].length;
  if (start === undefined || ch < start || line < 1 || line > LONGEST_BLOCK || !FENCE.test(lineAt(0))) return null;
  const value = valueAt(text, start, ch);
  if (value === null) return null;
  const key = scalar?.[1] ?? keyAbove(lineAt, line);
  if (key === null || !isInFirstBlock(lineAt, line)) return null;
  return { key: unquoted(key), start, ...value };
}

/** The key that a line of a block of properties begins with, without quotes; null where it begins with none. */
export function keyOfLine(text: string): string | null {
  const key = KEY_OF_LINE.exec(text)?.[1];
  return key === undefined ? null : unquoted(key);
}

function valueAt(text: string, start: number, ch: number): Pick<PropertySpot, 'query' | 'end'> | null {
  const before = text.slice(start, ch);
  const after = text.slice(ch);
  const quote = /^["']/.exec(before)?.[0] ?? '';
  const query = before.slice(quote.length);
  const isAtEnd = after.trim() === '' || (quote !== '' && after.trim() === quote);
  if (!isAtEnd || query.includes('[[') || NO_TEXT.test(query)) return null;
  // A quote that is closed is a value already; without quotes a comment may follow, and `name: Ana` is a map.
  if (quote === '' ? /(?:^|\s)#|:(?:\s|$)/.test(query) : query.includes(quote)) return null;
  return { query, end: after.trim() === '' ? ch : ch + after.indexOf(quote) + quote.length };
}

function keyAbove(lineAt: (line: number) => string, from: number): string | null {
  for (let line = from - 1; line > 0; line--) {
    const text = lineAt(line);
    const key = KEY_OF_LIST.exec(text)?.[1];
    if (key !== undefined) return key;
    if (FENCE.test(text) || !BETWEEN_ITEMS.test(text)) return null;
  }
  return null;
}

function isInFirstBlock(lineAt: (line: number) => string, from: number): boolean {
  for (let line = from - 1; line > 0; line--) if (FENCE.test(lineAt(line))) return false;
  return true;
}

function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
}
