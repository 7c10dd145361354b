import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat, isWholeYear } from '../day-format';

const shortDay = spanishDay({ day: 'numeric', month: 'short' });
const shortDayAndYear = spanishDay({ day: 'numeric', month: 'short', year: 'numeric' });

/** «16 de marzo». */
export const longDay = spanishDay({ day: 'numeric', month: 'long' });

/** «16 de marzo de 2026». */
export const dayWithYear = spanishDay({ day: 'numeric', month: 'long', year: 'numeric' });

/** «lunes». */
export const weekday = spanishDay({ weekday: 'long' });

/** «lunes 16 de marzo». */
export const fullDay = spanishDay({ weekday: 'long', day: 'numeric', month: 'long' });

/** «lun 16 mar». */
export const shortFullDay = spanishDay({ weekday: 'short', day: 'numeric', month: 'short' });

const month = spanishDay({ month: 'long' });
const monthAndYear = spanishDay({ month: 'long', year: 'numeric' });

/** A day, a month, a quarter or a year: «16 de abril de 2026», «abril de 2026», «de abril a junio de 2026», «2026». */
export function period(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return dayWithYear(start);
  if (monthAndYear(start) === monthAndYear(end)) return monthAndYear(start);
  return isWholeYear(start, end) ? start.slice(0, 4) : `de ${month(start)} a ${monthAndYear(end)}`;
}

/** «dentro de 45 días», «hoy», «hace 4 días». */
export function distance(days: number): string {
  if (days === 0) return 'hoy';
  if (Math.abs(days) === 1) return days > 0 ? 'mañana' : 'ayer';
  return days > 0 ? `dentro de ${days} días` : `hace ${-days} días`;
}

/** A day `days` from today; with its year unless it is this year's. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}

/** In a sentence no comma stands behind the day of the week: «el lunes 16 de marzo». */
function spanishDay(options: Intl.DateTimeFormatOptions): (date: CalendarDate) => string {
  const write = dayFormat('es', options);
  return (date) => write(date).replace(',', '');
}
