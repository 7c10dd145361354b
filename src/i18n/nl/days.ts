import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat, isWholeYear } from '../day-format';

const shortDay = dayFormat('nl', { day: 'numeric', month: 'short' });
const shortDayAndYear = dayFormat('nl', { day: 'numeric', month: 'short', year: 'numeric' });

/** “16 maart”. */
export const longDay = dayFormat('nl', { day: 'numeric', month: 'long' });

/** “16 maart 2026”. */
export const dayWithYear = dayFormat('nl', { day: 'numeric', month: 'long', year: 'numeric' });

/** “maandag”. */
export const weekday = dayFormat('nl', { weekday: 'long' });

/** “maandag 16 maart”. */
export const fullDay = dayFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' });

/** “ma 16 mrt”. */
export const shortFullDay = dayFormat('nl', { weekday: 'short', day: 'numeric', month: 'short' });

const month = dayFormat('nl', { month: 'long' });
const monthAndYear = dayFormat('nl', { month: 'long', year: 'numeric' });

/** A day, a month, a quarter or a year: “16 april 2026”, “april 2026”, “april tot en met juni 2026”, “2026”. */
export function period(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return dayWithYear(start);
  if (monthAndYear(start) === monthAndYear(end)) return monthAndYear(start);
  return isWholeYear(start, end) ? start.slice(0, 4) : `${month(start)} tot en met ${monthAndYear(end)}`;
}

/** “over 45 dagen”, “vandaag”, “4 dagen geleden”. */
export function distance(days: number): string {
  if (days === 0) return 'vandaag';
  if (Math.abs(days) === 1) return days > 0 ? 'morgen' : 'gisteren';
  return days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`;
}

/** A day `days` from today; with its year unless it is this year's. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}
