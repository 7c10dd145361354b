import type { CalendarDate } from '../model/calendar-date';
import { calendarDate, calendarDateOf, existsInCalendar, localDateOf, localDateOfTimestamp } from '../model/calendar-date';
import type { Birthday } from '../model/person';
import { foldWord } from './fold-word';
import type { Reading } from './reading';
import { trimmed } from './trimmed';

const NOT_A_DATE = { refused: 'not-a-date' } as const;
const AMBIGUOUS = { refused: 'ambiguous-date' } as const;

const WIKILINK = /^!?\[\[([^\]]*)\]\]$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])(.*)$/s;
const TIME = /^[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:er|st|nd|rd|th)?\.? (?:de |of )?(\p{L}+)\.?,?(?: (\d{4}))?$/iu;
const MONTH_NAME_DAY = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/iu;

const MONTH_NAMES: readonly string[][] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fev', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];
/** The months by their folded names in both languages, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/**
 * Reads a day: `2026-03-13`, a date and time (its date part; with a zone, the day on this device), `[[2026-03-13]]`,
 * `13/03/2026`, `13 mars 2026`. Numbers alone that could be two days are refused as ambiguous, unless `dayFirst` says
 * how this person writes them; so is nothing else guessed.
 */
export function parseDateText(text: string, dayFirst: boolean): Reading<CalendarDate> {
  // Nearly every day is written so; the patterns below would say the same.
  const exact = calendarDate(text);
  if (exact !== null) return { value: exact };
  const plain = withoutLink(text);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) return dateOfYearFirst(yearFirst);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast !== null) {
    const day = dayAndMonth(Number(yearLast[1]), Number(yearLast[2]), dayFirst);
    return 'refused' in day ? day : dateOf(Number(yearLast[3]), day.value.month, day.value.day);
  }
  const named = namedDay(plain);
  return named === null || named.year === null ? NOT_A_DATE : dateOf(named.year, named.month, named.day);
}

/** Reads the value of a property as a day; a number or a tick is none. */
export function parseDateValue(value: unknown, dayFirst: boolean): Reading<CalendarDate> {
  if (value instanceof Date) return dateOfInstant(value);
  return typeof value === 'string' ? parseDateText(value, dayFirst) : NOT_A_DATE;
}

/**
 * The day of a date object, which only a YAML parser other than the app's makes: midnight in UTC there means the bare
 * day that was written (docs/host-facts.md).
 */
export function dateOfInstant(instant: Date): Reading<CalendarDate> {
  if (Number.isNaN(instant.getTime())) return NOT_A_DATE;
  const isBareDay = instant.getTime() % 86_400_000 === 0;
  return readingOf(isBareDay ? instant.toISOString().slice(0, 10) : localDateOf(instant));
}

/** Years that address books write where none is known: Apple's 1604 and a plain zero. */
const NO_YEAR = new Set([1604, 0]);
const MONTH_DAY = /^-{0,2}(\d{2})-?(\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT = /^(\d{1,2})[/.](\d{1,2})\.?$/;
const YEAR_ZERO = /^0000-(?=\d\d-\d\d$)/;

/**
 * Reads a birthday, with or without its year: `1990-11-04`, `11-04` (month first, as in ISO 8601), `--11-04`,
 * `--1104`, `19901104`, `15/03`, `15 mars`. 29 February needs no leap year.
 */
export function parseBirthday(text: string, dayFirst: boolean): Reading<Birthday> {
  const plain = withoutLink(text).replace(YEAR_ZERO, '--');
  const compact = COMPACT.exec(plain);
  if (compact !== null) return birthdayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  // Four digits alone are a year, not a day.
  const monthDay = /^\d{4}$/.test(plain) ? null : MONTH_DAY.exec(plain);
  if (monthDay !== null) return birthdayOf(null, Number(monthDay[1]), Number(monthDay[2]));
  const short = SHORT.exec(plain);
  if (short !== null) {
    const day = dayAndMonth(Number(short[1]), Number(short[2]), dayFirst);
    return 'refused' in day ? day : birthdayOf(null, day.value.month, day.value.day);
  }
  const named = namedDay(plain);
  if (named !== null) return birthdayOf(named.year, named.month, named.day);
  const full = parseDateText(plain, dayFirst);
  if ('refused' in full) return full;
  const [year, month, day] = full.value.split('-').map(Number);
  return birthdayOf(year ?? null, month ?? 0, day ?? 0);
}

function withoutLink(text: string): string {
  const plain = trimmed(text);
  const link = plain.endsWith(']]') ? WIKILINK.exec(plain) : null;
  if (link === null) return plain;
  const path = (link[1] ?? '').split('|')[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).trim();
}

function dateOfYearFirst(match: RegExpExecArray): Reading<CalendarDate> {
  const [, year = '', month = '', day = '', rest = ''] = match;
  const date = dateOf(Number(year), Number(month), Number(day));
  if (rest === '' || 'refused' in date) return date;
  const time = TIME.exec(rest);
  if (time === null) return NOT_A_DATE;
  const zone = time[3];
  if (zone === undefined) return date;
  const local = localDateOfTimestamp(`${date.value}T${rest.slice(1).replace(/\s+/g, '').replace(',', '.')}`);
  return local === null ? NOT_A_DATE : readingOf(local);
}

function dayAndMonth(first: number, second: number, dayFirst: boolean): Reading<{ day: number; month: number }> {
  if (first === second || second > 12) return { value: { day: second, month: first } };
  return first > 12 || dayFirst ? { value: { day: first, month: second } } : AMBIGUOUS;
}

function namedDay(text: string): { year: number | null; month: number; day: number } | null {
  const spaced = text.replace(/\s+/g, ' ');
  const dayThenMonth = DAY_MONTH_NAME.exec(spaced);
  const monthThenDay = dayThenMonth === null ? MONTH_NAME_DAY.exec(spaced) : null;
  const match = dayThenMonth ?? monthThenDay;
  if (match === null) return null;
  const [first = '', second = ''] = [match[1], match[2]];
  const month = MONTHS.get(foldWord(dayThenMonth === null ? first : second));
  if (month === undefined) return null;
  const day = Number(dayThenMonth === null ? second : first);
  return { year: match[3] === undefined ? null : Number(match[3]), month, day };
}

function dateOf(year: number, month: number, day: number): Reading<CalendarDate> {
  const date = calendarDateOf(year, month, day);
  return date === null ? NOT_A_DATE : { value: date };
}

/** An instant may lie beyond the four digits of a year. */
function readingOf(day: string): Reading<CalendarDate> {
  const date = calendarDate(day);
  return date === null ? NOT_A_DATE : { value: date };
}

function birthdayOf(year: number | null, month: number, day: number): Reading<Birthday> {
  const known = year === null || NO_YEAR.has(year) ? null : year;
  // 2000 is a leap year, so every day of the year exists in it.
  if (!existsInCalendar(known ?? 2000, month, day)) return NOT_A_DATE;
  return { value: { month, day, year: known } };
}
