import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import { OrderedList } from '../network/ordered-list';
import type { Board } from './board';
import type { FollowUp, PersonFollowUp } from './follow-up';
import { compareFollowUps, deriveProjectFollowUps, isQueued } from './follow-up-queue';
import { derivePersonFollowUp } from './person-follow-up';
import type { FollowUpSource } from './person-follow-up';

/**
 * The follow-up queue, kept up to date: only people and projects that it is told about are scored again. Its slow twin
 * is `deriveFollowUpQueue`.
 */
export class LiveFollowUps {
  private readonly byPerson = new Map<NotePath, PersonFollowUp>();
  private readonly byProject = new Map<NotePath, readonly FollowUp[]>();
  private readonly ordered = new OrderedList<FollowUp>(compareFollowUps);

  /** In the order of the queue; the same array until something changes. */
  get all(): readonly FollowUp[] {
    return this.ordered.all;
  }

  /** The same, to go through at once: of tens of thousands an array is dear. */
  get inOrder(): Iterable<FollowUp> {
    return this.ordered;
  }

  /** Every person, also those that nothing speaks for. */
  get people(): ReadonlyMap<NotePath, PersonFollowUp> {
    return this.byPerson;
  }

  /** Scores these people again, and what these boards ask for (null for the board of a project that is gone); in steps. */
  *refreshing(people: Iterable<NotePath>, boards: ReadonlyMap<NotePath, Board | null>, source: FollowUpSource): Steps {
    const removed: FollowUp[] = [];
    const added: FollowUp[] = [];
    for (const path of people) {
      const person = source.network.people.get(path);
      const before = this.byPerson.get(path);
      const next = person === undefined ? undefined : derivePersonFollowUp(person, source);
      yield;
      if (sameData(before, next)) continue;
      if (before !== undefined) removed.push(before);
      if (next !== undefined) added.push(next);
      put(this.byPerson, path, next);
    }
    for (const [path, board] of boards) {
      const before = this.byProject.get(path) ?? [];
      const next = board === null ? [] : deriveProjectFollowUps(board, source.today);
      yield;
      if (sameData(before, next)) continue;
      removed.push(...before);
      added.push(...next);
      put(this.byProject, path, next.length === 0 ? undefined : next);
    }
    yield* this.ordered.changing(removed.filter(isQueued), added.filter(isQueued));
  }
}

function put<Value>(map: Map<NotePath, Value>, path: NotePath, value: Value | undefined): void {
  if (value === undefined) map.delete(path);
  else map.set(path, value);
}
