import { isValid, lightFormat, parseISO } from 'date-fns';

/**
 * A day of the local calendar, `YYYY-MM-DD`. No zone, no time: "12 March" is the same day in Liège and Auckland.
 * Kept as text because that is what the notes hold; hot loops compare the integer of {@link epochDayOf}.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** Days since 1970-01-01 (negative before). Two of them subtract without any clock change getting in between. */
export type EpochDay = number;

const DAY_IN_MILLISECONDS = 86_400_000;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HYPHEN = 45;
const ZERO = 48;

/** Reads a strict `YYYY-MM-DD` that exists in the calendar; `null` for everything else (`2026-02-31` included). */
export function calendarDate(text: string): CalendarDate | null {
  // Sign by sign, without a pattern: a vault holds hundreds of thousands of days.
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = 100 * twoDigitsAt(text, 0) + twoDigitsAt(text, 2);
  return existsInCalendar(year, twoDigitsAt(text, 5), twoDigitsAt(text, 8)) ? (text as CalendarDate) : null;
}

/** Whether there is such a day; month 1–12, years from 1 on. */
export function existsInCalendar(year: number, month: number, day: number): boolean {
  return year > 0 && day > 0 && day <= lastDayOf(year, month);
}

/** How many days a month (1–12) has; 0 where there is no such month. */
function lastDayOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/** The number that two digits make; NaN where two other signs stand. */
function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/** The day written by its numbers (month 1–12); `null` when there is no such day. */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | null {
  return calendarDate(writtenDay(year, month, day));
}

function writtenDay(year: number, month: number, day: number): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The local calendar day of an instant, as the device's clock shows it. */
export function localDateOf(instant: Date): CalendarDate {
  return lightFormat(instant, 'yyyy-MM-dd') as CalendarDate;
}

/** The local calendar day of a timestamp with a zone (`…Z`, `…+02:00`); `null` when it is no valid timestamp. */
export function localDateOfTimestamp(text: string): CalendarDate | null {
  const instant = parseISO(text);
  return isValid(instant) ? localDateOf(instant) : null;
}

/** UTC midnight of the same numbers, in days: exact, since UTC has no clock changes. */
export function epochDayOf(date: CalendarDate): EpochDay {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY_IN_MILLISECONDS;
}

/** The inverse of {@link epochDayOf}. */
export function dateOfEpochDay(day: EpochDay): CalendarDate {
  return new Date(day * DAY_IN_MILLISECONDS).toISOString().slice(0, 10) as CalendarDate;
}

/** Calendar days from `earlier` to `later`; negative when `later` comes first. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return epochDayOf(later) - epochDayOf(earlier);
}

/** The day `days` days after `date` (before, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}

/**
 * The same day `months` months later, clipped to the end of the month: 2026-01-31 + 1 is 2026-02-28. By the numbers
 * alone: a date object has no 30 December 2011 in Samoa, which went over the date line that night.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const sinceYearZero = 12 * yearOf(date) + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(sinceYearZero / 12), (((sinceYearZero % 12) + 12) % 12) + 1];
  return writtenDay(year, month, Math.min(dayOf(date), lastDayOf(year, month))) as CalendarDate;
}

/** 0 for Sunday to 6 for Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The year, 1–9999. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The month, 1–12. */
function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1–31. */
function dayOf(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}
