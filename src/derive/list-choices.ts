import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import type { Person } from '../model/person';
import type { Network } from '../network/network';
import { foldWord } from '../note/vocabulary';
import { nameOfNote } from './brief';
import { networkKeyOf } from './networks';

/** Something that notes list of people, to be chosen again: a network, a skill, a need. */
export interface ListChoice {
  readonly name: string;
  /** The note that it has; null for plain words, and for a link to a note that is not there. */
  readonly path: NotePath | null;
  /** Whether it is written as a link. */
  readonly isLink: boolean;
}

interface Counted extends ListChoice {
  readonly key: string;
  near: number;
  count: number;
}

/**
 * The networks that people's notes name: first those of most people in `near`, for instance of those met together, then
 * those of most people at all, then by name. Looks once at everybody.
 */
export function deriveNetworkChoices(people: readonly Person[], near: ReadonlySet<NotePath>, network: Network): readonly ListChoice[] {
  const choices = new Choices();
  for (const person of people) {
    for (const mention of person.networks) {
      choices.add(networkKeyOf(mention), near.has(person.path), () => {
        const resolution = network.resolve(mention, person.path);
        const path = resolution.kind === 'note' ? resolution.path : null;
        return { name: path === null ? mention.text : nameOfNote(path, network), path, isLink: mention.isLink };
      });
    }
  }
  return choices.sorted();
}

/** The skills or needs that people's notes list, in the same order. Looks once at everybody. */
export function deriveWordChoices(people: readonly Person[], near: ReadonlySet<NotePath>, field: 'skills' | 'needs'): readonly ListChoice[] {
  const choices = new Choices();
  for (const person of people) {
    for (const name of person[field]) choices.add(foldWord(name), near.has(person.path), () => ({ name, path: null, isLink: false }));
  }
  return choices.sorted();
}

/** Counts what is named; the first spelling is kept. */
class Choices {
  private readonly counted = new Map<string, Counted>();

  add(key: string, isNear: boolean, choiceOf: () => ListChoice): void {
    const known = this.counted.get(key) ?? { ...choiceOf(), key, near: 0, count: 0 };
    known.count += 1;
    if (isNear) known.near += 1;
    this.counted.set(key, known);
  }

  sorted(): readonly ListChoice[] {
    const all = [...this.counted.values()];
    all.sort((a, b) => b.near - a.near || b.count - a.count || compareText(a.name, b.name) || compareText(a.key, b.key));
    return all.map(({ name, path, isLink }) => ({ name, path, isLink }));
  }
}
