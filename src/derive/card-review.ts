import type { CardReading, ContactCard, ReadCard } from '../model/contact-card';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { CardDifference } from '../note/card-differences';
import { differencesOf } from '../note/card-differences';
import { emailKey, samePhone } from '../note/card-values';
import type { NameKey } from '../note/name-key';
import { nameKeyOf, namesAgree, sameOrganisation } from '../note/name-key';
import type { PossiblePerson, SamePersonIndex } from './same-person';

/**
 * What a card is to the vault: of nobody who has a note, something to add to a note, something that contradicts one,
 * nothing new, a second time in the same source, or not understood.
 */
export type CardState = 'new' | 'fills' | 'conflict' | 'identical' | 'twice' | 'unreadable';

/** A card of a source, held against the vault and against the cards before it. */
export interface CardReview {
  readonly reading: CardReading;
  readonly state: CardState;
  /** Whose note the card would go into; null for a new one, and where nobody is likelier than another. */
  readonly person: Person | null;
  /** Everybody who may be meant, the most certain first. */
  readonly candidates: readonly PossiblePerson[];
  /** What it would change in the note of `person`. */
  readonly differences: readonly CardDifference[];
  /** The card that said it first, where the state is `twice`. */
  readonly first: ReadCard | null;
}

const NOTHING = { person: null, candidates: [], differences: [], first: null } as const;
/** More cards of one name than anybody compares; a source that has them is no address book. */
const MOST_OF_A_NAME = 50;

/** A card that was seen, and how it is compared. */
interface SeenCard {
  readonly reading: ReadCard;
  readonly name: NameKey;
}

/** The cards of a source that were reviewed before, so that a review can go on in slices. */
export class CardsBefore {
  private readonly byEmail = new Map<string, SeenCard[]>();
  private readonly byName = new Map<string, SeenCard[]>();
  private readonly byPerson = new Map<NotePath, ReadCard>();

  /** The first card about the one whom `card` is about; null when there was none. */
  firstLike(card: ContactCard): ReadCard | null {
    const name = nameKeyOf(card.name);
    const byEmail = card.emails.flatMap((email) => this.byEmail.get(emailKey(email)) ?? []);
    const byName = name.key === '' ? [] : (this.byName.get(name.key) ?? []);
    const alike = [
      ...byEmail.filter((seen) => seen.name.key === '' || name.key === '' || namesAgree(seen.name, name)),
      ...byName.filter((seen) => !isSomebodyElse(seen.reading.card, card)),
    ];
    return alike.reduce<ReadCard | null>((first, { reading }) => (first === null || reading.line < first.line ? reading : first), null);
  }

  /** The card before that is about a person of the vault; null when there was none. */
  cardOfPerson(path: NotePath): ReadCard | null {
    return this.byPerson.get(path) ?? null;
  }

  /** @param person - whose note the card goes into; null for a new one */
  add(reading: ReadCard, person: Person | null): void {
    const seen: SeenCard = { reading, name: nameKeyOf(reading.card.name) };
    for (const email of reading.card.emails) push(this.byEmail, emailKey(email), seen);
    if (seen.name.key !== '') push(this.byName, seen.name.key, seen);
    if (person !== null && !this.byPerson.has(person.path)) this.byPerson.set(person.path, reading);
  }
}

/**
 * Holds one reading of a source against the people of the vault and the cards before it, which it then joins. Costs what
 * shares the name, so that thousands can be reviewed in slices, in the order of the source.
 */
export function reviewOf(reading: CardReading, index: SamePersonIndex, before: CardsBefore): CardReview {
  if (reading.kind === 'unreadable') return { ...NOTHING, reading, state: 'unreadable' };
  const { card } = reading;
  const candidates = index.matchesOf(card);
  const person = likeliestOf(candidates);
  const first = before.firstLike(card) ?? (person === null ? null : before.cardOfPerson(person.path));
  const differences = person === null ? [] : differencesOf(person, card);
  before.add(reading, person);
  if (first !== null) return { reading, state: 'twice', person, candidates, differences, first };
  return { reading, state: stateOf(person, differences), person, candidates, differences, first };
}

/** The state of a card once it is decided whose note it goes into; null for a new one. */
export function stateOf(person: Person | null, differences: readonly CardDifference[]): CardState {
  if (person === null) return 'new';
  if (differences.length === 0) return 'identical';
  return differences.some(({ kind }) => kind === 'conflicts') ? 'conflict' : 'fills';
}

/** The first of the candidates, unless it is but possible, or another one is as certain for the same reason. */
function likeliestOf([first, second]: readonly PossiblePerson[]): Person | null {
  if (first === undefined || first.certainty === 'maybe') return null;
  const isTied = second !== undefined && second.certainty === first.certainty && second.because === first.because;
  return isTied ? null : first.person;
}

/** Two cards of one name are of two people where organisations, addresses or numbers have nothing in common. */
function isSomebodyElse(a: ContactCard, b: ContactCard): boolean {
  if (a.organisation !== null && b.organisation !== null && !sameOrganisation(a.organisation, b.organisation)) return true;
  const mails = new Set(a.emails.map(emailKey));
  const sharesPhone = a.phones.some((phone) => b.phones.some((other) => samePhone(phone, other)));
  return !sharesPhone && mails.size > 0 && b.emails.length > 0 && !b.emails.some((email) => mails.has(emailKey(email)));
}

function push(map: Map<string, SeenCard[]>, key: string, seen: SeenCard): void {
  const cards = map.get(key);
  if (cards === undefined) map.set(key, [seen]);
  else if (cards.length < MOST_OF_A_NAME) cards.push(seen);
}
