import { circleOf } from '../contact';
import { balanceOf } from '../reciprocity';
import { propertySource } from '../source';
import type { ReasonRule } from './rule';
import { reason } from './rule';

const FROM_BALANCE = 2;

/**
 * I received more than I gave: five points a favour, at most 20. Not with the closest: there needs count and no ledger
 * is kept.
 */
export const iOwe: ReasonRule = ({ person, reciprocity }) => {
  const balance = balanceOf(reciprocity);
  if (balance < FROM_BALANCE || circleOf(person) === 'core') return null;
  const detail = { id: 'i-owe', ...reciprocity, needs: person.needs } as const;
  return reason(Math.min(20, 5 * balance), detail, propertySource(person, 'received'));
};
