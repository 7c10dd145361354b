import type { FrontMatter } from '../../model/front-matter';
import { sameData } from '../../model/same';
import { fenceOf, normaliseText, readFrontMatter } from '../front-matter';
import { withLineChanged } from './line-change';
import { withLogLine } from './log-lines';
import type { EditResult, NoteEdit, PropertyChange, Yaml } from './note-edit';
import { rewriteProperty } from './property-lines';
import { lineEndOf, linesOf, withLineEnd } from './text-lines';

const BYTE_ORDER_MARK = '\uFEFF';
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
const COMMENT = /(?:^|\s)#/m;
const BETWEEN_WORDS = /[\s[\]{},]+/;
const MAYBE_NUMBER = /^[-+.]?[\d.]/;
/** What the app leaves of a block whose last property was taken out. */
const EMPTY_MAP = /^\{\s*\}\s*$/;

/**
 * Applies an edit to the text of a note. Only the lines of the edited properties and the lines of the body that it names
 * change; every other byte stays, comments, quoting and order included (the app's own writer drops them: docs/host-facts.md). Never
 * throws: what cannot be done is said in the result, and then nothing is to be written.
 */
export function applyNoteEdit(text: string, edit: NoteEdit, yaml: Yaml): EditResult {
  const { reading } = readFrontMatter(text, (block) => yaml.parse(block));
  if (reading.kind === 'unreadable') return { kind: 'unreadable', line: reading.line };
  const data = reading.kind === 'read' ? reading.data : {};
  const stale = edit.properties.find(({ property, from }) => !sameData(valueOf(data, property), from));
  if (stale) return { kind: 'stale', property: stale.property };
  const changes = edit.properties.filter(({ from, to }) => !sameData(from, to));
  const { logLine, lineChange } = edit;
  if (changes.length === 0 && logLine === null && (lineChange === null || lineChange.from === lineChange.to)) return { kind: 'unchanged' };
  const withProperties = changes.length === 0 ? text : changeProperties(text, data, changes, yaml);
  if (withProperties === null) return { kind: 'unreadable', line: null };
  const changed = bodyChanged(withProperties, edit, changes.length > 0);
  return changed === null ? { kind: 'stale', property: null } : { kind: 'applied', text: changed };
}

/** `null` when a line that is to change is not there as it was written. */
function bodyChanged(text: string, { logLine, lineChange }: NoteEdit, hasMoved: boolean): string | null {
  const bodyIndex = bodyIndexOf(text);
  const lines = linesOf(text);
  // Beside other changes, which move lines, the number of a line says nothing.
  const isNumbered = !hasMoved && logLine === null;
  const changed = lineChange === null ? lines : withLineChanged(lines, bodyIndex, lineChange, isNumbered);
  const logged = changed !== null && logLine !== null ? withLogLine(changed, bodyIndex, logLine) : changed;
  return logged === null ? null : logged.join('');
}

/**
 * The text with its block changed: the most careful way whose result parses to exactly what was meant. Flow mappings,
 * anchors and other odd shapes end in the last way, a block written anew. `null` when even that does not read back, or
 * would drop what no parser hands on: comments, and the spelling of numbers.
 */
function changeProperties(
  text: string,
  data: FrontMatter,
  changes: readonly PropertyChange[],
  yaml: Yaml,
): string | null {
  const expected = expectedData(data, changes);
  const lines = linesOf(text);
  const lineEnd = lineEndOf(lines);
  const bodyIndex = bodyIndexOf(text);
  const written = lines.slice(1, Math.max(1, bodyIndex - 1));
  const block = Object.keys(data).length === 0 ? written.filter((line) => !EMPTY_MAP.test(line)) : written;
  const rewrite = (keepsLines: boolean): readonly string[] => {
    const style = { keepsLines, lineEnd, yaml };
    return changes.reduce<readonly string[]>((current, change) => rewriteProperty(current, change, style), block);
  };
  const anew = (): readonly string[] => {
    const whole = isKeptByWriter(block.join(''), yaml) ? stringified(expected, yaml) : null;
    return whole === null ? block : linesOf(whole).map((line) => withLineEnd(line, lineEnd));
  };
  for (const way of [() => rewrite(true), () => rewrite(false), anew]) {
    const changed = withBlock(lines, bodyIndex, way());
    if (sameData(readData(changed, yaml), expected)) return changed;
  }
  return null;
}

/** Data as YAML; `null` for what has no end: a list that holds itself by an anchor. */
function stringified(data: FrontMatter, yaml: Yaml): string | null {
  try {
    return yaml.stringify(data);
  } catch {
    return null;
  }
}

/**
 * Whether the YAML writer gives back all that a person wrote, but for quotes and layout. A phone number without quotes
 * loses its `0` or `+` when it is read as a number and written again.
 */
function isKeptByWriter(block: string, yaml: Yaml): boolean {
  const plain = block.replace(QUOTED, '""');
  return !COMMENT.test(plain) && plain.split(BETWEEN_WORDS).every((word) => !isRespelled(word, yaml));
}

function isRespelled(word: string, yaml: Yaml): boolean {
  if (!MAYBE_NUMBER.test(word)) return false;
  try {
    const value = yaml.parse(word);
    return typeof value === 'number' && String(value) !== word;
  } catch {
    return false; // no number
  }
}

/** The note with other lines in its block; no lines at all means no block, as the app leaves it (release notes 1.6.0). */
function withBlock(lines: readonly string[], bodyIndex: number, block: readonly string[]): string {
  const [first = ''] = lines;
  const mark = first.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const body = lines.slice(bodyIndex).join('');
  if (block.length === 0) return bodyIndex === 0 ? body : mark + body;
  if (bodyIndex > 0) return first + block.join('') + (lines[bodyIndex - 1] ?? '') + body;
  const fence = `---${lineEndOf(lines)}`;
  return mark + fence + block.join('') + fence + body.slice(mark.length);
}

function readData(text: string, yaml: Yaml): FrontMatter | null {
  const { reading } = readFrontMatter(text, (block) => yaml.parse(block));
  if (reading.kind === 'none') return {};
  return reading.kind === 'read' ? reading.data : null;
}

/** How many lines stand before the body: the block with its fences, or none. */
export function bodyIndexOf(text: string): number {
  return (fenceOf(normaliseText(text))?.bodyLine ?? 1) - 1;
}

/** What a block says once its properties are changed. */
export function expectedData(data: FrontMatter, changes: readonly PropertyChange[]): FrontMatter {
  const entries = new Map<string, unknown>(Object.entries(data));
  for (const { property, to } of changes) {
    if (to === undefined) entries.delete(property);
    else entries.set(property, to);
  }
  return Object.fromEntries(entries);
}

function valueOf(data: FrontMatter, property: string): unknown {
  return Object.prototype.hasOwnProperty.call(data, property) ? data[property] : undefined;
}
