import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat, isWholeYear } from '../day-format';

const shortDay = frenchDay({ day: 'numeric', month: 'short' });
const shortDayAndYear = frenchDay({ day: 'numeric', month: 'short', year: 'numeric' });

/** « 16 mars ». */
export const longDay = frenchDay({ day: 'numeric', month: 'long' });

/** « 16 mars 2026 ». */
export const dayWithYear = frenchDay({ day: 'numeric', month: 'long', year: 'numeric' });

/** « lundi ». */
export const weekday = frenchDay({ weekday: 'long' });

/** « lundi 16 mars ». */
export const fullDay = frenchDay({ weekday: 'long', day: 'numeric', month: 'long' });

/** « lun. 16 mars ». */
export const shortFullDay = frenchDay({ weekday: 'short', day: 'numeric', month: 'short' });

const month = dayFormat('fr', { month: 'long' });
const monthAndYear = dayFormat('fr', { month: 'long', year: 'numeric' });

/** Un jour, un mois, un trimestre ou une année : « 16 avril 2026 », « avril 2026 », « avril à juin 2026 », « 2026 ». */
export function period(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return dayWithYear(start);
  if (monthAndYear(start) === monthAndYear(end)) return monthAndYear(start);
  return isWholeYear(start, end) ? start.slice(0, 4) : `${month(start)} à ${monthAndYear(end)}`;
}

/** « dans 45 jours », « aujourd’hui », « il y a 4 jours ». */
export function distance(days: number): string {
  if (days === 0) return 'aujourd’hui';
  if (Math.abs(days) === 1) return days > 0 ? 'demain' : 'hier';
  return days > 0 ? `dans ${days} jours` : `il y a ${-days} jours`;
}

/** A day `days` from today; with its year unless it is this year's. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}

/** « 1er mars », « lundi 1er juin » : the first of a month is the only ordinal. */
function frenchDay(options: Intl.DateTimeFormatOptions): (date: CalendarDate) => string {
  const write = dayFormat('fr', options);
  return (date) => write(date).replace(/(^|\D)1 /, '$11er ');
}
