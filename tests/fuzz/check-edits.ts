import { expect, inject } from 'vitest';
import { addDays } from '../../src/model/calendar-date';
import { applyNoteEdit, bodyIndexOf, expectedData } from '../../src/note/edits/apply-note-edit';
import { nameInBoxEdit, noneKnownEdit } from '../../src/note/edits/box-edits';
import { classifyEdits } from '../../src/note/edits/classify-edit';
import type { NoteEdit } from '../../src/note/edits/note-edit';
import { inverseOf } from '../../src/note/edits/note-edit';
import { answeredEdit, followUpEdit, logContactEdit, snoozeEdit, wroteEdit } from '../../src/note/edits/person-edits';
import { stanceEdit } from '../../src/note/edits/stance-edits';
import { linesOf } from '../../src/note/edits/text-lines';
import { readFrontMatter } from '../../src/note/front-matter';
import { DEFAULT_ROLES } from '../../src/model/role';
import type { Note } from '../../src/note/note';
import { day } from '../support/builders';
import { yaml } from '../unit/note/edits/yaml';
import { readNote } from './check-note';
import type { OddNote } from './odd-note';
import type { Random } from './random';

export const TODAY = day(inject('day'));
const NEXT = addDays(TODAY, 16);

/** What a person may do with the note, as edits. */
function editsOf(note: Note, random: Random): readonly NoteEdit[] {
  const language = random.pick(['en', 'fr'] as const);
  if (note.kind === 'person') {
    const { person } = note;
    const told = { circle: 'close', networks: ['[[Bruine]]'], skills: ['film'], needs: [], aptitude: 'mentor', role: null, next: NEXT } as const;
    const contact = { on: TODAY, channel: 'mail', text: 'act 2: “now”', next: random.percent(50) ? NEXT : null, gave: 'a book', received: null };
    return [
      logContactEdit(person, contact, TODAY, language, random.pick(['line', 'property'])), snoozeEdit(person, NEXT, language), wroteEdit(person, TODAY, language),
      answeredEdit(person, TODAY, language), followUpEdit(person, NEXT, 'tell: her', language), ...classifyEdits(person, told, DEFAULT_ROLES, language),
    ];
  }
  if (note.kind !== 'project') return [];
  const { project } = note;
  const role = random.pick(DEFAULT_ROLES).id;
  const given = { synergy: 3, antagonism: 1, isSupportOnly: false, influence: 4, wanted: null, on: TODAY } as const;
  return [nameInBoxEdit(project, role, '[[Ana]]', DEFAULT_ROLES, language), noneKnownEdit(project, role, DEFAULT_ROLES, language), stanceEdit(project, '[[Ana]]', null, given, language)];
}

/** Every edit of a note changes what was asked and no other byte, or says why it cannot; and is taken back. */
export function checkEdits(odd: OddNote, random: Random): void {
  const note = readNote(odd);
  for (const edit of note.kind === 'unreadable' ? [anyEdit(odd.path)] : editsOf(note, random)) checkEdit(odd.text, edit);
}

/** One edit of a text; answers the new text, or the old one where the edit was refused. */
export function checkEdit(before: string, edit: NoteEdit): string {
  const was = readFrontMatter(before, (block) => yaml.parse(block)).reading;
  const result = applyNoteEdit(before, edit, yaml);
  if (was.kind === 'unreadable') expect(result.kind).toBe('unreadable');
  if (result.kind !== 'applied') return before;
  const after = result.text;
  const expected = expectedData(was.kind === 'read' ? was.data : {}, edit.properties);
  expect(dataOf(after)).toEqual(expected);
  expectSameBody(before, after, edit);
  expectSameLines(before, after, edit, expected);
  expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
  const back = applyNoteEdit(after, inverseOf(edit), yaml);
  if (back.kind === 'applied') expect(dataOf(back.text)).toEqual(dataOf(before));
  return after;
}

function dataOf(text: string): unknown {
  const { reading } = readFrontMatter(text, (block) => yaml.parse(block));
  return reading.kind === 'read' ? reading.data : reading.kind === 'none' ? {} : reading.kind;
}

/** The body keeps every byte; a log gets lines, and the others stay in their order. */
function expectSameBody(before: string, after: string, edit: NoteEdit): void {
  const [old, now] = [before, after].map(bodyOf) as [string, string];
  if (edit.logLine === null) expect(now).toBe(old);
  else expect(isWithin(linesOf(old).map(trimmedEnd), linesOf(now).map(trimmedEnd))).toBe(true);
}

/** Lines of a block that belong to no edited property stay, in their order; a block written anew is the writer's. */
function expectSameLines(before: string, after: string, edit: NoteEdit, expected: unknown): void {
  const [old, now] = [before, after].map(blockLinesOf) as [string[], string[]];
  const kept: string[] = [];
  let isEdited = false;
  for (const line of old) {
    // What stands at the margin begins a property, a dash only with a letter after it; a comment or a blank line may belong
    // to either of two.
    if (/^(?:[^\s#-]|-\S)/.test(line)) isEdited = edit.properties.some(({ property }) => line.includes(property) || /^["'?{[&!*<]/.test(line));
    if (!isEdited && line.trim() !== '' && !line.trimStart().startsWith('#')) kept.push(line);
  }
  if (isWithin(kept, now) || now.map(trimmedEnd).join('\n') === yaml.stringify(expected).trimEnd()) return;
  expect(now).toEqual(kept);
}

function bodyOf(text: string): string {
  const index = bodyIndexOf(text);
  const body = linesOf(text).slice(index).join('');
  // The mark of a text without a block stands before the block that it gets.
  return index === 0 ? body.replace(/^\ufeff/, '') : body;
}

function blockLinesOf(text: string): string[] {
  const end = bodyIndexOf(text);
  return end === 0 ? [] : linesOf(text).slice(1, end - 1);
}

function trimmedEnd(line: string): string {
  return line.replace(/[\r\n]+$/, '');
}

/** Whether all of a list stands in another, in its order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (at < part.length && line === part[at]) at += 1;
  return at === part.length;
}

function anyEdit(path: string): NoteEdit {
  return { path, what: 'snooze', properties: [{ property: 'snooze', from: undefined, to: '2026-04-01' }], logLine: null, lineChange: null };
}
