import type { ReasonId } from '../../model/reason-id';
import { REASON_IDS } from '../../model/reason-id';
import type { Reason } from '../reason';
import { birthday } from './birthday';
import { canFill } from './can-fill';
import { canHelp } from './can-help';
import { dormant } from './dormant';
import { iGive } from './i-give';
import { iOwe } from './i-owe';
import { introduction } from './introduction';
import { introductionAwaited } from './introduction-awaited';
import { keyRoleSilent } from './key-role-silent';
import { newContact } from './new-contact';
import { noReply } from './no-reply';
import { opponent } from './opponent';
import { overdue } from './overdue';
import { promise } from './promise';
import type { FollowUpFacts, ReasonRule } from './rule';
import { isSuppressed } from './suppression';
import { wholePoints } from '../whole-points';

const RULES: Readonly<Record<ReasonId, ReasonRule>> = {
  promise,
  introduction,
  'no-reply': noReply,
  new: newContact,
  'key-role-silent': keyRoleSilent,
  overdue,
  'introduction-awaited': introductionAwaited,
  opponent,
  birthday,
  'i-owe': iOwe,
  'can-fill': canFill,
  'can-help': canHelp,
  dormant,
  'i-give': iGive,
};

/** Everything that speaks for contacting somebody today, most points first; of equals the stronger kind. */
export function deriveReasons(facts: FollowUpFacts): readonly Reason[] {
  return REASON_IDS.flatMap((id) => {
    const fired = isSuppressed(id, facts) ? null : RULES[id](facts);
    return fired === null ? [] : weighted(fired, facts.settings.reasonWeights[id] ?? 1);
  }).sort((a, b) => b.points - a.points || classOf(a) - classOf(b));
}

/** The place of a reason among the kinds that break ties. */
export function classOf({ detail }: Reason): number {
  return REASON_IDS.indexOf(detail.id);
}

/** A reason that weighs nothing is none. */
function weighted(fired: Reason, weight: number): readonly Reason[] {
  const points = wholePoints(fired.points * weight);
  return points < 1 ? [] : [{ ...fired, points }];
}
