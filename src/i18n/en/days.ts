import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat } from '../day-format';

const shortDay = dayFormat('en-GB', { day: 'numeric', month: 'short' });
const shortDayAndYear = dayFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

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
