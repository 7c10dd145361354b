import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import { OrderedList } from '../network/ordered-list';
import { agedFollowUp } from './aged';
import type { Board } from './board';
import type { FollowUp, PersonFollowUp } from './follow-up';
import { compareFollowUps, deriveProjectFollowUps, isQueued } from './follow-up-queue';
import { deriveDatedFollowUp } from './person-follow-up';
import type { DatedSource } from './person-follow-up';

/** Somebody's place in the queue as of a day. */
interface Place {
  followUp: PersonFollowUp;
  day: EpochDay;
  /** The first day after it on which she is to be scored again. */
  turnsOn: EpochDay;
}

/**
 * The follow-up queue, kept up to date: only people and projects that it is told about are scored again, and as days go
 * on those of whom more than the count of days may change. Its slow twin is `deriveFollowUpQueue`.
 */
export class LiveFollowUps {
  private readonly byPerson = new Map<NotePath, Place>();
  private readonly byProject = new Map<NotePath, readonly FollowUp[]>();
  private readonly ordered = new OrderedList<FollowUp>(compareFollowUps);
  private today: EpochDay = 0;

  /** Whether nobody was scored yet. */
  get isEmpty(): boolean {
    return this.byPerson.size === 0;
  }

  /** In the order of the queue; the same array until something changes. */
  get all(): readonly FollowUp[] {
    return this.ordered.all;
  }

  /** The same, to go through at once: of tens of thousands an array is dear. */
  get inOrder(): Iterable<FollowUp> {
    return this.ordered;
  }

  /** Any person's place in the queue, also when nothing speaks for her; null for somebody who is not known. */
  of(person: NotePath): PersonFollowUp | null {
    const place = this.byPerson.get(person);
    return place === undefined ? null : countedOn(place, this.today);
  }

  /**
   * Days have gone by: everybody's are counted on, in steps, which leaves the order as it is; of whoever has no line only
   * when she is asked for. Returns those who are to be scored again.
   */
  *countingOn(today: EpochDay): Steps<readonly NotePath[]> {
    this.today = today;
    const turned: NotePath[] = [];
    for (const [path, place] of this.byPerson) if (place.turnsOn <= today) turned.push(path);
    yield* this.ordered.renewing((each) => (each.kind === 'person' ? (this.of(each.path) ?? each) : each));
    return turned;
  }

  /** Scores these people again, and what these boards ask for (null for the board of a project that is gone); in steps. */
  *refreshing(people: Iterable<NotePath>, boards: ReadonlyMap<NotePath, Board | null>, source: DatedSource): Steps {
    this.today = source.today;
    const removed: FollowUp[] = [];
    const added: FollowUp[] = [];
    for (const path of people) {
      const before = this.byPerson.get(path)?.followUp;
      const next = this.score(path, before, source);
      yield;
      if (before === next) continue;
      if (before !== undefined) removed.push(before);
      if (next !== undefined) added.push(next);
    }
    for (const [path, board] of boards) {
      const before = this.byProject.get(path) ?? NOTHING;
      const next = board === null ? NOTHING : deriveProjectFollowUps(board, source.today);
      yield;
      if (sameData(before, next)) continue;
      removed.push(...before);
      added.push(...next);
      if (next.length === 0) this.byProject.delete(path);
      else this.byProject.set(path, next);
    }
    yield* this.ordered.changing(removed.filter(isQueued), added.filter(isQueued));
  }

  /** Somebody's place as of today; the very same where it says the same. undefined for somebody who is gone. */
  private score(path: NotePath, before: PersonFollowUp | undefined, source: DatedSource): PersonFollowUp | undefined {
    const person = source.network.people.get(path);
    if (person === undefined) {
      this.byPerson.delete(path);
      return undefined;
    }
    const { followUp, turnsOn } = deriveDatedFollowUp(person, source);
    const next = before !== undefined && sameData(before, followUp) ? before : followUp;
    this.byPerson.set(path, { followUp: next, day: source.today, turnsOn });
    return next;
  }
}

const NOTHING: readonly FollowUp[] = [];

/** A place as of a later day on which nothing but the count of days is another. */
function countedOn(place: Place, today: EpochDay): PersonFollowUp {
  if (place.day < today) place.followUp = agedFollowUp(place.followUp, today - place.day);
  place.day = today;
  return place.followUp;
}
