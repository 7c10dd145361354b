import type { CalendarDate } from '../../model/calendar-date';
import type { Favour, Person } from '../../model/person';
import { isEmptyValue } from '../property';
import { isPlaceholder } from '../value-words';
import type { NoteLanguage } from '../vocabulary';
import { personSpellingFor } from '../vocabulary';
import { withLead } from './contact-words';
import { languageOfNote } from './note-language';
import type { PropertyChange, PropertyValue } from './note-edit';
import { isList } from './note-edit';
import { currentValue, setField } from './property-change';

/** Where a note keeps what went which way. */
export type FavourField = 'gave' | 'received';

/** A favour put into a note. */
export interface WrittenFavour {
  readonly change: PropertyChange | null;
  /** What the property has no place for, since it only counts: `gave: lent the room`. null when nothing is left over. */
  readonly untold: string | null;
}

const DATED = /^\d{4}-\d{2}-\d{2}(\s*[:|–—]\s*|\s+)(?=\S)/;

/**
 * Something given or received, added to the note's own list as `2026-03-16 text`, set off as its last item is. A single
 * text becomes a list; a bare number becomes one more and stays a number. A new list speaks the language of the note.
 *
 * @param text - on one line, not empty
 */
export function favourAdded(
  person: Person,
  field: FavourField,
  on: CalendarDate,
  text: string,
  language: NoteLanguage,
): WrittenFavour {
  const newKey = personSpellingFor(field, languageOfNote(person.spelling, language), person.words);
  const from = currentValue(person.frontMatter, person.spelling[field] ?? newKey);
  if (isCount(from)) {
    return { change: setField(person, field, newKey, from + 1), untold: withLead(personSpellingFor(field, language, person.words), text, language) };
  }
  const items = itemsOf(from, person[field]);
  return { change: setField(person, field, newKey, [...items, on + separatorOf(items) + text]), untold: null };
}

/** A count that is none (`gave: -1`) is kept as it stands, as the first item of a list. */
function isCount(value: PropertyValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/**
 * What the list holds already. Favours that only the body tells (`gave:: …`) go along into a new list: beside a property
 * of the block they would not be read any more.
 */
function itemsOf(value: PropertyValue | undefined, told: readonly Favour[]): readonly PropertyValue[] {
  if (value === undefined || isEmptyValue(value)) return told.map(({ on, text }) => (on === null ? text : `${on} ${text}`));
  if (typeof value === 'string' && isPlaceholder(value)) return [];
  return isList(value) ? value : [value];
}

function separatorOf(items: readonly PropertyValue[]): string {
  const last = items[items.length - 1];
  return (typeof last === 'string' ? DATED.exec(last)?.[1] : undefined) ?? ' ';
}
