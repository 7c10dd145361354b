import { parse } from 'yaml';
import type { CheckSource, Finding, Fix } from '../../src/derive/vault-check/finding';
import { compareNamed } from '../../src/model/order';
import { readFrontMatter } from '../../src/note/front-matter';
import { applyNoteEdit } from '../../src/note/edits/apply-note-edit';
import { markEdit, usualMark } from '../../src/note/edits/mark-edit';
import type { NoteEdit } from '../../src/note/edits/note-edit';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { yaml } from '../unit/note/edits/yaml';
import { day } from './builders';
import { networkOfNotes } from './read-notes';

export type Notes = Readonly<Record<string, string>>;

/** What the check looks at, for notes of an English screen on 16 March 2026. */
export function checkOf(notes: Notes, settings: Partial<CheckSource['settings']> = {}): CheckSource {
  const network = networkOfNotes(notes);
  const people = [...network.people.values()].sort(compareNamed);
  return { network, people, settings: { ...DEFAULT_SETTINGS, ...settings }, today: day('2026-03-16'), dayFirst: false, language: 'en' };
}

/** The edit that a fix makes; null for one that does something else. */
export function editOf({ does }: Fix, notes: Notes, source: CheckSource): NoteEdit | null {
  if (does.kind === 'edit') return does.edit;
  if (does.kind !== 'mark') return null;
  const { reading } = readFrontMatter(notes[does.path] ?? '', (block): unknown => parse(block));
  const mark = usualMark(does.as, source.network.people.values(), 'en', source.settings.ownWords);
  return markEdit(does.path, reading.kind === 'read' ? reading.data : {}, does.as, mark, source.settings.ownWords);
}

/** The text of a note once an edit is made. */
export function edited(notes: Notes, edit: NoteEdit): string {
  const result = applyNoteEdit(notes[edit.path] ?? '', edit, yaml);
  if (result.kind !== 'applied') throw new Error(`${edit.path} ${JSON.stringify(edit.properties)}: ${JSON.stringify(result)}`);
  return result.text;
}

/** A finding in short: `date People/Ana.md met "03/04/2026": 2026-04-03* | 2026-03-04`, a star behind what is certain. */
export function inShort({ kind, path, property, line, found, fixes }: Finding): string {
  const place = property === '' ? (line === null ? '' : ` line ${line}`) : ` ${property}`;
  return `${kind} ${path}${place} "${found}": ${fixes.map(({ label: { id, ...label }, isCertain }) => `${[id, ...Object.values(label)].join(' ')}${isCertain ? '*' : ''}`).join(' | ')}`;
}
