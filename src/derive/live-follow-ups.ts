import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import { OrderedList } from '../network/ordered-list';
import { agedFollowUp } from './aged';
import type { Board } from './board';
import type { FollowUp, PersonFollowUp } from './follow-up';
import type { QueueRank } from './follow-up-queue';
import { compareOfOneRank, compareRanks, deriveProjectFollowUps, isQueued, rankOf } from './follow-up-queue';
import { deriveDatedFollowUp } from './person-follow-up';
import type { DatedSource } from './person-follow-up';

/** What speaks for somebody or a project, as of a day. */
interface Line extends QueueRank {
  followUp: FollowUp;
  day: EpochDay;
}

/** Somebody's place in the queue as of a day. */
interface Place extends Line {
  followUp: PersonFollowUp;
  /** The first day after it on which she is to be scored again. */
  turnsOn: EpochDay;
}

/**
 * The follow-up queue, kept up to date: only people and projects that it is told about are scored again, and as days go
 * on those of whom more than the count of days may change; all others are counted on when somebody looks at them. To go
 * through it at once is cheaper than an array of tens of thousands. Its slow twin is `deriveFollowUpQueue`.
 */
export class LiveFollowUps implements Iterable<FollowUp> {
  private readonly byPerson = new Map<NotePath, Place>();
  private readonly byProject = new Map<NotePath, readonly Line[]>();
  private readonly ordered = new OrderedList<Line>(compareLines);
  private told: readonly FollowUp[] | null = null;
  private today: EpochDay = 0;
  private isCountedOn = true;

  /** Whether nobody was scored yet. */
  get isEmpty(): boolean {
    return this.byPerson.size === 0;
  }

  /** In the order of the queue; the same array until something changes. */
  get all(): readonly FollowUp[] {
    return (this.told ??= [...this]);
  }

  *[Symbol.iterator](): Iterator<FollowUp> {
    for (const line of this.ordered) {
      countOn(line, this.today);
      yield line.followUp;
    }
  }

  /** Any person's place in the queue, also when nothing speaks for her; null for somebody who is not known. */
  of(person: NotePath): PersonFollowUp | null {
    const place = this.byPerson.get(person);
    if (place !== undefined) countOn(place, this.today);
    return place?.followUp ?? null;
  }

  /** The same as it was last told, perhaps with days that were not counted on; cheaper where only what counts none is asked. */
  lastToldOf(person: NotePath): PersonFollowUp | null {
    return this.byPerson.get(person)?.followUp ?? null;
  }

  /** Days have gone by, which leaves the order of all who are counted on as it is. Returns those who are to be scored again. */
  turnedOn(today: EpochDay): readonly NotePath[] {
    this.moveTo(today);
    const turned: NotePath[] = [];
    for (const [path, place] of this.byPerson) if (place.turnsOn <= today) turned.push(path);
    return turned;
  }

  /** Counts everybody on, in steps, so that whoever looks at all of them need not wait. May be left at any time. */
  *countingOn(): Steps {
    if (this.isCountedOn) return;
    for (const place of this.byPerson.values()) {
      countOn(place, this.today);
      yield;
    }
    this.isCountedOn = true;
  }

  /** Scores these people again, and what these boards ask for (null for the board of a project that is gone); in steps. */
  *refreshing(people: Iterable<NotePath>, boards: ReadonlyMap<NotePath, Board | null>, source: DatedSource): Steps {
    const { today } = source;
    this.moveTo(today);
    const removed: Line[] = [];
    const added: Line[] = [];
    for (const path of people) {
      const before = this.byPerson.get(path);
      const next = this.score(path, before, source);
      yield;
      if (before === next) continue;
      if (before !== undefined) removed.push(before);
      if (next !== undefined) added.push(next);
    }
    for (const [path, board] of boards) {
      const before = this.byProject.get(path) ?? NOTHING;
      const next = board === null ? [] : deriveProjectFollowUps(board, today);
      yield;
      if (sameData(before.map(({ followUp }) => followUp), next)) continue;
      const lines = next.map((followUp) => ({ ...rankOf(followUp, today), followUp, day: today }));
      removed.push(...before);
      added.push(...lines);
      if (lines.length === 0) this.byProject.delete(path);
      else this.byProject.set(path, lines);
    }
    if (removed.length > 0 || added.length > 0) this.told = null;
    yield* this.ordered.changing(removed.filter(isShown), added.filter(isShown));
  }

  private moveTo(today: EpochDay): void {
    if (today === this.today) return;
    this.today = today;
    this.told = null;
    this.isCountedOn = this.isEmpty;
  }

  /** Somebody's place as of today; the very same where it says the same. undefined for somebody who is gone. */
  private score(path: NotePath, before: Place | undefined, source: DatedSource): Place | undefined {
    const { network, today } = source;
    const person = network.people.get(path);
    if (person === undefined) {
      this.byPerson.delete(path);
      return undefined;
    }
    const { followUp, turnsOn } = deriveDatedFollowUp(person, source);
    if (before !== undefined && isAsBefore(before, followUp, today)) {
      before.turnsOn = turnsOn;
      return before;
    }
    const { weight, silentFrom } = rankOf(followUp, today);
    const next: Place = { weight, silentFrom, followUp, day: today, turnsOn };
    this.byPerson.set(path, next);
    return next;
  }
}

const NOTHING: readonly Line[] = [];

function isShown({ followUp }: Line): boolean {
  return isQueued(followUp);
}

function compareLines(a: Line, b: Line): number {
  return compareRanks(a, b) || compareOfOneRank(a.followUp, b.followUp);
}

/** Whether somebody's place says today what it said. Mostly the points are others; then nobody counts on what they were. */
function isAsBefore(place: Place, followUp: PersonFollowUp, today: EpochDay): boolean {
  if (place.followUp.total !== followUp.total) return false;
  countOn(place, today);
  return sameData(place.followUp, followUp);
}

/** Tells a line as of a later day on which nothing but the count of days is another; what projects ask for counts none. */
function countOn(line: Line, today: EpochDay): void {
  const { followUp, day } = line;
  if (day < today && followUp.kind === 'person') line.followUp = agedFollowUp(followUp, today - day);
  line.day = today;
}
