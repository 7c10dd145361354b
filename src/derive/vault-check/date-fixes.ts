import { addDays, calendarDate } from '../../model/calendar-date';
import { fixEdit, textChange, valueChange } from '../../note/edits/fix-edits';
import { possibleDays } from '../../note/day-readings';
import { textsOf } from '../../note/property';
import type { Fix } from './finding';
import type { ProblemOfNote } from './fix-of';
import { fixBy } from './fix-of';

/** The days that a property may mean, each to be written as year-month-day; of two readings neither is certain. */
export function dayFixes(of: ProblemOfNote): readonly Fix[] {
  const { note: { frontMatter }, property } = of;
  const value = frontMatter[property];
  const { texts } = textsOf(value);
  const days = [...new Set(texts.flatMap(possibleDays))];
  const isAlone = days.length === 1 && texts.length === 1;
  return days.flatMap((on) => fixBy(of, { id: 'day', on }, valueChange(frontMatter, property, on), isAlone));
}

/** A day that has not come, a year earlier: what is written in January as it was all the year before. */
export function yearEarlierFixes({ problem, property, note, source: { today } }: ProblemOfNote): readonly Fix[] {
  const day = calendarDate(problem.found);
  // 29 February has no such day the year before.
  const on = day === null ? null : calendarDate(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);
  if (on === null || on > today || on < addDays(today, -366)) return [];
  const change = textChange(note.frontMatter, property, problem.found, () => on);
  return change === null ? [] : [{ label: { id: 'day', on }, does: { kind: 'edit', edit: fixEdit(note.path, change) }, isCertain: false }];
}
