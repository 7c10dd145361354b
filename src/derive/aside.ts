import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { dateOfEpochDay } from '../model/calendar-date';
import { nextDayOf } from './due-day';
import type { PersonFollowUp } from './follow-up';

/** Somebody's next date. */
export interface NextDate {
  readonly name: string;
  readonly on: CalendarDate;
}

/** The people beside the queue, and the next one to come into it. */
export interface Aside {
  /** Of whom no contact is known, and whom nothing else brings into the queue; by name. */
  readonly undated: readonly PersonFollowUp[];
  readonly snoozed: readonly PersonFollowUp[];
  /** Promises whose day has come, hidden by a snooze. */
  readonly hiddenPromises: number;
  /** The earliest day to come of anybody; of two on one day the first by name. null when nothing is to come. */
  readonly next: NextDate | null;
}

/** Looks once at everybody; `people` by name. */
export function deriveAside(people: Iterable<PersonFollowUp>, today: EpochDay): Aside {
  const undated: PersonFollowUp[] = [];
  const snoozed: PersonFollowUp[] = [];
  let hiddenPromises = 0;
  let next: { name: string; day: EpochDay } | null = null;
  for (const followUp of people) {
    if (followUp.out === 'snoozed') snoozed.push(followUp);
    else if (isUndated(followUp)) undated.push(followUp);
    if (followUp.hidesPromise) hiddenPromises += 1;
    const day = nextDayOf(followUp, today);
    if (day !== null && (next === null || day < next.day)) next = { name: followUp.name, day };
  }
  return { undated, snoozed, hiddenPromises, next: next && { name: next.name, on: dateOfEpochDay(next.day) } };
}

function isUndated({ out, contact, bucket }: PersonFollowUp): boolean {
  return out === null && contact.state === 'unknown' && bucket === 'none';
}
