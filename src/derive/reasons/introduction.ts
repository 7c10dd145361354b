import type { EpochDay } from '../../model/calendar-date';
import { epochDayOf } from '../../model/calendar-date';
import type { PromisedIntroduction } from '../../model/mention';
import { propertySource } from '../source';
import type { ReasonRule, ReasonTurn } from './rule';
import { firstAhead, growthTurnsOn, reason } from './rule';

const GROWING_DAYS = 20;

/** An introduction that is still to be made, with the days since it was promised; null when no day is known. */
export interface OpenIntroduction {
  readonly to: string;
  readonly age: number | null;
}

/** I promised to introduce somebody: 30, one more for each day since, at most 50. The oldest promise counts. */
export const introduction: ReasonRule = ({ person, today }) => {
  if (person.introduceTo.length === 0) return null;
  const open = openIntroductions(person.introduceTo, today);
  const [oldest] = open;
  if (oldest === undefined) return null;
  const detail = { id: 'introduction', ...oldest, more: open.length - 1 } as const;
  return reason(30 + Math.min(oldest.age ?? 0, GROWING_DAYS), detail, propertySource(person, 'introduce-to'));
};

/** The introductions that have not been made, the oldest first, those without a day last; none that is dated ahead. */
export function openIntroductions(promised: readonly PromisedIntroduction[], today: EpochDay): OpenIntroduction[] {
  return promised
    .filter((each) => !isMade(each))
    .map(({ mention, on }) => ({ to: mention.text, age: on === null ? null : today - epochDayOf(on) }))
    .filter(({ age }) => age === null || age >= 0)
    .sort((a, b) => (b.age ?? -1) - (a.age ?? -1));
}

/** As each is promised, and while one grows. */
export const introductionTurnsOn: ReasonTurn = ({ person: { introduceTo }, today }) => {
  if (introduceTo.length === 0) return Infinity;
  return firstAhead(daysOf(introduceTo).map((on) => growthTurnsOn(on, GROWING_DAYS, today)), today);
};

/** The days on which introductions that have not been made were or will be promised. */
export function daysOf(promised: readonly PromisedIntroduction[]): readonly EpochDay[] {
  return promised.flatMap((each) => (isMade(each) || each.on === null ? [] : [epochDayOf(each.on)]));
}

function isMade({ status }: PromisedIntroduction): boolean {
  return status === 'introduced' || status === 'met';
}
