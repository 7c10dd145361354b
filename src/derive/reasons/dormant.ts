import { baseSourceOf } from '../latest-day';
import { matchingSkill } from '../skill-match';
import type { ReasonRule } from './rule';
import { reason } from './rule';

/**
 * An old tie asleep: reconnecting brings advice at least as useful as that of current ties, and newer. 15, and 25 with
 * a skill that an active project looks for.
 */
export const dormant: ReasonRule = ({ person, contact, isNeeded }) => {
  if (contact.state !== 'dormant' || contact.since === null) return null;
  const neededSkill = matchingSkill(person, isNeeded);
  const detail = { id: 'dormant', since: contact.since, neededSkill } as const;
  return reason(neededSkill === null ? 15 : 25, detail, baseSourceOf(person, contact));
};
