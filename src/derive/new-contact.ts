import type { EpochDay } from '../model/calendar-date';
import { weekdayOf } from '../model/calendar-date';
import type { Contact } from './contact';

/** The last day on which somebody counts as new, from the day of the meeting. */
export const NEW_UNTIL_DAY = 60;
const SATURDAY = 6;
const SUNDAY = 0;

/** Met within 60 days, and no contact after the day of the meeting. */
export function isNew({ met, last }: Contact, today: EpochDay): boolean {
  return met !== null && today - met <= NEW_UNTIL_DAY && (last === null || last <= met);
}

/** The day a first message is due: two calendar days after the meeting; a weekend waits for Monday if asked to. */
export function firstMessageDueOn(met: EpochDay, weekendGrace: boolean): EpochDay {
  const due = met + 2;
  return weekendGrace ? workdayFrom(due) : due;
}

/** The day itself, or the Monday after it on a weekend. */
function workdayFrom(day: EpochDay): EpochDay {
  if (weekdayOf(day) === SATURDAY) return day + 2;
  return weekdayOf(day) === SUNDAY ? day + 1 : day;
}
