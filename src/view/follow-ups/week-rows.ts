import type { WeekPlan } from '../../derive/week-plan';
import { epochDayOf } from '../../model/calendar-date';
import type { RowChoices } from './item-rows';
import { itemRows } from './item-rows';
import type { PanelRow } from './panel-row';

/** The week as lines: seven days with their people, and how many found no room. */
export function weekRowsOf({ days, beyond }: WeekPlan, choices: RowChoices): readonly PanelRow[] {
  const rows = days.flatMap(({ on, contacts }): PanelRow[] => {
    const isToday = epochDayOf(on) === choices.today;
    const people = contacts.flatMap(({ followUp, fixed }) =>
      itemRows({ key: `week:${followUp.path}`, item: followUp, level: 2, about: { mode: 'week', fixed } }, choices),
    );
    return [{ kind: 'day', key: `day:${on}`, level: 1, isOpen: null, on, isToday, count: contacts.length }, ...people];
  });
  return beyond === 0 ? rows : [...rows, { kind: 'beyond', key: 'beyond', level: 1, isOpen: null, count: beyond }];
}
