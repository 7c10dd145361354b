import { propertySource } from '../source';
import type { ReasonRule } from './rule';
import { reason } from './rule';

/** I, or somebody I know, can do what she needs: 10. */
export const canHelp: ReasonRule = ({ person, help }) => {
  if (help === null) return null;
  return reason(10, { id: 'can-help', need: help.need, helper: help.helper }, propertySource(person, 'needs'));
};
