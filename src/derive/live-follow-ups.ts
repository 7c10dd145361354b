import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';
import { OrderedList } from '../network/ordered-list';
import { agedFollowUp } from './aged';
import type { Board } from './board';
import type { Contact } from './contact';
import { agedContact } from './contact';
import type { FollowUp, PersonFollowUp } from './follow-up';
import { compareFollowUps, deriveProjectFollowUps, isQueued } from './follow-up-queue';
import { deriveDatedFollowUp } from './person-follow-up';
import type { FollowUpSource } from './person-follow-up';

/**
 * The follow-up queue, kept up to date: only people and projects that it is told about are scored again, and as days go
 * on those of whom more than the count of days may change. Its slow twin is `deriveFollowUpQueue`.
 */
export class LiveFollowUps {
  private readonly byPerson = new Map<NotePath, PersonFollowUp>();
  /** The day on which each is to be scored again, contacts aside. */
  private readonly turns = new Map<NotePath, EpochDay>();
  private readonly byProject = new Map<NotePath, readonly FollowUp[]>();
  private readonly ordered = new OrderedList<FollowUp>(compareFollowUps);

  /** In the order of the queue; the same array until something changes. */
  get all(): readonly FollowUp[] {
    return this.ordered.all;
  }

  /** Every person, also those that nothing speaks for. */
  get people(): ReadonlyMap<NotePath, PersonFollowUp> {
    return this.byPerson;
  }

  /**
   * Some days have gone by: everybody is counted on to `today`, which leaves the order as it is. Returns those who are to
   * be scored again.
   * @param heldContactOf - the contact of today; null where it has to be derived anew
   */
  countOn(today: EpochDay, days: number, heldContactOf: (person: NotePath) => Contact | null): readonly NotePath[] {
    const turned: NotePath[] = [];
    for (const [path, followUp] of this.byPerson) {
      const contact = heldContactOf(path);
      if (contact === null || (this.turns.get(path) ?? 0) <= today) turned.push(path);
      const aged = agedFollowUp(followUp, contact ?? agedContact(followUp.contact, days), days);
      if (aged !== followUp) this.byPerson.set(path, aged);
    }
    this.ordered.renew((each) => (each.kind === 'person' ? (this.byPerson.get(each.path) ?? each) : each));
    return turned;
  }

  /** Scores these people again, and what these boards ask for (null for the board of a project that is gone). */
  refresh(people: Iterable<NotePath>, boards: ReadonlyMap<NotePath, Board | null>, source: FollowUpSource): void {
    const removed: FollowUp[] = [];
    const added: FollowUp[] = [];
    for (const path of people) {
      const person = source.network.people.get(path);
      const before = this.byPerson.get(path);
      const dated = person === undefined ? undefined : deriveDatedFollowUp(person, source);
      put(this.turns, path, dated?.turnsOn);
      const next = dated?.followUp;
      if (sameData(before, next)) continue;
      if (before !== undefined) removed.push(before);
      if (next !== undefined) added.push(next);
      put(this.byPerson, path, next);
    }
    for (const [path, board] of boards) {
      const before = this.byProject.get(path) ?? [];
      const next = board === null ? [] : deriveProjectFollowUps(board, source.today);
      if (sameData(before, next)) continue;
      removed.push(...before);
      added.push(...next);
      put(this.byProject, path, next.length === 0 ? undefined : next);
    }
    this.ordered.change(removed.filter(isQueued), added.filter(isQueued));
  }
}

function put<Value>(map: Map<NotePath, Value>, path: NotePath, value: Value | undefined): void {
  if (value === undefined) map.delete(path);
  else map.set(path, value);
}
