import type { CardField, ContactCard } from '../model/contact-card';
import { CARD_LISTS } from '../model/contact-card';
import type { Person } from '../model/person';
import type { CardSingle } from './card-fields';
import { WRITTEN_SINGLES, itemsOfCard, sameItem, sameSingle, singleText } from './card-fields';
import { sameText } from './card-values';
import { lineOfBody } from './edits/contact-words';
import { namesAgree, nameKeyOf } from './name-key';
import { cardOf } from './person-card';

/** What a card says beyond a person's note, in one field. */
export interface CardDifference {
  readonly field: CardField;
  /**
   * `fills` what the note leaves empty, `adds` to a list or to the log, `conflicts` with what the note says: then nothing
   * is written unless a person says so.
   */
  readonly kind: 'fills' | 'adds' | 'conflicts';
  /** What the note says, as it is read aloud; nothing where it says nothing. */
  readonly has: readonly string[];
  /** What the card says more or otherwise. */
  readonly gets: readonly string[];
}

/** Fields that tell of the first meeting; of a later one they go into the log. */
const OF_MEETING: ReadonlySet<CardSingle> = new Set(['met', 'met-at', 'topic']);

/**
 * What a card would fill, add or contradict in a person's note, in the order of the fields of a card; nothing where the
 * note says it all. Case, accents, spaces, a country code, a slash at the end make no difference, nor does a name in
 * another order or with initials. Whoever was met again keeps the day of the first meeting: the other one is `met` that
 * `adds` a line to the log. The card's note is no difference by itself, since a record does not hold the text of a note.
 */
export function differencesOf(person: Person, card: ContactCard): readonly CardDifference[] {
  const own = cardOf(person, null);
  const isMetAgain = isLaterMeeting(person, card);
  const singles = WRITTEN_SINGLES.flatMap((field) => {
    if (field === 'name') return nameDifference(person, own, card);
    if (isMetAgain && OF_MEETING.has(field)) return field === 'met' ? meetingAgain(person, card) : [];
    return singleDifference(field, own, card);
  });
  const lists = CARD_LISTS.flatMap((list): readonly CardDifference[] => {
    const has = list === 'aliases' ? [person.name, ...person.aliases, ...own.aliases] : own[list];
    const gets = itemsOfCard(card, list).filter((item) => !has.some((text) => sameItem(list, text, item)));
    return gets.length === 0 ? [] : [{ field: list, kind: 'adds', has: own[list], gets }];
  });
  return [...singles, ...lists];
}

/** Whether a card tells of a meeting after the one in which the person became known. */
function isLaterMeeting({ met }: Person, card: ContactCard): boolean {
  return met !== null && card.met !== null && card.met > met;
}

/** What a card tells of a meeting, on one line: `Training in Liège: residencies — plays the harp`; '' for nothing. */
export function toldOfMeeting(card: ContactCard): string {
  const said = [card.topic, card.note].filter(saysSomething).join(' — ').replace(/\s+/g, ' ');
  return [card['met-at'], said].filter(saysSomething).join(': ');
}

/** A dash alone is how people leave a field empty; as a line of a log it would be read as nothing. */
function saysSomething(text: string | null): boolean {
  return text !== null && /[\p{L}\p{N}]/u.test(text);
}

/** A name that is none of hers conflicts: it may be another person's. Accepted, it becomes an alias. */
function nameDifference(person: Person, own: ContactCard, card: ContactCard): readonly CardDifference[] {
  if (card.name === '') return [];
  const key = nameKeyOf(card.name);
  const isKnown = [person.name, ...person.aliases].some((name) => sameText(name, card.name) || namesAgree(nameKeyOf(name), key));
  return isKnown ? [] : [{ field: 'name', kind: 'conflicts', has: [own.name], gets: [card.name] }];
}

function singleDifference(field: CardSingle, own: ContactCard, card: ContactCard): readonly CardDifference[] {
  const [has, gets] = [singleText(own, field), singleText(card, field)];
  if (gets === null || (has !== null && sameSingle(field, has, gets))) return [];
  return [{ field, kind: has === null ? 'fills' : 'conflicts', has: has === null ? [] : [has], gets: [gets] }];
}

/** Nothing where the log tells of the day already in these words, as they are written there. */
function meetingAgain({ met, log }: Person, card: ContactCard): readonly CardDifference[] {
  const told = lineOfBody(toldOfMeeting(card));
  const isTold = told === '' || log.some(({ on, text }) => on === card.met && sameText(text, told));
  return isTold ? [] : [{ field: 'met', kind: 'adds', has: met === null ? [] : [met], gets: [`${card.met ?? ''} ${told}`] }];
}
