import type { CardField, ContactCard, ReadCard } from '../model/contact-card';
import { CARD_LISTS, CARD_SINGLES, EMPTY_CARD } from '../model/contact-card';
import type { Person } from '../model/person';
import type { CardDifference } from '../note/card-differences';
import { differencesOf } from '../note/card-differences';
import { birthdayText } from '../note/card-values';
import { isPlaceholder } from '../note/value-words';
import type { CardReview, CardState } from './card-review';
import { stateOf } from './card-review';

/** What is to become of a card. */
export type ImportChoice =
  | { readonly kind: 'new' }
  /** Into the note of somebody. */
  | { readonly kind: 'person'; readonly person: Person }
  /** Into whatever becomes of the card that said it first. */
  | { readonly kind: 'first'; readonly first: ReadCard }
  | { readonly kind: 'leave' };

/** A card in the list that is looked through before anything is written. Another object whenever something is decided. */
export interface ImportRow {
  /** Its place among all cards, from 0. */
  readonly at: number;
  /** The name of the file it comes from. */
  readonly file: string;
  /** Where its data come from, in words, for a new note whose card does not say. */
  readonly source: string;
  readonly review: CardReview;
  /** As it is decided now; as it was found until somebody decides. */
  readonly state: CardState;
  readonly choice: ImportChoice;
  /** What the card would change in the note that was chosen; nothing for a new one. */
  readonly differences: readonly CardDifference[];
  /** The fields that are to be written. */
  readonly ticked: ReadonlySet<CardField>;
}

/** Where a card stands. */
export type RowPlace = Pick<ImportRow, 'at' | 'file' | 'source'>;

/**
 * The card by its name: without one that only holds the place of it (`...`, `TBD`), and by that of its organisation where
 * nothing else is known, since that is the contact then.
 */
export function withName(card: ContactCard): ContactCard {
  const name = isPlaceholder(card.name) ? '' : card.name;
  const isOfOrganisation = name === '' && card.emails.length === 0 && card.organisation !== null;
  return { ...card, name: isOfOrganisation ? card.organisation : name };
}

/**
 * The row of a card as it is first shown: what is sure is ticked, a conflict is not, and nothing that was said before is
 * written again. Whom several notes may be about counts as known where one of them says all of it already.
 */
export function rowOf(review: CardReview, place: RowPlace): ImportRow {
  const { reading, state, person, candidates } = review;
  const bare = { ...place, review, state, differences: [], ticked: new Set<CardField>(), choice: { kind: 'leave' } as const };
  if (reading.kind === 'unreadable' || state === 'twice') return bare;
  if (person !== null) return withChoice(bare, { kind: 'person', person });
  const known = candidates.find((each) => each.because !== 'initials' && differencesOf(each.person, reading.card).length === 0);
  return withChoice(bare, known === undefined ? { kind: 'new' } : { kind: 'person', person: known.person });
}

/** The row when something else is to become of its card; its ticks begin anew. What is unreadable stays as it is. */
export function withChoice(row: ImportRow, choice: ImportChoice): ImportRow {
  const { reading, state } = row.review;
  if (reading.kind === 'unreadable') return row;
  if (choice.kind === 'leave') return { ...row, choice, state, differences: [], ticked: new Set() };
  if (choice.kind === 'person') {
    const differences = differencesOf(choice.person, reading.card);
    const sure = differences.filter(({ kind }) => kind !== 'conflicts').map(({ field }) => field);
    const now = state === 'twice' ? state : stateOf(choice.person, differences);
    return { ...row, choice, state: now, differences, ticked: new Set(sure) };
  }
  return { ...row, choice, state: state === 'twice' ? state : 'new', differences: [], ticked: new Set(fieldsOf(reading.card)) };
}

/** The row with the tick of a field set or taken away. */
export function withTick(row: ImportRow, field: CardField, isTicked: boolean): ImportRow {
  const ticked = new Set(row.ticked);
  if (isTicked) ticked.add(field);
  else ticked.delete(field);
  return { ...row, ticked };
}

/** The fields of a card that say something, in their order; its name is none of them, since it says whose card it is. */
export function fieldsOf(card: ContactCard): readonly CardField[] {
  const singles = CARD_SINGLES.filter((field) => field !== 'name' && card[field] !== null);
  return [...singles, ...CARD_LISTS.filter((list) => card[list].length > 0)];
}

/** What a card says in a field, as it is read; nothing where it says nothing. */
export function textsOfField(card: ContactCard, field: CardField): readonly string[] {
  if (field === 'birthday') return card.birthday === null ? [] : [birthdayText(card.birthday)];
  const value = card[field];
  return typeof value === 'string' ? [value] : value ?? [];
}

/**
 * The card of a row with nothing in it that is not ticked. Of somebody who was met again the place, the topic and the
 * note belong to the day, since all of it is one line of the log.
 */
export function tickedCard({ choice, differences, ticked }: ImportRow, card: ContactCard): ContactCard {
  const isMetAgain = differences.some(({ field, kind }) => field === 'met' && kind === 'adds');
  const isWanted = (field: CardField): boolean =>
    ticked.has(field) || (isMetAgain && ticked.has('met') && (field === 'met-at' || field === 'topic' || field === 'note'));
  const only = <Field extends CardField>(field: Field): ContactCard[Field] => (isWanted(field) ? card[field] : EMPTY_CARD[field]);
  return {
    name: choice.kind === 'person' ? only('name') : card.name,
    aliases: only('aliases'), organisation: only('organisation'), function: only('function'), emails: only('emails'),
    phones: only('phones'), urls: only('urls'), address: only('address'), city: only('city'), language: only('language'),
    birthday: only('birthday'), networks: only('networks'), met: only('met'), 'met-at': only('met-at'), topic: only('topic'),
    note: only('note'), source: only('source'),
  };
}
