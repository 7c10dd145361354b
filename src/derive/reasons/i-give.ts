import { circleOf } from '../contact';
import { balanceOf } from '../reciprocity';
import { propertySource } from '../source';
import type { ReasonRule } from './rule';
import { reason } from './rule';

const FROM_BALANCE = -3;

/** I gave a good deal more than I received, so I may ask: 5. Not with the closest. */
export const iGive: ReasonRule = ({ person, reciprocity }) => {
  if (balanceOf(reciprocity) > FROM_BALANCE || circleOf(person) === 'core') return null;
  return reason(5, { id: 'i-give', ...reciprocity }, propertySource(person, 'gave'));
};
