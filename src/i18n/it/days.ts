import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat, isWholeYear } from '../day-format';

const shortDay = italianDay({ day: 'numeric', month: 'short' });
const shortDayAndYear = italianDay({ day: 'numeric', month: 'short', year: 'numeric' });

/** «16 marzo». */
export const longDay = italianDay({ day: 'numeric', month: 'long' });

/** «16 marzo 2026». */
export const dayWithYear = italianDay({ day: 'numeric', month: 'long', year: 'numeric' });

/** «lunedì». */
export const weekday = italianDay({ weekday: 'long' });

/** «lunedì 16 marzo». */
export const fullDay = italianDay({ weekday: 'long', day: 'numeric', month: 'long' });

/** «lun 16 mar». */
export const shortFullDay = italianDay({ weekday: 'short', day: 'numeric', month: 'short' });

const month = dayFormat('it', { month: 'long' });
const monthAndYear = dayFormat('it', { month: 'long', year: 'numeric' });

/** Un giorno, un mese, un trimestre o un anno: «16 aprile 2026», «aprile 2026», «da aprile a giugno 2026», «2026». */
export function period(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return dayWithYear(start);
  if (monthAndYear(start) === monthAndYear(end)) return monthAndYear(start);
  return isWholeYear(start, end) ? start.slice(0, 4) : `da ${month(start)} a ${monthAndYear(end)}`;
}

/** «tra 45 giorni», «oggi», «4 giorni fa». */
export function distance(days: number): string {
  if (days === 0) return 'oggi';
  if (Math.abs(days) === 1) return days > 0 ? 'domani' : 'ieri';
  return days > 0 ? `tra ${days} giorni` : `${-days} giorni fa`;
}

/** A day `days` from today; with its year unless it is this year's. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}

const ELIDED = { il: 'l’', del: 'dell’', al: 'all’' } as const;

/** A day that begins with its number, behind its article: «il 16 marzo», «l’8 marzo», «dell’11 marzo». */
export function withArticle(article: keyof typeof ELIDED, day: string): string {
  return /^(?:8|11)\D/.test(day) ? `${ELIDED[article]}${day}` : `${article} ${day}`;
}

/** «1º marzo», «lunedì 1º giugno»: the first of a month is the only ordinal. */
function italianDay(options: Intl.DateTimeFormatOptions): (date: CalendarDate) => string {
  const write = dayFormat('it', options);
  return (date) => write(date).replace(/(^|\D)1 /, '$11º ');
}
