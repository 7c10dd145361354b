import type { EpochDay } from '../../model/calendar-date';
import { epochDayOf } from '../../model/calendar-date';
import type { PromisedIntroduction } from '../../model/mention';
import { propertySource } from '../source';
import type { ReasonRule } from './rule';
import { reason } from './rule';

/** An introduction that is still to be made, with the days since it was promised; null when no day is known. */
export interface OpenIntroduction {
  readonly to: string;
  readonly age: number | null;
}

/** I promised to introduce somebody: 30, one more for each day since, at most 50. The oldest promise counts. */
export const introduction: ReasonRule = ({ person, today }) => {
  const open = openIntroductions(person.introduceTo, today);
  const [oldest] = open;
  if (oldest === undefined) return null;
  const detail = { id: 'introduction', ...oldest, more: open.length - 1 } as const;
  return reason(30 + Math.min(oldest.age ?? 0, 20), detail, propertySource(person, 'introduce-to'));
};

/** The introductions that have not been made, the oldest first, those without a day last; none that is dated ahead. */
export function openIntroductions(promised: readonly PromisedIntroduction[], today: EpochDay): OpenIntroduction[] {
  return promised
    .filter(({ status }) => status !== 'introduced' && status !== 'met')
    .map(({ mention, on }) => ({ to: mention.text, age: on === null ? null : today - epochDayOf(on) }))
    .filter(({ age }) => age === null || age >= 0)
    .sort((a, b) => (b.age ?? -1) - (a.age ?? -1));
}
