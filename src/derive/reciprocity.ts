import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { addMonths, dateOfEpochDay, epochDayOf } from '../model/calendar-date';
import type { Favour, Person } from '../model/person';

/** What went from me to a person and back. */
export interface Reciprocity {
  readonly gave: number;
  readonly received: number;
}

const MONTHS_COUNTED = 24;

/** Favours of the last 24 months up to today; one without a day counts too (docs/follow-ups.md). */
export function reciprocityOf({ gave, received }: Person, today: EpochDay): Reciprocity {
  return { gave: counted(gave, today), received: counted(received, today) };
}

/** What I received beyond what I gave; negative when I gave more. */
export function balanceOf({ gave, received }: Reciprocity): number {
  return received - gave;
}

/** The first day after today on which a favour comes to count, or is too long ago; `Infinity` when none is dated. */
export function reciprocityTurnsOn({ gave, received }: Person, today: EpochDay): EpochDay {
  let first = Infinity;
  for (const favours of [gave, received]) {
    for (const { on } of favours) if (on !== null) first = Math.min(first, favourTurnsOn(on, today));
  }
  return first;
}

/** Months end on different days, so that a favour may count for longer than it is said to: then it is looked at each day. */
function favourTurnsOn(on: CalendarDate, today: EpochDay): EpochDay {
  const day = epochDayOf(on);
  if (day > today) return day;
  const isGone = on < addMonths(dateOfEpochDay(today), -MONTHS_COUNTED);
  return isGone ? Infinity : Math.max(today, epochDayOf(addMonths(on, MONTHS_COUNTED))) + 1;
}

function counted(favours: readonly Favour[], today: EpochDay): number {
  if (favours.every(({ on }) => on === null)) return favours.length;
  const last = dateOfEpochDay(today);
  const first = addMonths(last, -MONTHS_COUNTED);
  return favours.filter(({ on }) => on === null || (on >= first && on <= last)).length;
}
