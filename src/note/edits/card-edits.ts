import type { CardField, ContactCard } from '../../model/contact-card';
import { CARD_LISTS } from '../../model/contact-card';
import type { Person, PersonField } from '../../model/person';
import type { CardDifference } from '../card-differences';
import { differencesOf, toldOfMeeting } from '../card-differences';
import type { CardList } from '../card-fields';
import { fieldOfList } from '../card-fields';
import { withoutTemplateSigns } from '../note-template';
import type { NoteLanguage } from '../vocabulary';
import { personSpellingFor } from '../vocabulary';
import { lineOfBody } from './contact-words';
import { itemsIn } from './list-items';
import { languageOfNote } from './note-language';
import type { LogLineChange, NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import { LOG_HEADING } from './person-edits';
import { currentValue } from './property-change';
import { withoutNesting } from './written-name';

/**
 * Brings what a card says into a person's note, under the note's own keys: what is empty is filled, lists get what they
 * lack, and a conflict is decided for the card only where its field is `accepted`. A name that is accepted becomes an
 * alias. A later meeting becomes a line of the log. `null` when there is nothing to write.
 */
export function cardEdit(
  person: Person,
  card: ContactCard,
  accepted: ReadonlySet<CardField>,
  language: NoteLanguage,
): NoteEdit | null {
  const noteLanguage = languageOfNote(person.spelling, language);
  const wanted = differencesOf(person, card).filter(({ field, kind }) => kind !== 'conflicts' || accepted.has(field));
  const lists = new Map<CardList, string[]>();
  const properties: PropertyChange[] = [];
  let logLine: LogLineChange | null = null;
  for (const difference of wanted) {
    const { field, kind, gets } = difference;
    if (field === 'met' && kind === 'adds') logLine = meetingLine(card, noteLanguage);
    else if (field === 'name') lists.set('aliases', [...gets, ...(lists.get('aliases') ?? [])]);
    else if (isListField(field)) lists.set(field, [...(lists.get(field) ?? []), ...gets]);
    else if (field !== 'note') properties.push(singleSet(person, field, difference, noteLanguage));
  }
  for (const [list, gets] of lists) properties.push(listExtended(person, fieldOfList(list), gets, noteLanguage));
  if (properties.length === 0 && logLine === null) return null;
  return { path: person.path, what: 'import', properties, logLine, lineChange: null };
}

function isListField(field: CardField): field is CardList {
  return CARD_LISTS.some((list) => list === field);
}

function singleSet(person: Person, field: PersonField, { gets }: CardDifference, language: NoteLanguage): PropertyChange {
  const property = person.spelling[field] ?? personSpellingFor(field, language, person.words);
  return { property, from: currentValue(person.frontMatter, property), to: withoutTemplateSigns(gets[0] ?? '') };
}

/** A single value becomes the first of a list; so does a map, whole. */
function listExtended(person: Person, field: PersonField, gets: readonly string[], language: NoteLanguage): PropertyChange {
  const property = person.spelling[field] ?? personSpellingFor(field, language, person.words);
  const from = currentValue(person.frontMatter, property);
  const items: readonly PropertyValue[] = [...itemsIn(from).map(withoutNesting), ...gets.map(withoutTemplateSigns)];
  return { property, from, to: items };
}

function meetingLine(card: ContactCard, language: NoteLanguage): LogLineChange | null {
  if (card.met === null) return null;
  return { change: 'add', on: card.met, text: lineOfBody(toldOfMeeting(card)), newHeading: LOG_HEADING[language] };
}
