import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { readFrontMatter } from '../front-matter';
import { textsOf } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { applyNoteEdit, bodyIndexOf } from './apply-note-edit';
import { lineOfBody } from './contact-words';
import { withLogItem, withSection } from './log-lines';
import { endOfItem, isLogHeading, logSectionOf, outlineOf } from './log-outline';
import type { MergeOutcome } from './merge-properties';
import { mergedProperties } from './merge-properties';
import { languageOfNote } from './note-language';
import type { NoteRewrite, NoteTrash, Yaml } from './note-edit';
import { LOG_HEADING } from './person-edits';
import { isBlank, lineEndOf, linesOf, withLineEnd, withoutEnd } from './text-lines';

/** Two notes about one person, with their whole texts as they are now. */
export interface PeopleToMerge {
  readonly kept: Person;
  readonly keptText: string;
  readonly other: Person;
  readonly otherText: string;
}

/** A property of one or both notes, and what becomes of it. */
export interface ComparedProperty {
  /** As the kept note spells it, else as the other does. */
  readonly property: string;
  /** The key that is to be among the choices where the other note's value is to stand; `null` where there is no choice. */
  readonly choice: string | null;
  /** What each note says, item by item and as it is written, and what the kept note says when both are one. */
  readonly kept: readonly string[];
  readonly other: readonly string[];
  readonly result: readonly string[];
  /** `only-kept` where the other note says nothing. */
  readonly outcome: MergeOutcome | 'only-kept';
}

/** What merging two notes asks to be written, or the note whose block nobody can read. */
export type PeopleMerge =
  | { readonly kind: 'merged'; readonly rewrite: NoteRewrite; readonly trash: NoteTrash }
  | { readonly kind: 'unreadable'; readonly path: NotePath };

const HEADING: Readonly<Record<NoteLanguage, (name: string) => string>> = {
  en: (name) => `## Merged from ${name}`,
  fr: (name) => `## Repris de ${name}`,
};

const BYTE_ORDER_MARK = /^\uFEFF/;

/** The item of a log with all that is indented below it. */
interface LogItem {
  readonly on: string;
  readonly text: string;
}

/**
 * Makes two notes about one person one. The kept note gets every value of the other: lists are joined, what is empty is
 * filled, and a single value that gives way is told in a line of its body; the other's name becomes an alias. Items of
 * the other's log join the kept one's by date; the rest of its body stands below a heading. Nothing is lost. Both parts
 * are one action, and links are to be turned to the kept note between them.
 *
 * @param choices - keys of the other note, as it spells them, whose value is to stand
 */
export function mergeEdits(
  { kept, keptText, other, otherText }: PeopleToMerge,
  choices: ReadonlySet<string>,
  language: NoteLanguage,
  yaml: Yaml,
): PeopleMerge {
  const own = dataOf(keptText, yaml);
  const others = dataOf(otherText, yaml);
  if (own === null || others === null) return { kind: 'unreadable', path: own === null ? kept.path : other.path };
  const { changes, left } = mergedProperties({ person: kept, data: own }, { person: other, data: others }, choices);
  const edit = { path: kept.path, what: 'merge', properties: changes, logLine: null, lineChange: null } as const;
  const applied = applyNoteEdit(keptText, edit, yaml);
  if (applied.kind !== 'applied' && applied.kind !== 'unchanged') return { kind: 'unreadable', path: kept.path };
  const text = applied.kind === 'applied' ? applied.text : keptText;
  const noteLanguage = languageOfNote(kept.spelling, language);
  const to = withBody(text, otherText, {
    log: LOG_HEADING[noteLanguage],
    rest: HEADING[noteLanguage](lineOfBody(other.name)),
    left: left.map(([key, value]) => `- \`${key}\`: ${lineOfBody(printed(value))}`),
  });
  return {
    kind: 'merged',
    rewrite: { kind: 'rewrite', path: kept.path, from: keptText, to },
    trash: { kind: 'trash', path: other.path, text: otherText },
  };
}

/**
 * Everything that two notes say in their properties, side by side, with what `mergeEdits` makes of it: first in the order
 * of the kept note, then what only the other says. `null` where one of the blocks cannot be read.
 */
export function comparedProperties(
  { kept, keptText, other, otherText }: PeopleToMerge,
  choices: ReadonlySet<string>,
  yaml: Yaml,
): readonly ComparedProperty[] | null {
  const own = dataOf(keptText, yaml);
  const others = dataOf(otherText, yaml);
  if (own === null || others === null) return null;
  const { changes, merged } = mergedProperties({ person: kept, data: own }, { person: other, data: others }, choices);
  const resultOf = (key: string): unknown => changes.find(({ property }) => property === key)?.to ?? own[key];
  const compared = merged.map(({ key, ownKey, outcome, isOpen }): ComparedProperty => ({
    property: Object.prototype.hasOwnProperty.call(own, ownKey) ? ownKey : key,
    choice: isOpen ? key : null,
    kept: textsIn(own[ownKey]),
    other: textsIn(others[key]),
    result: textsIn(resultOf(ownKey)),
    outcome,
  }));
  const inOrder = Object.keys(own).flatMap((key) => {
    const same = compared.filter(({ property }) => property === key);
    const texts = textsIn(own[key]);
    const alone = { property: key, choice: null, kept: texts, other: [], result: textsIn(resultOf(key)), outcome: 'only-kept' } as const;
    return same.length > 0 || texts.length === 0 ? same : [alone];
  });
  return [...inOrder, ...compared.filter((each) => !inOrder.includes(each))];
}

/** What a value says, item by item; a map all in one. */
function textsIn(value: unknown): readonly string[] {
  return value === null || value === undefined ? [] : textsOf(value).texts;
}

function dataOf(text: string, yaml: Yaml): Readonly<Record<string, unknown>> | null {
  const { reading } = readFrontMatter(text, (block) => yaml.parse(block));
  if (reading.kind === 'none') return {};
  return reading.kind === 'read' ? reading.data : null;
}

/** What a value says, on one line; of a list and a map all of it. */
function printed(value: unknown): string {
  return typeof value === 'string' ? value : textsOf(value).texts.join(', ');
}

interface MergedBody {
  /** The heading of a log that is to be made. */
  readonly log: string;
  /** The heading above what comes from the other note. */
  readonly rest: string;
  /** The lines that tell which values gave way. */
  readonly left: readonly string[];
}

/** The kept text with the other's body in it. */
function withBody(text: string, otherText: string, { log, rest, left }: MergedBody): string {
  const body = takenApart(linesOf(otherText.replace(BYTE_ORDER_MARK, '')), bodyIndexOf(otherText));
  const bodyIndex = bodyIndexOf(text);
  const lineEnd = lineEndOf(linesOf(text));
  let lines = linesOf(text);
  for (const item of body.items) {
    const itemText = linesOf(item.text).map((line) => withLineEnd(line, lineEnd)).join('');
    if (!lines.join('').includes(itemText)) lines = linesOf(withLogItem(lines, bodyIndex, { ...item, text: itemText, newHeading: log }).join(''));
  }
  // A copy that a sync service made says the same text again.
  const told = isThere(lines.slice(bodyIndex), body.rest) ? [] : body.rest;
  const more = [...left, ...(left.length > 0 && told.length > 0 ? [''] : []), ...told];
  const section = [rest, '', ...more];
  // It is there when the app was closed before the other note was in the trash: then the merge goes on where it stopped.
  return (more.length === 0 || isThere(lines, section) ? lines : withSection(lines, bodyIndex, section)).join('');
}

function isThere(lines: readonly string[], section: readonly string[]): boolean {
  const [whole, part] = [lines.map(withoutEnd), section].map((each) => `\n${each.join('\n')}\n`) as [string, string];
  return whole.includes(part);
}

/** The items of a log, and all other lines of the body without their ends and without blank lines around them. */
function takenApart(lines: readonly string[], bodyIndex: number): { items: readonly LogItem[]; rest: readonly string[] } {
  const section = logSectionOf(lines, outlineOf(lines, bodyIndex), bodyIndex);
  const items: LogItem[] = [];
  const taken = new Set<number>();
  for (const { index, on } of section?.dated ?? []) {
    if (taken.has(index)) continue;
    const end = endOfItem(lines, index);
    for (let line = index; line < end; line++) taken.add(line);
    items.push({ on, text: lines.slice(index, end).join('') });
  }
  // A heading below which nothing is left says nothing any more; the kept note has one of its own.
  if (section && items.length > 0 && isEmptied(lines, section, taken)) taken.add(section.start - 1);
  const rest = lines.slice(bodyIndex).filter((_, index) => !taken.has(index + bodyIndex)).map(withoutEnd);
  const first = rest.findIndex((line) => !isBlank(line));
  return { items, rest: first === -1 ? [] : withoutBlankEnd(rest.slice(first)) };
}

function isEmptied(lines: readonly string[], { start, end }: { start: number; end: number }, taken: ReadonlySet<number>): boolean {
  return isLogHeading(lines[start - 1] ?? '') && lines.slice(start, end).every((line, index) => taken.has(start + index) || isBlank(line));
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1] ?? '')) end--;
  return lines.slice(0, end);
}
