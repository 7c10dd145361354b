import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';

/** A text that begins with a day, taken apart. */
export interface DatedText {
  /** The day as it is written, which may not exist: `2026-02-31`. */
  readonly day: string;
  /** What is told behind it, without the signs that set it off. */
  readonly text: string;
}

// The day in bold, as a link, as the alias of a link, or bare; then a time, then what sets it off from the text.
const DATED_TEXT =
  /^\**(?:\[\[(?:[^\]|]*[|/])?(\d{4}-\d{2}-\d{2})(?:\|[^\]]*)?\]\]|(\d{4}-\d{2}-\d{2}))(?!\d)\**(.*)$/;
const LEADING_SIGNS = /^\s*(?:[|:–—-]+\s*)*/;

/** Takes the day off a text: `2026-03-12 mail : …`, `**2026-03-12** – …`, `[[Visit|2026-08-14]] …`; else `null`. */
export function datedTextOf(text: string): DatedText | null {
  const match = DATED_TEXT.exec(text);
  if (match === null) return null;
  return { day: match[1] ?? match[2] ?? '', text: (match[3] ?? '').replace(LEADING_SIGNS, '').trim() };
}

const DAY_WITHIN = /(^|\D)(\d{4})([-._]?)(\d{2})\3(\d{2})(?!\d)/g;

/** A day somewhere in a name: `Coffee 2026-03-12`, `20260312 Coffee`, `2026.03.12`. */
export interface DayWithin {
  readonly on: CalendarDate;
  /** The name without the day and the signs that set it off; '' for a name that is a day. */
  readonly rest: string;
}

const OUTER_SIGNS = /^[\s,;:.–—_()-]+|[\s,;:.–—_()-]+$/g;

/** Finds the first day that exists in a name; `null` when there is none. */
export function dayWithin(name: string): DayWithin | null {
  for (const match of name.matchAll(DAY_WITHIN)) {
    const [, sign = '', year = '', , month = '', day = ''] = match;
    const on = calendarDate(`${year}-${month}-${day}`);
    if (on === null) continue;
    const before = name.slice(0, match.index + sign.length).replace(OUTER_SIGNS, '');
    const after = name.slice(match.index + match[0].length).replace(OUTER_SIGNS, '');
    return { on, rest: [before, after].filter((part) => part !== '').join(' ') };
  }
  return null;
}
