import type { CalendarDate } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * A writer of days in one language: `dayFormat('fr', { day: 'numeric', month: 'long' })`. A day has no zone, so it
 * is formatted where it is the same everywhere: in UTC.
 */
export function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): (date: CalendarDate) => string {
  // Made at the first day that is written: only one of the languages is ever spoken.
  let format: Intl.DateTimeFormat | null = null;
  return (date) => {
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return format.format(epochDayOf(date) * DAY_IN_MILLISECONDS);
  };
}

/** Whether two days are the first and the last of one year. */
export function isWholeYear(start: CalendarDate, end: CalendarDate): boolean {
  return start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
}
