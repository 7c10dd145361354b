import { propertySource } from '../source';
import { openIntroductions } from './introduction';
import type { ReasonRule } from './rule';
import { reason } from './rule';

const ASK_FROM_DAY = 7;

/** She promised me an introduction a week ago or longer: 20, one more for each day after the week, at most 30. */
export const introductionAwaited: ReasonRule = ({ person, today }) => {
  const open = openIntroductions(person.introAsked, today);
  const [oldest] = open;
  if (oldest === undefined || oldest.age === null || oldest.age < ASK_FROM_DAY) return null;
  const detail = { id: 'introduction-awaited', to: oldest.to, age: oldest.age, more: open.length - 1 } as const;
  return reason(20 + Math.min(oldest.age - ASK_FROM_DAY, 10), detail, propertySource(person, 'intro-asked'));
};
