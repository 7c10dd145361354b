import type { EpochDay } from '../model/calendar-date';
import { addMonths, dateOfEpochDay } from '../model/calendar-date';
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

function counted(favours: readonly Favour[], today: EpochDay): number {
  if (favours.every(({ on }) => on === null)) return favours.length;
  const last = dateOfEpochDay(today);
  const first = addMonths(last, -MONTHS_COUNTED);
  return favours.filter(({ on }) => on === null || (on >= first && on <= last)).length;
}
