import type { EpochDay } from '../../model/calendar-date';
import type { ReasonId } from '../../model/reason-id';
import { REASON_IDS } from '../../model/reason-id';
import type { Reason } from '../reason';
import { birthday, birthdayTurnsOn } from './birthday';
import { canFill } from './can-fill';
import { canHelp } from './can-help';
import { dormant } from './dormant';
import { iGive } from './i-give';
import { iOwe } from './i-owe';
import { introduction, introductionTurnsOn } from './introduction';
import { introductionAwaited, introductionAwaitedTurnsOn } from './introduction-awaited';
import { keyRoleSilent, keyRoleSilentTurnsOn } from './key-role-silent';
import { newContact, newContactTurnsOn } from './new-contact';
import { noReply } from './no-reply';
import { opponent, opponentTurnsOn } from './opponent';
import { overdue, overdueTurnsOn } from './overdue';
import { promise, promiseTurnsOn } from './promise';
import type { FollowUpFacts, ReasonRule, ReasonTurn } from './rule';
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

/** null: turns with what it hangs on, and with nothing else. */
const TURNS: Readonly<Record<ReasonId, ReasonTurn | null>> = {
  promise: promiseTurnsOn,
  introduction: introductionTurnsOn,
  'no-reply': null,
  new: newContactTurnsOn,
  'key-role-silent': keyRoleSilentTurnsOn,
  overdue: overdueTurnsOn,
  'introduction-awaited': introductionAwaitedTurnsOn,
  opponent: opponentTurnsOn,
  birthday: birthdayTurnsOn,
  'i-owe': null,
  'can-fill': null,
  'can-help': null,
  dormant: null,
  'i-give': null,
};

const ALL_TURNS = REASON_IDS.flatMap((id) => TURNS[id] ?? []);

/** The first day after today on which any reason turns (`ReasonTurn`); `Infinity` when none is known. */
export function reasonsTurnOn(facts: FollowUpFacts): EpochDay {
  let first = Infinity;
  for (const turnsOn of ALL_TURNS) {
    first = Math.min(first, turnsOn(facts));
    if (first === facts.today + 1) break;
  }
  return first;
}

const NO_REASONS: readonly Reason[] = [];

/** Everything that speaks for contacting somebody today, most points first; of equals the stronger kind. */
export function deriveReasons(facts: FollowUpFacts): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const id of REASON_IDS) {
    const fired = RULES[id](facts);
    // Asked last, since most rules say nothing.
    if (fired === null || isSuppressed(id, facts)) continue;
    const reason = weighted(fired, facts.settings.reasonWeights[id] ?? 1);
    if (reason !== null) reasons.push(reason);
  }
  if (reasons.length === 0) return NO_REASONS;
  // A copy takes no more room than it needs, unlike a list that grew.
  return reasons.sort((a, b) => b.points - a.points || classOf(a) - classOf(b)).slice();
}

/** The place of a reason among the kinds that break ties. */
export function classOf({ detail }: Reason): number {
  return REASON_IDS.indexOf(detail.id);
}

/** A reason that weighs nothing is none. */
function weighted(fired: Reason, weight: number): Reason | null {
  if (weight === 1) return fired;
  const points = wholePoints(fired.points * weight);
  return points < 1 ? null : { ...fired, points };
}
