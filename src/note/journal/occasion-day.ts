import type { CalendarDate } from '../../model/calendar-date';
import type { Problem } from '../../model/problem';
import { parseDateValue } from '../date-text';
import { foundText, singleOf } from '../property';
import { dayInName } from './day-in-name';
import { occasionKeyOf } from './occasion-vocabulary';
import type { JournalPlaces } from './told';

/** When an occasion was, or what stands there instead of a day. */
export interface OccasionDay {
  readonly on: CalendarDate | null;
  /** Set only when no day was found and a property that should hold one holds something else. */
  readonly problem: Problem | null;
}

/** The day of a meeting's or a day's note: its property, the strong spellings first, else the day in its name. */
export function dayOfOccasion({ data, path, dayFirst, words }: Omit<JournalPlaces, 'lines'>): OccasionDay {
  let weak: CalendarDate | null = null;
  let problem: Problem | null = null;
  for (const property of Object.keys(data)) {
    const meaning = occasionKeyOf(property, words);
    if (meaning?.field !== 'date') continue;
    const value = data[property];
    const { scalar, isClean } = singleOf(value);
    if (scalar === null && isClean) continue;
    const reading = parseDateValue(scalar, dayFirst);
    if ('refused' in reading) {
      if (!meaning.isWeak) problem ??= { path, property, code: reading.refused, found: foundText(value) };
    } else if (meaning.isWeak) weak ??= reading.value;
    else return { on: reading.value, problem: null };
  }
  const on = weak ?? dayInName(path);
  return { on, problem: on === null ? problem : null };
}
