import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import type { Steps } from '../model/steps';
import type { Network } from '../network/network';
import { OrderedList } from '../network/ordered-list';

/** Everybody by name, kept up to date person by person. */
export class PeopleByName {
  private readonly listed = new Map<NotePath, Person>();
  private readonly ordered = new OrderedList<Person>(compareNamed);

  /** By name, then path; the same array until somebody's note changes. */
  get all(): readonly Person[] {
    return this.ordered.all;
  }

  /** Takes in, in steps, that the notes of these people may have changed. */
  *refreshing(paths: Iterable<NotePath>, network: Network): Steps {
    const removed: Person[] = [];
    const added: Person[] = [];
    for (const path of paths) {
      const before = this.listed.get(path);
      const next = network.people.get(path);
      if (before === next) continue;
      if (before !== undefined) removed.push(before);
      if (next !== undefined) added.push(next);
      if (next === undefined) this.listed.delete(path);
      else this.listed.set(path, next);
      yield;
    }
    yield* this.ordered.changing(removed, added);
  }
}
