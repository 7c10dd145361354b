import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat, isWholeYear } from '../day-format';

const shortDay = dayFormat('pt', { day: 'numeric', month: 'short' });
const shortDayAndYear = dayFormat('pt', { day: 'numeric', month: 'short', year: 'numeric' });

/** “16 de março”. */
export const longDay = dayFormat('pt', { day: 'numeric', month: 'long' });

/** “16 de março de 2026”. */
export const dayWithYear = dayFormat('pt', { day: 'numeric', month: 'long', year: 'numeric' });

const weekday = dayFormat('pt', { weekday: 'long' });

/** “segunda-feira, 16 de março”. */
export const fullDay = dayFormat('pt', { weekday: 'long', day: 'numeric', month: 'long' });

/** “seg., 16 de mar.”. */
export const shortFullDay = dayFormat('pt', { weekday: 'short', day: 'numeric', month: 'short' });

const month = dayFormat('pt', { month: 'long' });
const monthAndYear = dayFormat('pt', { month: 'long', year: 'numeric' });

/** “na segunda-feira”, “no sábado”: the days that end in -feira are feminine. */
export function onWeekday(date: CalendarDate): string {
  const name = weekday(date);
  return `${name.endsWith('feira') ? 'na' : 'no'} ${name}`;
}

/** Um dia, um mês, um trimestre ou um ano: “16 de abril de 2026”, “abril de 2026”, “abril a junho de 2026”, “2026”. */
export function period(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return dayWithYear(start);
  if (monthAndYear(start) === monthAndYear(end)) return monthAndYear(start);
  return isWholeYear(start, end) ? start.slice(0, 4) : `${month(start)} a ${monthAndYear(end)}`;
}

/** “daqui a 45 dias”, “hoje”, “há 4 dias”. */
export function distance(days: number): string {
  if (days === 0) return 'hoje';
  if (Math.abs(days) === 1) return days > 0 ? 'amanhã' : 'ontem';
  return days > 0 ? `daqui a ${days} dias` : `há ${-days} dias`;
}

/** A day `days` from today; with its year unless it is this year's. */
export function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}
