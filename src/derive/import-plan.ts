import type { CardField, ContactCard } from '../model/contact-card';
import type { NotePath } from '../model/mention';
import { fileNameOf, foldedFileName } from '../model/note-path';
import type { Person } from '../model/person';
import type { CardList } from '../note/card-fields';
import { sameItem } from '../note/card-fields';
import { cardEdit } from '../note/edits/card-edits';
import type { PersonBase } from '../note/edits/new-person-note';
import { newPersonText } from '../note/edits/new-person-note';
import type { NoteRequest } from '../note/edits/note-edit';
import type { ImportRow } from './import-row';
import { tickedCard } from './import-row';

/** What holds for all notes of an import. */
export interface ImportOptions {
  readonly base: PersonBase;
  /** The folder for new notes, '' for the top of the vault. Nothing is made outside of it. */
  readonly folder: string;
  /** Networks that everybody in the list is put into. */
  readonly networks: readonly string[];
  /** What the folder holds already, as `foldedFileName` has it. */
  readonly taken: ReadonlySet<string>;
}

/** One note of an import and the row that it comes from; without a request where no file can be named after the card. */
export interface PlannedNote {
  readonly row: ImportRow;
  readonly request: NoteRequest | null;
  /** Of a new note whose card has one; else null. */
  readonly picture: PlannedPicture | null;
}

/** A picture that could be kept with a new note. */
export interface PlannedPicture {
  /** Whose card it is in. */
  readonly row: ImportRow;
  /** The text of the note with a link to it. */
  readonly textWith: (link: string) => string;
}

/** Rows about one and the same, and what they say together. */
interface Group {
  readonly row: ImportRow;
  card: ContactCard;
  readonly accepted: Set<CardField>;
  /** The first of them with a picture. */
  pictured: ImportRow | null;
}

/**
 * The notes that the rows ask for, one after the other as they are asked for: an edit for each person who has a note, a
 * new note for each other one. Cards that go into one note are joined first; the earlier one counts where both say
 * something. What needs no writing is left out. No two new notes have one path, case and Unicode form aside.
 */
export function* plannedNotes(rows: Iterable<ImportRow>, options: ImportOptions): Generator<PlannedNote, void, undefined> {
  const { base, folder, networks } = options;
  const taken = new Set(options.taken);
  for (const { row, card, accepted, pictured } of groupsOf(rows)) {
    const whole: ContactCard = { ...card, networks: joinedList('networks', card.networks, networks) };
    if (row.choice.kind === 'person') {
      const edit = cardEdit(row.choice.person, whole, accepted, base.language);
      if (edit !== null) yield { row, request: edit, picture: null };
      continue;
    }
    const sourced: ContactCard = { ...whole, source: whole.source ?? (row.source === '' ? null : row.source) };
    const note = newNote(sourced, base);
    const picture = pictured && { row: pictured, textWith: (link: string) => newNote(sourced, base, link)?.text ?? '' };
    if (note === null) yield { row, request: null, picture: null };
    else yield { row, request: { kind: 'create', path: freePath(folder, note.fileName, taken), text: note.text }, picture };
  }
}

/** How many notes would be written; counts what `plannedNotes` gives, without making their texts. */
export function countOfNotes(rows: Iterable<ImportRow>, networks: readonly string[]): number {
  const people = new Set<NotePath>();
  let count = 0;
  for (const { choice, ticked } of rows) {
    if (choice.kind === 'new') count += 1;
    else if (choice.kind === 'person' && (ticked.size > 0 || lacksSome(choice.person, networks))) people.add(choice.person.path);
  }
  return count + people.size;
}

/**
 * A folder as somebody types it, as a path within the vault; '' for the top, null for one that leads elsewhere or that
 * not every system can have. One that the vault has already is taken as it is.
 */
export function folderPathOf(text: string, isThere: (path: string) => boolean): string | null {
  const parts = text.split('/').map((part) => part.normalize('NFC').trim()).filter((part) => part !== '');
  const path = parts.join('/');
  const isFit = parts.every((part) => fileNameOf(part) === part) || (!parts.some((part) => part.startsWith('.')) && isThere(path));
  return isFit ? path : null;
}

/** Networks as somebody types them, with commas or semicolons between. */
export function networksIn(text: string): readonly string[] {
  return [...new Set(text.split(/[,;](?![^[\]]*\]\])/).map((name) => name.normalize('NFC').trim()).filter((name) => name !== ''))];
}

function groupsOf(rows: Iterable<ImportRow>): Iterable<Group> {
  const groups: Group[] = [];
  const byPerson = new Map<NotePath, Group>();
  const byReading = new Map<unknown, Group>();
  for (const row of rows) {
    const { choice, review: { reading }, ticked } = row;
    if (reading.kind === 'unreadable' || choice.kind === 'leave') continue;
    const card = tickedCard(row, reading.card);
    const pictured = reading.photo === null ? null : row;
    const known = choice.kind === 'person' ? byPerson.get(choice.person.path) : choice.kind === 'first' ? byReading.get(choice.first) : undefined;
    // A card that was to go into one that is left out has nowhere to go.
    if (choice.kind === 'first' && known === undefined) continue;
    if (known === undefined) {
      const group: Group = { row, card, accepted: new Set(ticked), pictured };
      groups.push(group);
      byReading.set(reading, group);
      if (choice.kind === 'person') byPerson.set(choice.person.path, group);
    } else {
      known.card = joinedCards(known.card, card);
      known.pictured ??= pictured;
      byReading.set(reading, known);
      for (const field of ticked) known.accepted.add(field);
    }
  }
  return groups;
}

function joinedCards(first: ContactCard, more: ContactCard): ContactCard {
  const list = (name: CardList): readonly string[] => joinedList(name, first[name], more[name]);
  return {
    name: first.name === '' ? more.name : first.name,
    organisation: first.organisation ?? more.organisation, function: first.function ?? more.function,
    address: first.address ?? more.address, city: first.city ?? more.city, language: first.language ?? more.language,
    birthday: first.birthday ?? more.birthday, met: first.met ?? more.met, 'met-at': first['met-at'] ?? more['met-at'],
    topic: first.topic ?? more.topic, note: first.note ?? more.note, source: first.source ?? more.source,
    aliases: list('aliases'), emails: list('emails'), phones: list('phones'), urls: list('urls'), networks: list('networks'),
  };
}

function joinedList(list: CardList, first: readonly string[], more: readonly string[]): readonly string[] {
  return [...first, ...more.filter((item) => !first.some((other) => sameItem(list, other, item)))];
}

function lacksSome({ networks: has }: Person, networks: readonly string[]): boolean {
  return networks.some((network) => !has.some(({ text }) => sameItem('networks', text, network)));
}

/** A name of nothing but signs names no file: then the organisation or an address does, and the name is an alias. */
function newNote(card: ContactCard, base: PersonBase, photo: string | null = null): ReturnType<typeof newPersonText> {
  const others = [card.organisation, ...card.emails].filter((text) => text !== null);
  const aliases = card.name === '' ? card.aliases : [card.name, ...card.aliases];
  const cards = [card, ...others.map((name) => ({ ...card, name, aliases }))];
  for (const each of cards) {
    const note = newPersonText(each, base, photo);
    if (note !== null) return note;
  }
  return null;
}

function freePath(folder: string, fileName: string, taken: Set<string>): NotePath {
  let name = `${fileName}.md`;
  for (let number = 2; taken.has(foldedFileName(name)); number++) name = `${fileName} ${number}.md`;
  taken.add(foldedFileName(name));
  return folder === '' ? name : `${folder}/${name}`;
}
