import { propertySource } from '../source';
import { isPlanned } from './suppression';
import type { ReasonRule } from './rule';
import { reason } from './rule';

/** I wrote a week to a month ago, without an answer, and sent fewer than two reminders: 25. */
export const noReply: ReasonRule = (facts) => {
  const { person, waiting } = facts;
  if (waiting?.phase !== 'silent' || isPlanned(facts)) return null;
  const { days, nudges } = waiting;
  return reason(25, { id: 'no-reply', days, nudges }, propertySource(person, 'waiting-since'));
};
