import type { ContactCard } from '../model/contact-card';
import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import { emailKey } from '../note/card-values';
import type { NameKey } from '../note/name-key';
import { initialKeysOf, initialsFit, nameKeyOf, namesAgree, sameOrganisation } from '../note/name-key';

/** Why a card or a note may be about somebody who has a note already. */
export type SameBecause = 'email' | 'name-and-organisation' | 'name' | 'alias' | 'initials';

/** How much there is to say for it. Only `sure` needs no look; `maybe` decides nothing. */
export type Certainty = 'sure' | 'likely' | 'maybe';

/** Somebody who may be meant. */
export interface PossiblePerson {
  readonly person: Person;
  readonly because: SameBecause;
  readonly certainty: Certainty;
}

/** What is known of the one who is looked for. */
export type SoughtPerson = Pick<ContactCard, 'name' | 'aliases' | 'emails' | 'organisation'>;

const REASONS: readonly SameBecause[] = ['email', 'name-and-organisation', 'name', 'alias', 'initials'];
const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'maybe'];
/** More people of one name than anybody looks through; the rest by path are left out. */
const MOST_OF_A_NAME = 50;

/** A person by one of her names. */
interface Named {
  readonly person: Person;
  readonly name: NameKey;
  readonly isAlias: boolean;
}

/**
 * Finds those among the people of the vault whom a card may be about: by e-mail address, by name (accents, case, order,
 * hyphens and titles set aside), by alias, and by initials (`B. Keppens`). Built once in the order of the people, in
 * time that grows with their number; a look-up costs what shares the name. Cheap enough to be built anew when people change.
 */
export class SamePersonIndex {
  private readonly byEmail = new Map<string, Person[]>();
  private readonly byName = new Map<string, Named[]>();
  private readonly fullByInitials = new Map<string, Named[]>();
  private readonly shortByInitials = new Map<string, Named[]>();

  constructor(people: Iterable<Person>) {
    for (const person of people) this.add(person);
  }

  /**
   * Everybody a card may be about, the most certain first, then by reason, name and path. Two people of one name are
   * only `maybe` unless an address or the organisation tells them apart; so is one of the name in another organisation.
   */
  matchesOf(card: SoughtPerson): readonly PossiblePerson[] {
    return withNamesakes(this.alike(card)).sort(comparePossible);
  }

  /** Everybody who is alike, each for the best reason, in no order; how many of one name there are does not count. */
  alike(card: SoughtPerson): readonly PossiblePerson[] {
    const name = nameKeyOf(card.name);
    const found = new Map<NotePath, PossiblePerson>();
    const add = (possible: PossiblePerson | null): void => {
      if (possible === null) return;
      const before = found.get(possible.person.path);
      if (before === undefined || comparePossible(possible, before) < 0) found.set(possible.person.path, possible);
    };
    for (const key of new Set(card.emails.map(emailKey))) {
      for (const person of this.byEmail.get(key) ?? []) add(byEmailOf(person, name));
    }
    for (const named of this.namedAlike(name)) add(byNameOf(named, name, card.organisation));
    for (const alias of card.aliases) {
      for (const named of this.byName.get(nameKeyOf(alias).key) ?? []) add(byAliasOf(named, card.organisation));
    }
    return [...found.values()];
  }

  /** Takes one more person in, behind those that are in it; so that many are taken in a few at a time. */
  add(person: Person): void {
    for (const email of person.emails) push(this.byEmail, emailKey(email), person);
    const keys = new Set<string>();
    for (const [index, text] of [person.name, ...person.aliases].entries()) {
      const name = nameKeyOf(text);
      if (name.key === '' || keys.has(name.key)) continue;
      keys.add(name.key);
      const named: Named = { person, name, isAlias: index > 0 };
      push(this.byName, name.key, named);
      for (const key of initialKeysOf(name)) push(name.isShort ? this.shortByInitials : this.fullByInitials, key, named);
    }
  }

  /** Those of the name, and those whose initials fit. */
  private namedAlike(name: NameKey): readonly Named[] {
    if (name.key === '') return [];
    const others = name.isShort ? this.fullByInitials : this.shortByInitials;
    const byInitials = initialKeysOf(name).flatMap((key) => others.get(key) ?? []);
    const fitting = byInitials.filter((named) => initialsFit(name, named.name) || initialsFit(named.name, name));
    return [...(this.byName.get(name.key) ?? []), ...fitting];
  }
}

/** The order of those who may be meant: certainty, reason, name, path. Total. */
export function comparePossible(a: PossiblePerson, b: PossiblePerson): number {
  return (
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    REASONS.indexOf(a.because) - REASONS.indexOf(b.because) ||
    compareNamed(a.person, b.person)
  );
}

/** An office shares its address; so a name that does not fit leaves a doubt. */
function byEmailOf(person: Person, name: NameKey): PossiblePerson {
  const agrees = name.key === '' || [person.name, ...person.aliases].some((text) => namesAgree(nameKeyOf(text), name));
  return { person, because: 'email', certainty: agrees ? 'sure' : 'likely' };
}

function byNameOf({ person, name, isAlias }: Named, sought: NameKey, organisation: string | null): PossiblePerson {
  const known = organisationsOf(person, organisation);
  if (name.key !== sought.key) return { person, because: 'initials', certainty: known === 'same' ? 'likely' : 'maybe' };
  const because = isAlias ? 'alias' : 'name';
  if (known === 'other') return { person, because, certainty: 'maybe' };
  if (known === 'same') return { person, because: 'name-and-organisation', certainty: name.isWhole ? 'sure' : 'likely' };
  const isClear = !isAlias && name.isWhole && name.words.join(' ') === sought.words.join(' ');
  return { person, because, certainty: isClear ? 'sure' : 'likely' };
}

function byAliasOf({ person, name }: Named, organisation: string | null): PossiblePerson {
  const known = organisationsOf(person, organisation);
  const isVague = known === 'other' || !name.isWhole;
  return { person, because: 'alias', certainty: isVague ? 'maybe' : 'likely' };
}

function organisationsOf(person: Person, organisation: string | null): 'same' | 'other' | 'unknown' {
  if (person.organisation === null || organisation === null) return 'unknown';
  return sameOrganisation(person.organisation.text, organisation) ? 'same' : 'other';
}

/** Of several with the name none is more likely than the other. */
function withNamesakes(found: readonly PossiblePerson[]): PossiblePerson[] {
  const isByName = ({ because }: PossiblePerson): boolean => because === 'name' || because === 'alias';
  const isAmbiguous = found.filter(isByName).length > 1 || found.some((each) => !isByName(each) && each.certainty === 'sure');
  return found.map((each) => (isAmbiguous && isByName(each) ? { ...each, certainty: 'maybe' } : each));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.length < MOST_OF_A_NAME) values.push(value);
}
