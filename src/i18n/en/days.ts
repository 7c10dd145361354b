import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat } from '../day-format';

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
