import type { CalendarDate } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Problem } from '../model/problem';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import type { Network } from '../network/network';
import { compareProblems, deriveProblemsOf } from './problems';

/** What could not be understood, kept up to date note by note. Its slow twin is `deriveProblems`. */
export class LiveProblems {
  private readonly byPath = new Map<NotePath, readonly Problem[]>();
  private sorted: readonly Problem[] | null = null;

  /** @param day - for which the problems were found */
  constructor(private day: CalendarDate) {}

  /** By path, line and property; the same array until one changes. */
  get all(): readonly Problem[] {
    this.sorted ??= [...this.byPath.values()].flat().sort(compareProblems);
    return this.sorted;
  }

  /** How many notes have any. */
  get notes(): number {
    return this.byPath.size;
  }

  /** Takes in, in steps, that anything changed of these notes, or the day. Returns whether any problem did. */
  *refreshing(notes: Iterable<NotePath>, network: Network, day: CalendarDate): Steps<boolean> {
    let isAnyOther = false;
    for (const path of this.movedTo(day, notes, network)) {
      yield;
      const problems = deriveProblemsOf(path, network, day);
      if (sameData(this.byPath.get(path) ?? [], problems)) continue;
      if (problems.length === 0) this.byPath.delete(path);
      else this.byPath.set(path, problems);
      this.sorted = null;
      isAnyOther = true;
    }
    return isAnyOther;
  }

  /** As days go on, what was dated ahead may no more be; nothing else is. A clock that is set back may put anything ahead. */
  private movedTo(day: CalendarDate, notes: Iterable<NotePath>, network: Network): Iterable<NotePath> {
    const before = this.day;
    this.day = day;
    if (day === before) return notes;
    return [...notes, ...(day > before ? this.byPath : network.notes).keys()];
  }
}
