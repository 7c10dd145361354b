import { baseSourceOf } from '../latest-day';
import type { ReasonRule, ReasonTurn } from './rule';
import { reason } from './rule';

/**
 * The wished rhythm has run out: 10 to 40 from its end to the day it is late (twice the rhythm, or the long end of a
 * range). Replaced by `dormant` when it ran out long ago.
 */
export const overdue: ReasonRule = ({ person, contact }) => {
  const { since, cadence, longest, state } = contact;
  if (since === null || cadence === null || longest === null || since < cadence || state === 'dormant') return null;
  const points = overduePoints(since, cadence, longest);
  return reason(points, { id: 'overdue', cadence, daysOver: since - cadence }, baseSourceOf(person, contact));
};

/** What a silence of so many days weighs, once the rhythm has run out. */
function overduePoints(since: number, cadence: number, longest: number): number {
  return Math.min(40, 10 + Math.floor((30 * (since - cadence)) / (longest - cadence)));
}

/** When it weighs more; where the rhythm runs out and where the tie falls asleep, the contact turns. */
export const overdueTurnsOn: ReasonTurn = ({ contact: { since, cadence, longest, state }, today }) => {
  if (since === null || cadence === null || longest === null || since < cadence || state === 'dormant') return Infinity;
  const points = overduePoints(since, cadence, longest);
  for (let later = since + 1; later <= longest; later += 1) {
    if (overduePoints(later, cadence, longest) !== points) return today + later - since;
  }
  return Infinity;
};
