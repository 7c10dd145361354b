import { MONTHS } from './date-text';
import { foldWord } from './fold-word';

const WRITTEN_DAYS = [
  /\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d)/g,
  /\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?!\d)/g,
];
const QUARTER = /(^|[^\p{L}\d])[QTS][1-4](?![\p{L}\d])/gu;
/** `2026-2027`: spans of years. */
const YEARS = /(^|\D)(?:19|20)\d{2}\s*[-–/]\s*(?:(?:19|20)\d{2}|\d{2})(?!\d|-\d)/g;
const DAY_OF_MONTH = /(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?:de\s+|of\s+)?(\p{L}+)/gu;
const MONTH_DAY = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d])/gu;
/** `2026` and `2026-2027`, but not 2000 euros. */
const YEAR = /(^|[^\d.,])(?:19|20)\d{2}(?!\d|[.,]\d|\s*(?:€|\$|£|%|k\b|euros?\b|eur\b|dollars?\b))/gi;

/** Whether a text counts something: `3 weeks`, `4500 euros`. A year or a date counts nothing. */
export function countsSomething(text: string): boolean {
  let rest = text;
  // Spans of years first: 2026-2027 begins like a month.
  rest = rest.replace(YEARS, '$1 ');
  for (const written of WRITTEN_DAYS) rest = rest.replace(written, ' ');
  rest = rest.replace(QUARTER, '$1 ');
  rest = rest.replace(DAY_OF_MONTH, (whole, _day, word: string) => (isMonth(word) ? ' ' : whole));
  rest = rest.replace(MONTH_DAY, (whole, word: string) => (isMonth(word) ? ' ' : whole));
  return /\d/.test(rest.replace(YEAR, '$1 '));
}

function isMonth(word: string): boolean {
  return MONTHS.has(foldWord(word));
}
