import { dateOfEpochDay } from '../../model/calendar-date';
import { NEW_UNTIL_DAY, firstMessageDueOn, isNew } from '../new-contact';
import { propertySource } from '../source';
import type { ReasonRule, ReasonTurn } from './rule';
import { firstAhead, reason } from './rule';

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

/** After the meeting day, when the first message is due and after that, when it is urgent no more, and at the end. */
export const newContactTurnsOn: ReasonTurn = ({ contact: { met }, settings, today }) => {
  if (met === null || today - met > NEW_UNTIL_DAY) return Infinity;
  const dueDay = firstMessageDueOn(met, settings.weekendGrace);
  return firstAhead([met + 1, dueDay, dueDay + 1, met + URGENT_UNTIL_DAY + 1, met + NEW_UNTIL_DAY + 1], today);
};
