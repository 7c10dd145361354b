import { dateOfEpochDay } from '../../model/calendar-date';
import { firstMessageDueOn, isNew } from '../new-contact';
import { propertySource } from '../source';
import type { ReasonRule } from './rule';
import { reason } from './rule';

const URGENT_UNTIL_DAY = 14;

/** Somebody met lately who has not heard from me since: 10 on the day, then 40, 50 when due, 60, at last 30. */
export const newContact: ReasonRule = ({ person, contact, settings, today }) => {
  if (contact.met === null || !isNew(contact, today)) return null;
  const age = today - contact.met;
  const dueDay = firstMessageDueOn(contact.met, settings.weekendGrace);
  const timing = age === 0 ? 'same-day' : today < dueDay ? 'before' : today === dueDay ? 'due' : 'after';
  const points = { 'same-day': 10, before: 40, due: 50, after: age <= URGENT_UNTIL_DAY ? 60 : 30 }[timing];
  return reason(points, { id: 'new', met: dateOfEpochDay(contact.met), timing }, propertySource(person, 'met'));
};
