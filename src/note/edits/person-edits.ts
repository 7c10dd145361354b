import type { CalendarDate } from '../../model/calendar-date';
import type { Person, PersonField } from '../../model/person';
import { parseDateText } from '../date-text';
import { personKeyOf } from '../person-vocabulary';
import { isEmptyValue } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { personSpellingFor } from '../vocabulary';
import { withLead, oneLine } from './contact-words';
import type { FavourField, WrittenFavour } from './favour-edits';
import { favourAdded } from './favour-edits';
import type { LogLineChange, NoteEdit, PropertyChange } from './note-edit';
import { changesOf, currentValue, setDay, setField } from './property-change';

/** A contact that took place, as a person tells it. */
export interface LoggedContact {
  readonly on: CalendarDate;
  /** By which way: "mail", "phone"; null when not said. */
  readonly channel: string | null;
  readonly text: string | null;
  /** When to be in touch again; null to leave a later date as it is. */
  readonly next: CalendarDate | null;
  /** What I gave, on one line; null for nothing. */
  readonly gave: string | null;
  /** What I received, on one line; null for nothing. */
  readonly received: string | null;
}

/** Whether a contact is told in the log of the note, or by its properties alone. */
export type ContactStyle = 'property' | 'line';

/** The heading of a log that is to be made. */
export const LOG_HEADING: Readonly<Record<NoteLanguage, string>> = { en: '## Log', fr: '## Journal' };
/** The word of the notes that have such a key: `follow-up-status: pending | done | snoozed`. */
const OPEN_STATUS = 'pending';
/** Between what was said and what was given, where the note only counts favours. */
const BETWEEN_WORDS = ' — ';
const FAVOUR_FIELDS: readonly FavourField[] = ['gave', 'received'];

/**
 * A contact that went both ways. The last contact becomes the latest day that is known, so it never moves back; what was
 * waited for is over (snooze, waiting, nudges, a follow-up whose day has come); what was given or received joins the
 * note's own list. The log gets a line when there is something to tell. Properties alone tell no channel; but words are
 * never dropped, they make a line whatever the style.
 *
 * @param known - the last contact that other notes tell of (a meeting, a day's note); null when they tell of none
 */
export function logContactEdit(
  person: Person,
  contact: LoggedContact,
  today: CalendarDate,
  language: NoteLanguage,
  style: ContactStyle,
  known: CalendarDate | null = null,
): NoteEdit {
  const { on, next } = contact;
  const last = latest(lastContactOf(person, known, today), on);
  const favours = favoursOf(person, contact, language);
  const properties = changesOf(
    daySet(person, 'last-contact', person.lastContact, last, language),
    ...cleared(person, 'snooze'),
    ...waitingCleared(person, on),
    ...(next === null ? dueFollowUpCleared(person, today) : nextContactSet(person, next, today, language)),
    ...favours.map(({ change }) => change),
  );
  const told = [oneLine(contact.text ?? ''), ...favours.map(({ untold }) => untold ?? '')].filter((part) => part !== '');
  const isTold = style === 'line' || told.length > 0;
  const words = isTold ? withLead(contact.channel, told.join(BETWEEN_WORDS), language) : '';
  const logLine = words === '' ? null : logLineAdded(on, words, language);
  return { path: person.path, what: 'log', properties, logLine, lineChange: null };
}

/** "They answered": a contact today that went both ways, without words. */
export function answeredEdit(person: Person, today: CalendarDate, language: NoteLanguage): NoteEdit {
  return { ...logContactEdit(person, contactWithoutWords(today), today, language, 'property'), what: 'answered' };
}

/** "I wrote": one way, so an answer is waited for from today; written again while waiting, it counts as a nudge. */
export function wroteEdit(person: Person, today: CalendarDate, language: NoteLanguage): NoteEdit {
  const isAgain = person.waitingSince !== null;
  const properties = changesOf(
    daySet(person, 'last-contact', person.lastContact, today, language),
    daySet(person, 'waiting-since', person.waitingSince, today, language),
    ...(isAgain
      ? [setField(person, 'nudges', personSpellingFor('nudges', language, person.words), person.nudges + 1)]
      : cleared(person, 'nudges')),
    ...cleared(person, 'snooze'),
    ...dueFollowUpCleared(person, today),
  );
  return { path: person.path, what: 'wrote', properties, logLine: null, lineChange: null };
}

/**
 * "I wrote" with words of what was written: as {@link wroteEdit}, and in style `line` with a line of the log.
 *
 * @param told - by which way, null when not said; and what it was, on one line
 */
export function sentEdit(
  person: Person,
  told: Pick<LoggedContact, 'channel'> & { readonly text: string },
  today: CalendarDate,
  language: NoteLanguage,
  style: ContactStyle,
): NoteEdit {
  const edit = wroteEdit(person, today, language);
  if (style === 'property') return edit;
  return { ...edit, logLine: logLineAdded(today, withLead(told.channel, told.text, language), language) };
}

/** The person is hidden from the queue until a day. */
export function snoozeEdit(person: Person, until: CalendarDate, language: NoteLanguage): NoteEdit {
  const properties = changesOf(daySet(person, 'snooze', person.snooze, until, language));
  return { path: person.path, what: 'snooze', properties, logLine: null, lineChange: null };
}

/** A promised or planned contact. A `note` of null leaves what was promised as it stands. */
export function followUpEdit(
  person: Person,
  on: CalendarDate,
  note: string | null,
  language: NoteLanguage,
): NoteEdit {
  const properties = changesOf(
    ...followUpSet(person, on, language),
    note === null
      ? null
      : setField(person, 'follow-up-note', personSpellingFor('follow-up-note', language, person.words), oneLine(note)),
  );
  return { path: person.path, what: 'follow-up', properties, logLine: null, lineChange: null };
}

/** A day that the note means already, however it writes it, is left as it is written. */
function daySet(
  person: Person,
  field: PersonField,
  current: CalendarDate | null,
  day: CalendarDate,
  language: NoteLanguage,
): PropertyChange | null {
  return current === day ? null : setDay(person, field, personSpellingFor(field, language, person.words), day);
}

/** A follow-up that is marked as done beside its date (`follow-up-status: done`) is open again. */
function followUpSet(person: Person, on: CalendarDate, language: NoteLanguage): readonly (PropertyChange | null)[] {
  const set = daySet(person, 'follow-up', person.followUp, on, language);
  const status = Object.keys(person.frontMatter).find((key) => personKeyOf(key, person.words)?.field === 'follow-up-status');
  if (status === undefined || person.followUp !== null) return [set];
  const from = currentValue(person.frontMatter, status);
  return isEmptyValue(from) ? [set] : [set, { property: status, from, to: OPEN_STATUS }];
}

/** What was promised for a day that has come is done with: its words do not stand beside another day. */
function nextContactSet(
  person: Person,
  next: CalendarDate,
  today: CalendarDate,
  language: NoteLanguage,
): readonly (PropertyChange | null)[] {
  const isPromiseKept = person.followUp !== null && person.followUp <= today;
  return [...followUpSet(person, next, language), ...(isPromiseKept ? cleared(person, 'follow-up-note') : [])];
}

/** A contact from before the waiting began, told late, is not the answer that is waited for. */
function waitingCleared(person: Person, on: CalendarDate): readonly PropertyChange[] {
  if (person.waitingSince !== null && on < person.waitingSince) return [];
  return [...cleared(person, 'waiting-since'), ...cleared(person, 'nudges')];
}

/** Of a follow-up under two spellings, the one that is in force goes, and the other too when its day has come. */
function dueFollowUpCleared(person: Person, today: CalendarDate): readonly PropertyChange[] {
  if (person.followUp === null || person.followUp > today) return [];
  return cleared(person, 'follow-up').filter(({ property, from }) => {
    if (property === person.spelling['follow-up']) return true;
    const day = typeof from === 'string' ? parseDateText(from, false) : null;
    return day !== null && 'value' in day && day.value <= today;
  });
}

/**
 * A field emptied, under each of its spellings, since with one of them left it would still be in force. The keys stay,
 * in plain sight.
 */
function cleared(person: Person, field: PersonField): readonly PropertyChange[] {
  return Object.keys(person.frontMatter)
    .filter((key) => personKeyOf(key, person.words)?.field === field)
    .map((property): PropertyChange => ({ property, from: currentValue(person.frontMatter, property), to: null }))
    .filter(({ from }) => !isEmptyValue(from));
}

/** What was given and received, each as it goes into the note. */
function favoursOf(person: Person, contact: LoggedContact, language: NoteLanguage): readonly WrittenFavour[] {
  return FAVOUR_FIELDS.flatMap((field) => {
    const text = oneLine(contact[field] ?? '');
    return text === '' ? [] : [favourAdded(person, field, contact.on, text, language)];
  });
}

function contactWithoutWords(on: CalendarDate): LoggedContact {
  return { on, channel: null, text: null, next: null, gave: null, received: null };
}

/** The last contact known: of the note's property and log, and of other notes. Days to come are no contacts yet. */
function lastContactOf(person: Person, known: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  const days = [person.lastContact, known, ...person.log.map(({ on }) => on)];
  return days.reduce((last, day) => (day !== null && day <= today ? latest(last, day) : last), null);
}

function latest(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a !== null && a > b ? a : b;
}

function logLineAdded(on: CalendarDate, text: string, language: NoteLanguage): LogLineChange {
  return { change: 'add', on, text, newHeading: LOG_HEADING[language] };
}
