import type { CalendarDate } from '../model/calendar-date';
import { calendarDateOf } from '../model/calendar-date';
import { foldWord } from './fold-word';
import { MONTHS } from './date-text';

const PARTS = /\d+|\p{L}+/gu;
const EIGHT_DIGITS = /^\d{8}$/;
const YEAR = /^(?:19|20)/;
/** A year of two digits lies in this century below the pivot of POSIX (`strptime`, %y), else in the last one. */
const PIVOT = 69;

/** The orders in which three numbers are written as a day, the European one before the American. */
const ORDERS = [['year', 'month', 'day'], ['day', 'month', 'year'], ['month', 'day', 'year']] as const;
/** Nobody writes it on purpose: for days that have no other reading. */
const SLIP = [['year', 'day', 'month']] as const;
type Order = readonly ('year' | 'month' | 'day')[];

/**
 * Every day that a text may mean, each once: `03/04/2026` is 3 April or 4 March, `20260313` one day, `13 mars 26` one.
 * Empty where three parts of a day are not to be found, or make none. To be chosen from by a person: nothing is guessed.
 */
export function possibleDays(text: string): readonly CalendarDate[] {
  const parts = partsOf(text);
  const days = ORDERS.flatMap((order) => inOrder(parts, order));
  return [...new Set(days.length > 0 ? days : SLIP.flatMap((order) => inOrder(parts, order)))];
}

function inOrder(parts: readonly string[], order: Order): readonly CalendarDate[] {
  const found: Partial<Record<Order[number], string>> = {};
  for (const [index, name] of order.entries()) found[name] = parts[index];
  const { year = '', month = '', day = '' } = found;
  // Nobody writes `13 mars 26` for the year 2013.
  if (order[0] === 'year' && year.length < 4 && !/^\d+$/.test(month)) return [];
  const read = dayOf(year, month, day);
  return read === null ? [] : [read];
}

/** The three parts of a day, a time behind them left out; fewer where there are not as many. */
function partsOf(text: string): readonly string[] {
  const [first = '', ...rest] = text.match(PARTS) ?? [];
  const isCompact = EIGHT_DIGITS.test(first);
  if (!isCompact) return [first, ...rest.filter((part) => /\d/.test(part) || MONTHS.has(foldWord(part)))].slice(0, 3);
  // A year stands first or last; as one of this century or the last, `2003` is neither 20 March nor the third of a month 20.
  return YEAR.test(first) ? [first.slice(0, 4), first.slice(4, 6), first.slice(6)] : [first.slice(0, 2), first.slice(2, 4), first.slice(4)];
}

function dayOf(year: string, month: string, day: string): CalendarDate | null {
  const isYear = /^\d{2}(?:\d{2})?$/.test(year);
  const isDay = /^\d{1,2}$/.test(day);
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : (MONTHS.get(foldWord(month)) ?? 0);
  return isYear && isDay ? calendarDateOf(wholeYear(year), monthNumber, Number(day)) : null;
}

function wholeYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}
