import type { Mention } from '../../model/mention';
import type { Person } from '../../model/person';
import { foldWord } from '../fold-word';
import { plainName } from '../mention-text';
import { isEmptyValue, textsOf } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { isPlaceholder, personSpellingFor } from '../vocabulary';
import { itemsIn } from './list-items';
import type { PropertyChange, PropertyValue } from './note-edit';
import { currentValue, setField } from './property-change';
import { withoutNesting } from './written-name';

/** The fields of a person that are lists of what belongs to her, each item a word or a link. */
export type ListField = 'networks' | 'skills' | 'needs' | 'roles';

/**
 * Items joined to a list of the note, under its own key; a single text becomes a list and a placeholder gives way. What
 * the list holds already, as a link or in other letters, is not added twice. `null` when nothing is new.
 *
 * @param added - as they are to be written: `light design`, `[[Conservatoire]]`
 * @param language - of the key where the note has none
 */
export function withItems(person: Person, field: ListField, added: readonly string[], language: NoteLanguage): PropertyChange | null {
  const newKey = personSpellingFor(field, language, person.words);
  const items = itemsOf(person, field, currentValue(person.frontMatter, person.spelling[field] ?? newKey));
  const known = new Set(items.flatMap((item) => textsOf([item]).texts.map(keyOf)));
  const fresh: string[] = [];
  for (const text of added) {
    if (keyOf(text) === '' || known.has(keyOf(text))) continue;
    known.add(keyOf(text));
    fresh.push(text);
  }
  return fresh.length === 0 ? null : setField(person, field, newKey, [...items, ...fresh]);
}

/** Whether two items say the same: `[[Places/Conservatoire|conservatoire]]` and `Conservatoire` do. */
export function isSameItem(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(text: string): string {
  return foldWord(plainName(text));
}

/**
 * What the list holds already. Items that only the body or somebody else's scheme tells (`Skills:: …`, `interests`) go
 * along into a new list: beside a property of ours they would not be read any more.
 */
function itemsOf(person: Person, field: ListField, value: PropertyValue | undefined): readonly PropertyValue[] {
  if (value === undefined || isEmptyValue(value)) return field === 'roles' ? [] : toldOf(person, field);
  return itemsIn(value).map(withoutNesting).filter((item) => !textsOf([item]).texts.every(isPlaceholder));
}

function toldOf({ networks, skills, needs }: Person, field: Exclude<ListField, 'roles'>): readonly string[] {
  return { networks: networks.map(writtenMention), skills, needs }[field];
}

function writtenMention({ text, target, isLink }: Mention): string {
  if (!isLink) return text;
  return target === text ? `[[${target}]]` : `[[${target}|${text}]]`;
}
