import type { CalendarDate } from './calendar-date';

/** A contact that took place, as a dated line of a person's log tells it. */
export interface Interaction {
  readonly on: CalendarDate;
  /** What stands behind the date, as written. */
  readonly text: string;
  /** The line in the note, counted from 1. */
  readonly line: number;
}
