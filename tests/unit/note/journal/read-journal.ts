import type { Journal } from '../../../../src/model/journal';
import type { Mention } from '../../../../src/model/mention';
import type { Note } from '../../../../src/note/note';
import { readText } from '../read-note';

/** The journal of a note; throws when the note cannot be read. */
export function journalOf(path: string, text: string): Journal {
  return readable(path, text).journal;
}

/** A note that can be read; throws when it cannot. */
export function readable(path: string, text: string): Exclude<Note, { kind: 'unreadable' }> {
  const note = readText(path, text);
  if (note.kind === 'unreadable') throw new Error(`Unreadable: ${JSON.stringify(note.problems)}`);
  return note;
}

/** Names as they are looked up: `Ana` for a link, `'Ana'` in quotes for plain words. */
export function called(people: readonly Mention[]): string[] {
  return people.map(({ target, isLink }) => (isLink ? target : `'${target}'`));
}

/** The exchanges in short: `2026-03-12 meeting (Coffee) with Ana, 'Bob'`. */
export function exchangesIn({ interactions }: Journal): string[] {
  return interactions.map(({ interaction: { on, kind, text }, people }) => `${on} ${kind} (${text}) with ${called(people).join(', ')}`);
}
