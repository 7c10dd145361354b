import type { FollowUp, PersonFollowUp } from '../../derive/follow-up';
import { occasionOf } from '../../derive/missions';
import type { CalendarDate } from '../../model/calendar-date';

/** People met on one day at one event, of whom none has heard from me since. */
export interface MetGroup {
  /** The same event of the same day has the same id in every list. */
  readonly id: string;
  /** What the event is called. */
  readonly name: string;
  readonly met: CalendarDate;
  /** Everybody of the group in its section, shown or not. */
  readonly count: number;
}

const AT_LEAST = 3;

/**
 * Whose line stands together with those of others met at the same event on the same day: where there are three or more
 * of them in a section whose strongest reason is that they were met lately.
 */
export function metGroupsOf(items: readonly FollowUp[]): ReadonlyMap<FollowUp, MetGroup> {
  const members = new Map<string, PersonFollowUp[]>();
  for (const item of items) {
    const id = item.kind === 'person' ? eventOf(item) : null;
    if (item.kind !== 'person' || id === null) continue;
    const known = members.get(id);
    if (known === undefined) members.set(id, [item]);
    else known.push(item);
  }
  const groups = new Map<FollowUp, MetGroup>();
  for (const [id, people] of members) {
    const { metAt, met } = people[0]?.person ?? {};
    if (people.length < AT_LEAST || !metAt || !met) continue;
    const group: MetGroup = { id, name: metAt.text, met, count: people.length };
    for (const person of people) groups.set(person, group);
  }
  return groups;
}

/** The event that somebody was met at, with its day; null where that is not what speaks for her most. */
function eventOf({ person, reasons }: PersonFollowUp): string | null {
  return person.metAt === null || reasons[0]?.detail.id !== 'new' ? null : occasionOf(person);
}
