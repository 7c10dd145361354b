import type { CalendarDate } from '../model/calendar-date';
import { addMonths, calendarDateOf } from '../model/calendar-date';
import type { Horizon, HorizonScale } from '../model/horizon';
import type { ProjectField } from '../model/project';
import { parseDateText } from './date-text';
import { foldWord, words } from './fold-word';
import { findLinks, withoutLinks } from './mention-text';
import type { PropertyReader } from './property-reader';
import { isPlaceholder } from './value-words';

/** A stretch of the calendar, first and last day. */
interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** Far more than a horizon takes; a text of any length may stand in a property. */
const LONGEST_TEXT = 500;
const LEADING_TICK = /^\s*(?:[✓✔✅☑]\uFE0F?|\[x\](?!\())\s*/iu;
const TRAILING_TICK = /\s*(?:[✓✔✅☑]\uFE0F?|(?<!\[)\[x\])\s*$/iu;
/** A bar between two parts; one within a link belongs to the link. */
const BAR = /\|(?![^[\]]*\]\])/;
const YEAR = /^(\d{4})$/;
/** A quarter is a trimestre in French. */
const QUARTER = /^(\d{4})[-\s]?[QT]([1-4])$/i;
const MONTH = /^(\d{4})-(\d{2})$/;

const SCALES: Readonly<Record<HorizonScale, string>> = {
  local: 'local locale locaux',
  regional: 'regional regionale',
  national: 'national nationale',
  international: 'international internationale',
};
const SCALE_OF_WORD = new Map(
  Object.entries(SCALES).flatMap(([scale, line]) => words(line).map((word) => [word, scale as HorizonScale] as const)),
);

/** The horizons of a project, in the order of its note; a line that is none is told and left out. */
export function readHorizons(reader: PropertyReader<ProjectField>): readonly Horizon[] {
  const horizons: Horizon[] = [];
  for (const property of reader.merging('horizons')) {
    for (const text of reader.textsOfProperty(property)) {
      if (isPlaceholder(text)) continue;
      const horizon = parseHorizon(text);
      if (horizon === null) reader.report(property, 'not-a-horizon', text);
      else horizons.push(horizon);
    }
  }
  return horizons;
}

/**
 * Reads `"2026-10 | regional | three shows"`: a year, a quarter, a month or a day, then how far it reaches or where, then
 * what is to be. `null` where the first part is no period, or where nothing stands behind it.
 */
export function parseHorizon(text: string): Horizon | null {
  if (text.length > LONGEST_TEXT) return null;
  const unticked = text.replace(LEADING_TICK, '').replace(TRAILING_TICK, '');
  const [on = '', place = '', ...rest] = unticked.split(BAR).map((part) => part.trim());
  const period = periodOf(on);
  const what = rest.join(' | ');
  if (period === null || (place === '' && what === '')) return null;
  return {
    on, ...period,
    scale: SCALE_OF_WORD.get(foldWord(place)) ?? null,
    place: withoutLinks(place),
    text: withoutLinks(what),
    mentions: findLinks(what).links,
    isReached: unticked !== text,
    written: text,
  };
}

function periodOf(on: string): Period | null {
  const year = YEAR.exec(on);
  if (year !== null) return monthsFrom(Number(year[1]), 1, 12);
  const quarter = QUARTER.exec(on);
  if (quarter !== null) return monthsFrom(Number(quarter[1]), 3 * Number(quarter[2]) - 2, 3);
  const month = MONTH.exec(on);
  if (month !== null) return monthsFrom(Number(month[1]), Number(month[2]), 1);
  const day = parseDateText(on, false);
  return 'refused' in day ? null : { start: day.value, end: day.value };
}

function monthsFrom(year: number, month: number, count: number): Period | null {
  const [start, january] = [calendarDateOf(year, month, 1), calendarDateOf(year, 1, 31)];
  // From the end of a January to the end of any other month, clipped; never beyond the year, which may be the last.
  return start === null || january === null ? null : { start, end: addMonths(january, month + count - 2) };
}
