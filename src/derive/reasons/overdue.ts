import { baseSourceOf } from '../latest-day';
import type { ReasonRule } from './rule';
import { reason } from './rule';

/**
 * The wished rhythm has run out: 10 to 40 from its end to the day it is late (twice the rhythm, or the long end of a
 * range). Replaced by `dormant` when it ran out long ago.
 */
export const overdue: ReasonRule = ({ person, contact }) => {
  const { since, cadence, longest, state } = contact;
  if (since === null || cadence === null || longest === null || since < cadence || state === 'dormant') return null;
  const points = Math.min(40, 10 + Math.floor((30 * (since - cadence)) / (longest - cadence)));
  return reason(points, { id: 'overdue', cadence, daysOver: since - cadence }, baseSourceOf(person, contact));
};
