import type { CalendarDate } from '../model/calendar-date';
import { addDays, addMonths, calendarDateOf } from '../model/calendar-date';
import { parseDateText } from './date-text';

/** A stretch of the calendar, first and last day. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const YEAR = /^(\d{4})$/;
/** A quarter is a trimestre in French. */
const QUARTER = /^(\d{4})([-\s]?[QT])([1-4])$/i;
const MONTH = /^(\d{4})-(\d{2})$/;

/** Reads a year, a quarter, a month or a day: `2026`, `2026-Q4`, `2026-10`, `2026-10-03`. `null` for anything else. */
export function periodOf(on: string): Period | null {
  const year = YEAR.exec(on);
  if (year !== null) return monthsFrom(Number(year[1]), 1, 12);
  const quarter = QUARTER.exec(on);
  if (quarter !== null) return monthsFrom(Number(quarter[1]), 3 * Number(quarter[3]) - 2, 3);
  const month = MONTH.exec(on);
  if (month !== null) return monthsFrom(Number(month[1]), Number(month[2]), 1);
  const day = parseDateText(on, false);
  return 'refused' in day ? null : { start: day.value, end: day.value };
}

function monthsFrom(year: number, month: number, count: number): Period | null {
  const [start, january] = [calendarDateOf(year, month, 1), calendarDateOf(year, 1, 31)];
  // From the end of a January to the end of any other month, clipped; never beyond the year, which may be the last.
  return start === null || january === null ? null : { start, end: addMonths(january, month + count - 2) };
}

/**
 * Three periods to move to, the earliest first, as long as `on` is and spelled as it is: the year, quarter or month
 * that runs and two later ones; of a day a week, a month and three months from today.
 */
export function laterPeriods(on: string, today: CalendarDate): readonly string[] {
  const afterMonths = (months: number): CalendarDate => addMonths(today, months);
  if (YEAR.test(on)) return [0, 12, 24].map((months) => afterMonths(months).slice(0, 4));
  const quarter = QUARTER.exec(on);
  if (quarter !== null) {
    return [0, 3, 6].map(afterMonths).map((day) => day.slice(0, 4) + (quarter[2] ?? '') + String(Math.ceil(Number(day.slice(5, 7)) / 3)));
  }
  if (MONTH.test(on)) return [0, 1, 3].map((months) => afterMonths(months).slice(0, 7));
  const days = [addDays(today, 7), afterMonths(1), afterMonths(3)];
  return on.startsWith('[[') ? days.map((day) => `[[${day}]]`) : days;
}
