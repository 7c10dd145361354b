import type { CalendarDate } from '../model/calendar-date';
import { dateOfEpochDay } from '../model/calendar-date';
import type { Person } from '../model/person';
import type { Place } from '../model/place';
import type { Contact } from './contact';
import { propertySource } from './source';

/** The day from which the silence counts: the last contact, or the first meeting where nothing came after it. */
export interface LatestDay {
  readonly kind: 'contact' | 'meeting';
  readonly on: CalendarDate;
  /** The line or property that tells of it. */
  readonly source: Place;
}

/** The latest day with a person; null when neither a contact nor a meeting is known. */
export function latestDayOf(person: Person, { last, lastSource, met }: Contact): LatestDay | null {
  if (last !== null && lastSource !== null && (met === null || met <= last)) {
    return { kind: 'contact', on: dateOfEpochDay(last), source: lastSource };
  }
  return met === null ? null : { kind: 'meeting', on: dateOfEpochDay(met), source: propertySource(person, 'met') };
}

/** The place that gives the latest day; where none is known, the one where the meeting would stand. */
export function baseSourceOf(person: Person, contact: Contact): Place {
  return latestDayOf(person, contact)?.source ?? propertySource(person, 'met');
}
