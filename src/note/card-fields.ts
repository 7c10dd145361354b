import type { CARD_LISTS, ContactCard } from '../model/contact-card';
import { CARD_SINGLES } from '../model/contact-card';
import type { PersonField } from '../model/person';
import { birthdayText, sameBirthday, sameEmail, samePhone, sameText, sameUrl } from './card-values';
import { parseBirthday } from './date-text';
import { isPlaceholder } from './value-words';

/** The lists of a card. */
export type CardList = (typeof CARD_LISTS)[number];

/** The single values of a card that a property of a note holds; the card's note stands in the body. */
export type CardSingle = Exclude<(typeof CARD_SINGLES)[number], 'note'>;

/** Those single values, in the order in which a new note has them; the name comes first. */
export const WRITTEN_SINGLES: readonly CardSingle[] = CARD_SINGLES.filter((field): field is CardSingle => field !== 'note');

const LIST_FIELDS: Readonly<Record<CardList, PersonField>> = {
  aliases: 'aliases', emails: 'email', phones: 'phone', urls: 'url', networks: 'networks',
};

/** The field of a person's note that holds a list of a card. */
export function fieldOfList(list: CardList): PersonField {
  return LIST_FIELDS[list];
}

/** A single value of a card as a note writes it; null where the card does not say, also by a sign for that (`?`, `-`). */
export function singleText(card: ContactCard, field: CardSingle): string | null {
  if (field === 'birthday') return card.birthday === null ? null : birthdayText(card.birthday);
  const text = card[field];
  return text === null || isPlaceholder(text) ? null : text;
}

/** A list of a card, without what only holds the place of a value. */
export function itemsOfCard(card: ContactCard, list: CardList): readonly string[] {
  return card[list].filter((item) => !isPlaceholder(item));
}

const SAME_IN_LIST: Readonly<Record<CardList, (a: string, b: string) => boolean>> = {
  aliases: sameText, emails: sameEmail, phones: samePhone, urls: sameUrl, networks: sameText,
};

/** Whether two items of a list of cards are one, however they are written. */
export function sameItem(list: CardList, a: string, b: string): boolean {
  return SAME_IN_LIST[list](a, b);
}

/** Whether two single values say the same, however they are written. */
export function sameSingle(field: CardSingle, a: string, b: string): boolean {
  if (field !== 'birthday') return sameText(a, b);
  const [one, other] = [parseBirthday(a, false), parseBirthday(b, false)];
  return 'value' in one && 'value' in other && sameBirthday(one.value, other.value);
}
