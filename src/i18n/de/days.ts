import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat, isWholeYear } from '../day-format';
import { plural } from './plural';

const shortDay = dayFormat('de', { day: 'numeric', month: 'short' });
const shortDayAndYear = dayFormat('de', { day: 'numeric', month: 'short', year: 'numeric' });

/** „16. März“. */
export const longDay = dayFormat('de', { day: 'numeric', month: 'long' });

/** „16. März 2026“. */
export const dayWithYear = dayFormat('de', { day: 'numeric', month: 'long', year: 'numeric' });

/** „Montag“. */
export const weekday = dayFormat('de', { weekday: 'long' });

/** „Montag, 16. März“. */
export const fullDay = dayFormat('de', { weekday: 'long', day: 'numeric', month: 'long' });

/** „Mo., 16. März“. */
export const shortFullDay = dayFormat('de', { weekday: 'short', day: 'numeric', month: 'short' });

const month = dayFormat('de', { month: 'long' });
const monthAndYear = dayFormat('de', { month: 'long', year: 'numeric' });

/** A day, a month, a quarter or a year: „16. April 2026“, „April 2026“, „April bis Juni 2026“, „2026“. */
export function period(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return dayWithYear(start);
  if (monthAndYear(start) === monthAndYear(end)) return monthAndYear(start);
  return isWholeYear(start, end) ? start.slice(0, 4) : `${month(start)} bis ${monthAndYear(end)}`;
}

/** The days behind „in“, „vor“ and „seit“: „1 Tag“, „4 Tagen“. */
export function daysDative(count: number): string {
  return plural(count, { one: '1 Tag', other: `${count} Tagen` });
}

/** „in 45 Tagen“, „heute“, „vor 4 Tagen“. */
export function distance(days: number): string {
  if (days === 0) return 'heute';
  if (Math.abs(days) === 1) return days > 0 ? 'morgen' : 'gestern';
  return days > 0 ? `in ${days} Tagen` : `vor ${-days} Tagen`;
}

/** A day `days` from today; with its year unless it is this year's. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}
