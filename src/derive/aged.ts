import { agedContact } from './contact';
import type { PersonFollowUp } from './follow-up';
import type { Reason } from './reason';
import { agedReason } from './reasons/aged';
import type { Waiting } from './waiting';

/**
 * Somebody's place in the queue some days later, while nothing changes but what counts days: her place among others who
 * are counted on too is the same. The very same object where nothing counts days.
 */
export function agedFollowUp(followUp: PersonFollowUp, days: number): PersonFollowUp {
  const contact = agedContact(followUp.contact, days);
  const waiting = agedWaiting(followUp.waiting, days);
  const reasons = agedReasons(followUp.reasons, days);
  const isSame = contact === followUp.contact && waiting === followUp.waiting && reasons === followUp.reasons;
  return isSame ? followUp : { ...followUp, contact, waiting, reasons };
}

function agedWaiting(waiting: Waiting | null, days: number): Waiting | null {
  return waiting === null ? null : { ...waiting, days: waiting.days + days };
}

function agedReasons(reasons: readonly Reason[], days: number): readonly Reason[] {
  if (reasons.length === 0) return reasons;
  const aged = reasons.map((reason) => agedReason(reason, days));
  return aged.every((reason, at) => reason === reasons[at]) ? reasons : aged;
}
