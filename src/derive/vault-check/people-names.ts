import type { NotePath } from '../../model/mention';
import { compareNamed } from '../../model/order';
import type { Person } from '../../model/person';
import { nameKeyOf } from '../../note/name-key';
import { slipsBetween } from '../../note/slips-between';
import { SamePersonIndex } from '../same-person';
import { mostSlips } from './near-words';

/** Somebody who may be meant by a name. */
export interface MeantPerson {
  readonly person: Person;
  /** Whether it can hardly be anybody else. */
  readonly isSure: boolean;
}

const MOST_PROPOSED = 5;
/** A shorter word, such as `de`, brings everybody together. */
const SHORTEST_WORD = 3;

/** Finds whom a name means that no note has: the same name written otherwise, or one with a slip of the hand. */
export class PeopleNames {
  readonly same = new SamePersonIndex([]);
  private readonly byWord = new Map<string, Set<Person>>();

  /** Takes one more person in. */
  add(person: Person): void {
    this.same.add(person);
    for (const text of [person.name, ...person.aliases]) {
      for (const word of wordsIn(text)) {
        const known = this.byWord.get(word);
        if (known === undefined) this.byWord.set(word, new Set([person]));
        else known.add(person);
      }
    }
  }

  /** Those whom a name may mean, the surest first; at most five. */
  meantBy(name: string): readonly MeantPerson[] {
    const same = this.same.matchesOf({ name, aliases: [], emails: [], organisation: null });
    const found = new Map<NotePath, MeantPerson>();
    for (const { person, certainty } of same) found.set(person.path, { person, isSure: certainty === 'sure' });
    const { key } = nameKeyOf(name);
    const most = mostSlips(key) - 1;
    const near: { readonly person: Person; readonly slips: number }[] = [];
    for (const person of new Set(wordsIn(name).flatMap((word) => [...(this.byWord.get(word) ?? [])]))) {
      const slips = Math.min(...[person.name, ...person.aliases].map((text) => slipsBetween(key, nameKeyOf(text).key, most)));
      if (slips <= most && !found.has(person.path)) near.push({ person, slips });
    }
    near.sort((a, b) => a.slips - b.slips || compareNamed(a.person, b.person));
    for (const { person } of near) found.set(person.path, { person, isSure: false });
    return [...found.values()].slice(0, MOST_PROPOSED);
  }
}

function wordsIn(text: string): readonly string[] {
  return nameKeyOf(text).words.filter((word) => word.length >= SHORTEST_WORD);
}
