import { propertySource } from '../source';
import { daysOf, openIntroductions } from './introduction';
import type { ReasonRule, ReasonTurn } from './rule';
import { firstAhead, growthTurnsOn, reason } from './rule';

const ASK_FROM_DAY = 7;
const GROWING_DAYS = 10;

/** She promised me an introduction a week ago or longer: 20, one more for each day after the week, at most 30. */
export const introductionAwaited: ReasonRule = ({ person, today }) => {
  if (person.introAsked.length === 0) return null;
  const open = openIntroductions(person.introAsked, today);
  const [oldest] = open;
  if (oldest === undefined || oldest.age === null || oldest.age < ASK_FROM_DAY) return null;
  const detail = { id: 'introduction-awaited', to: oldest.to, age: oldest.age, more: open.length - 1 } as const;
  return reason(20 + Math.min(oldest.age - ASK_FROM_DAY, GROWING_DAYS), detail, propertySource(person, 'intro-asked'));
};

/** As each is promised, after a week, and while one grows. */
export const introductionAwaitedTurnsOn: ReasonTurn = ({ person, today }) => {
  if (person.introAsked.length === 0) return Infinity;
  const turns = daysOf(person.introAsked).flatMap((on) => [on, growthTurnsOn(on + ASK_FROM_DAY, GROWING_DAYS, today)]);
  return firstAhead(turns, today);
};
