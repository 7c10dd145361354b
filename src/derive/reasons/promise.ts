import { epochDayOf } from '../../model/calendar-date';
import { propertySource } from '../source';
import type { ReasonRule, ReasonTurn } from './rule';
import { growthTurnsOn, reason } from './rule';

const GROWING_DAYS = 30;

/** The day for which a next contact is promised or planned has come: 50, one more for each day late, at most 80. */
export const promise: ReasonRule = ({ person, today }) => {
  if (person.followUp === null) return null;
  const lateDays = today - epochDayOf(person.followUp);
  if (lateDays < 0) return null;
  const detail = { id: 'promise', on: person.followUp, lateDays, note: person.followUpNote } as const;
  return reason(50 + Math.min(lateDays, GROWING_DAYS), detail, propertySource(person, 'follow-up'));
};

/** On its day, and while it grows. A day that lies ahead keeps others quiet until then. */
export const promiseTurnsOn: ReasonTurn = ({ person: { followUp }, today }) =>
  followUp === null ? Infinity : growthTurnsOn(epochDayOf(followUp), GROWING_DAYS, today);
