import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import type { Network } from '../network/network';
import { OrderedList } from '../network/ordered-list';

/** Everybody by name, kept up to date person by person. */
export class PeopleByName {
  private readonly listed = new Map<NotePath, Person>();
  private readonly ordered = new OrderedList<Person>(compareNamed);

  /** The same array until anybody changes, comes or goes. */
  get all(): readonly Person[] {
    return this.ordered.all;
  }

  /** Takes in that the notes of these people may have changed. */
  refresh(paths: Iterable<NotePath>, { people }: Network): void {
    const removed: Person[] = [];
    const added: Person[] = [];
    for (const path of paths) {
      const [before, next] = [this.listed.get(path), people.get(path)];
      if (before === next) continue;
      if (before !== undefined) removed.push(before);
      if (next !== undefined) added.push(next);
      if (next === undefined) this.listed.delete(path);
      else this.listed.set(path, next);
    }
    this.ordered.change(removed, added);
  }
}
