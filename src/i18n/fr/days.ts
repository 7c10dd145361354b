import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat } from '../day-format';

const shortDay = dayFormat('fr', { day: 'numeric', month: 'short' });
const shortDayAndYear = dayFormat('fr', { day: 'numeric', month: 'short', year: 'numeric' });

/** « dans 45 jours », « aujourd’hui », « il y a 4 jours ». */
export function distance(days: number): string {
  if (days === 0) return 'aujourd’hui';
  if (Math.abs(days) === 1) return days > 0 ? 'demain' : 'hier';
  return days > 0 ? `dans ${days} jours` : `il y a ${-days} jours`;
}

/** A day `days` from today; with its year unless it is this year's. The first of a month is the only ordinal. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on).replace(/^1 /, '1er ');
}
