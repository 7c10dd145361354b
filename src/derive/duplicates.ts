import { compareNamed } from '../model/order';
import { baseNameOf } from '../model/note-path';
import type { Person } from '../model/person';
import { conflictCopyOf, numberedCopyOf } from '../note/conflict-copy';
import { nameKeyOf } from '../note/name-key';
import type { Certainty, PossiblePerson, SameBecause, SoughtPerson } from './same-person';
import { SamePersonIndex, comparePossible } from './same-person';

/** Two notes that may be about one person. */
export interface DuplicatePair {
  /** The one that comes first by name and path. */
  readonly first: Person;
  readonly second: Person;
  readonly because: SameBecause;
  readonly certainty: Certainty;
}

/**
 * The pairs of notes that may be about one person, each once, the most certain first; then by reason, and by name and
 * path of both. Costs what shares a name or an address, not the square of the people.
 */
export function duplicatesOf(people: readonly Person[]): readonly DuplicatePair[] {
  const index = new SamePersonIndex(people);
  const pairs = new Map<string, DuplicatePair>();
  for (const person of people) addPairsOf(person, index, pairs);
  return sortedPairs(pairs);
}

/** Adds the pairs that one person is in, each for the best reason, so that many are looked for in a few at a time. */
export function addPairsOf(person: Person, index: SamePersonIndex, pairs: Map<string, DuplicatePair>): void {
  for (const possible of index.alike(soughtOf(person))) {
    if (possible.person.path === person.path) continue;
    const pair = pairOf(person, possible);
    const key = `${pair.first.path}\n${pair.second.path}`;
    const before = pairs.get(key);
    if (before === undefined || comparePair(pair, before) < 0) pairs.set(key, pair);
  }
}

/** The pairs in the order of {@link duplicatesOf}. */
export function sortedPairs(pairs: ReadonlyMap<string, DuplicatePair>): readonly DuplicatePair[] {
  return [...pairs.values()].sort(comparePair);
}

/** Who takes her name from a copy of a file is looked for under the name of the file that was copied, and under her own. */
function soughtOf({ path, name, aliases, emails, organisation }: Person): SoughtPerson {
  const copied = isNamedByFile(path, name) ? (conflictCopyOf(path) ?? numberedCopyOf(path)) : null;
  const names = copied === null ? { name, aliases } : { name: copied, aliases: [name, ...aliases] };
  return { ...names, emails, organisation: organisation?.text ?? null };
}

function pairOf(person: Person, { person: other, because, certainty }: PossiblePerson): DuplicatePair {
  const [first, second] = compareNamed(person, other) <= 0 ? [person, other] : [other, person];
  // A number behind a name is also what tells two people of one name apart.
  const isVague = certainty === 'sure' && because !== 'email' && isNamedByFile(person.path, person.name) && numberedCopyOf(person.path) !== null;
  return { first, second, because, certainty: isVague ? 'likely' : certainty };
}

function isNamedByFile(path: string, name: string): boolean {
  return nameKeyOf(name).key === nameKeyOf(baseNameOf(path)).key;
}

function comparePair(a: DuplicatePair, b: DuplicatePair): number {
  return comparePossible({ ...a, person: a.first }, { ...b, person: b.first }) || compareNamed(a.second, b.second);
}
