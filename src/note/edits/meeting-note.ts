import type { CalendarDate } from '../../model/calendar-date';
import type { OwnWords } from '../../model/own-words';
import type { Person } from '../../model/person';
import { LONGEST_FILE_NAME, bytesOf, fileNameOf, shortenedTo } from '../../model/note-path';
import type { OccasionKey } from '../journal/occasion-vocabulary';
import { occasionSpellingFor } from '../journal/occasion-vocabulary';
import type { NoteLanguage } from '../vocabulary';
import { lineOfBody, withLead } from './contact-words';
import type { NoteEdit } from './note-edit';
import type { ContactStyle, LoggedContact } from './person-edits';
import { logContactEdit } from './person-edits';
import { propertyText } from './yaml-text';

/** What the note of a meeting says. */
export interface ToldMeeting {
  /** Everybody who took part, as links from the note to be made: `[[Ana]]`. */
  readonly people: readonly string[];
  readonly on: CalendarDate;
  /** By which way; null when not said. */
  readonly channel: string | null;
  readonly text: string | null;
  readonly language: NoteLanguage;
  /** A person's own words, which come before those of the language. */
  readonly words: OwnWords;
  /** What the meeting was called; null for one that has no name but its people. */
  readonly title: string | null;
}

/** What a meeting's note is called by. */
export interface NamedMeeting {
  readonly names: readonly string[];
  readonly on: CalendarDate;
  readonly language: NoteLanguage;
  readonly title: string | null;
}

interface MeetingWords {
  readonly kind: string;
  readonly others: (names: string, count: number) => string;
}

const WORDS: Readonly<Record<NoteLanguage, MeetingWords>> = {
  en: {
    kind: 'meeting',
    others: (names, count) => `${names} and ${count} ${count === 1 ? 'other' : 'others'}`,
  },
  fr: {
    kind: 'réunion',
    others: (names, count) => `${names} et ${count} ${count === 1 ? 'autre' : 'autres'}`,
  },
};

/**
 * One contact of several people: an edit for each of their notes, nobody twice. With `note` the notes get no line,
 * since the note of the meeting tells what was said; what was given or received goes to each of them all the same.
 *
 * @param knownOf - the last contact with somebody that other notes tell of; null when they tell of none
 */
export function logContactEdits(
  people: readonly Person[],
  contact: LoggedContact,
  today: CalendarDate,
  language: NoteLanguage,
  style: ContactStyle | 'note',
  knownOf: (person: Person) => CalendarDate | null = () => null,
): readonly NoteEdit[] {
  const own = style === 'note' ? { ...contact, channel: null, text: null } : contact;
  const ownStyle = style === 'note' ? 'property' : style;
  const unique = [...new Map(people.map((person) => [person.path, person])).values()];
  return unique.map((person) => logContactEdit(person, own, today, language, ownStyle, knownOf(person)));
}

/** The text of a meeting's note: flat properties that every reader of meetings knows, then what was said. */
export function meetingNote({ people, on, channel, text, language, words, title }: ToldMeeting): string {
  const keyOf = (field: OccasionKey): string => occasionSpellingFor(field, language, words);
  const block = [
    propertyText('type', WORDS[language].kind),
    propertyText(keyOf('date'), on),
    propertyText(keyOf('attendees'), [...new Set(people)]),
  ];
  return `---\n${block.join('')}---\n${occasionBody(title, withLead(channel, text, language))}`;
}

/** What stands below the block of the note of an occasion: its title as a heading, then what was said; '' for neither. */
export function occasionBody(title: string | null, said: string): string {
  const heading = lineOfBody(title ?? '');
  return [heading === '' ? '' : `# ${heading}\n`, said === '' ? '' : `${said}\n`].filter((part) => part !== '').join('\n');
}

/**
 * The name of a meeting's note, with its ending: `2026-03-16 Ana, Ben.md`. As many people are named as there is room
 * for, the others are counted. What a file may not be called on some system is left out.
 */
export function meetingFileName({ names, on, language, title }: NamedMeeting): string {
  const own = fileNameOf(title ?? '');
  const known = [...new Set(names.map(fileNameOf))].filter((name) => name !== '');
  const people = known.length === 0 ? WORDS[language].kind : peopleWithin(known, language);
  return `${shortenedTo(`${on} ${own === '' ? people : own}`, LONGEST_FILE_NAME)}.md`;
}

function peopleWithin(names: readonly string[], language: NoteLanguage): string {
  for (let count = names.length; count > 1; count--) {
    const text = namesOf(names, count, language);
    if (bytesOf(text) <= LONGEST_FILE_NAME - '2026-03-16 '.length) return text;
  }
  return namesOf(names, 1, language);
}

function namesOf(names: readonly string[], count: number, language: NoteLanguage): string {
  const named = names.slice(0, count).join(', ');
  return count === names.length ? named : WORDS[language].others(named, names.length - count);
}
