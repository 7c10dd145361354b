import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat, isWholeYear } from '../day-format';

const shortDay = dayFormat('en-GB', { day: 'numeric', month: 'short' });
const shortDayAndYear = dayFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** "16 March". */
export const longDay = dayFormat('en-GB', { day: 'numeric', month: 'long' });

/** "16 March 2026". */
export const dayWithYear = dayFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "Monday". */
export const weekday = dayFormat('en-GB', { weekday: 'long' });

/** "Monday 16 March". */
export const fullDay = dayFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** "Mon 16 Mar". */
export const shortFullDay = dayFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

const month = dayFormat('en-GB', { month: 'long' });
const monthAndYear = dayFormat('en-GB', { month: 'long', year: 'numeric' });

/** A day, a month, a quarter or a year from its first to its last day: "16 April 2026", "April 2026", "April to June 2026", "2026". */
export function period(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return dayWithYear(start);
  if (monthAndYear(start) === monthAndYear(end)) return monthAndYear(start);
  return isWholeYear(start, end) ? start.slice(0, 4) : `${month(start)} to ${monthAndYear(end)}`;
}

/** "in 45 days", "today", "4 days ago". */
export function distance(days: number): string {
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** A day `days` from today; with its year unless it is this year's. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}
