import { epochDayOf } from '../../model/calendar-date';
import { propertySource } from '../source';
import type { ReasonRule } from './rule';
import { reason } from './rule';

/** The day for which a next contact is promised or planned has come: 50, one more for each day late, at most 80. */
export const promise: ReasonRule = ({ person, today }) => {
  if (person.followUp === null) return null;
  const lateDays = today - epochDayOf(person.followUp);
  if (lateDays < 0) return null;
  const detail = { id: 'promise', on: person.followUp, lateDays, note: person.followUpNote } as const;
  return reason(50 + Math.min(lateDays, 30), detail, propertySource(person, 'follow-up'));
};
