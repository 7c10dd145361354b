import type { CalendarDate } from '../../model/calendar-date';
import type { FrontMatter } from '../../model/front-matter';
import type { NotePath } from '../../model/mention';
import type { Problem } from '../../model/problem';
import { parseDateValue } from '../date-text';
import { foundText, singleOf } from '../property';
import { dayInName } from './day-in-name';
import { occasionKeyOf } from './occasion-vocabulary';

/** When an occasion was, or what stands there instead of a day. */
export interface OccasionDay {
  readonly on: CalendarDate | null;
  /** Set only when no day was found and a property that should hold one holds something else. */
  readonly problem: Problem | null;
}

/** The day of a meeting's or a day's note: its property, the strong spellings first, else the day in its name. */
export function dayOfOccasion(data: FrontMatter, path: NotePath, dayFirst: boolean): OccasionDay {
  let weak: CalendarDate | null = null;
  let problem: Problem | null = null;
  for (const [property, value] of Object.entries(data)) {
    const meaning = occasionKeyOf(property);
    if (meaning?.field !== 'date') continue;
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
