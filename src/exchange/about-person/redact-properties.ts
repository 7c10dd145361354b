import type { FrontMatter } from '../../model/front-matter';
import { sameData } from '../../model/same';
import { applyNoteEdit } from '../../note/edits/apply-note-edit';
import type { PropertyValue, Yaml } from '../../note/edits/note-edit';
import { isList } from '../../note/edits/note-edit';
import { currentValue } from '../../note/edits/property-change';
import { linesOf, withLineEnd, withoutEnd } from '../../note/edits/text-lines';
import { readFrontMatter } from '../../note/front-matter';
import { textsOf } from '../../note/property';
import { haveOneShape } from '../../note/same-shape';
import type { LineMention, PersonMention } from './mentions-in';
import { mentionsInLine } from './mentions-in';
import type { Redaction } from './redact-line';
import { isAllHers, redactedLine } from './redact-line';

/** How a block is blacked out. */
export interface BlockRedaction extends Redaction {
  readonly yaml: Yaml;
}

const LIST_ITEM = /^(\s*)-\s+(.*)$/;
const GOES_ON = /^(?:\s+\S|-(?:\s|$)|[\]}])/;
const BRACKETS = /^\[|\]$/g;

/**
 * A note with one line of its block blacked out: an item of a list goes, a value that is all hers leaves an empty key,
 * a longer text has a neutral word in her place. The first of these ways whose block reads as before but for the one
 * property; `null` when none does, and only a hand can do it. A block that could not be read before has nothing to lose.
 */
export function withPropertyRedacted(text: string, index: number, mentions: readonly PersonMention[], redaction: BlockRedaction): string | null {
  const lines = linesOf(text);
  const line = withoutEnd(lines[index] ?? '');
  const before = readData(text, redaction.yaml);
  const withLine = (to: string): string => {
    return lines.map((written, at) => (at === index ? withLineEnd(to, written.slice(line.length)) : written)).join('');
  };
  const inPlace = (word: string): string => withLine(redactedLine(line, mentions, { ...redaction, word }));
  if (before === null) return inPlace(redaction.word);
  const isSoundly = (changed: string | null, keepsShape: boolean): changed is string => {
    const after = changed === null || changed === text ? null : readData(changed, redaction.yaml);
    return after !== null && isSound(before, after) && (!keepsShape || haveOneShape(before, after));
  };
  const shorter = withoutItem(lines, index, mentions, redaction) ?? withValueRedacted(text, lines, index, mentions, redaction);
  if (isSoundly(shorter, false)) return shorter;
  // Without its brackets the word may stand where they would begin a list.
  const words = [redaction.word, redaction.word.replace(BRACKETS, '')];
  return words.map(inPlace).find((changed) => isSoundly(changed, true)) ?? null;
}

/** Without an item of a list that is all hers and has no lines below it. */
function withoutItem(lines: readonly string[], index: number, mentions: readonly PersonMention[], redaction: Redaction): string | null {
  const line = withoutEnd(lines[index] ?? '');
  const item = LIST_ITEM.exec(line);
  const next = withoutEnd(lines[index + 1] ?? '');
  const isOneLine = next.trim() === '' || next.search(/\S/) <= (item?.[1] ?? '').length;
  return item !== null && isOneLine && isAllHers(line, mentions, redaction) ? lines.filter((_, at) => at !== index).join('') : null;
}

/** A property that stands on one line, changed by its value. */
function withValueRedacted(
  text: string,
  lines: readonly string[],
  index: number,
  mentions: readonly PersonMention[],
  redaction: BlockRedaction,
): string | null {
  const line = withoutEnd(lines[index] ?? '');
  if (/^\s|^-/.test(line) || GOES_ON.test(lines[index + 1] ?? '')) return null;
  const data = dataOfLine(line, redaction.yaml);
  const [property, ...more] = Object.keys(data ?? {});
  if (data === null || property === undefined || more.length > 0) return null;
  const from = currentValue(data, property);
  const isChosen = ({ isSure }: LineMention): boolean => mentions.some((mention) => mention.isSure === isSure);
  const to = valueWithout(from ?? null, (said) => mentionsInLine(said, redaction.whom, redaction.path).filter(isChosen), redaction);
  const edit = { path: redaction.path, what: 'forget' as const, properties: [{ property, from, to }], logLine: null, lineChange: null };
  const result = applyNoteEdit(text, edit, redaction.yaml);
  return result.kind === 'applied' ? result.text : null;
}

/** A value without her: null where nothing is left of it. What does not name her stays the same. */
function valueWithout(value: PropertyValue, find: (text: string) => readonly LineMention[], redaction: Redaction): PropertyValue {
  if (isList(value)) {
    // `[[Ana]]` without quotes is a list in a list to YAML, and a link to everybody else.
    const nested = textsOf([value]).texts;
    const [link = ''] = nested;
    if (value.length === 1 && isList(value[0] ?? null) && nested.length === 1 && find(link).length > 0) return valueWithout(link, find, redaction);
    const left = value.flatMap((item) => {
      const rest = valueWithout(item, find, redaction);
      return rest === null && item !== null ? [] : [rest];
    });
    return left.length === 0 && value.length > 0 ? null : left;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, valueWithout(each, find, redaction)]));
  }
  const said = typeof value === 'string' ? value : String(value);
  const mentions = value === null ? [] : find(said);
  if (mentions.length === 0) return value;
  return isAllHers(said, mentions, redaction) ? null : redactedLine(said, mentions, redaction);
}

/** Whether of the properties of a block one at most says or is called something else; a comment is no property. */
function isSound(before: FrontMatter, after: FrontMatter): boolean {
  const keys = Object.keys(before);
  const changed = keys.filter((key) => !sameData(before[key], after[key]));
  return changed.length <= 1 && Object.keys(after).length === keys.length;
}

function readData(text: string, yaml: Yaml): FrontMatter | null {
  const { reading } = readFrontMatter(text, (block) => yaml.parse(block));
  return reading.kind === 'read' ? reading.data : null;
}

/** What one line says as a block of its own; null when it is none. */
function dataOfLine(line: string, yaml: Yaml): FrontMatter | null {
  return readData(`---\n${line}\n---\n`, yaml);
}
