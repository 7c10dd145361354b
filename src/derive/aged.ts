import type { Contact } from './contact';
import type { PersonFollowUp } from './follow-up';
import { agedReason } from './reasons/aged';

/**
 * Somebody's place in the queue some days later, while nothing changes but what counts days: her place among others who
 * are counted on too is the same. `contact` is that of the later day. The very same object where nothing counts days.
 */
export function agedFollowUp(followUp: PersonFollowUp, contact: Contact, days: number): PersonFollowUp {
  const { reasons, waiting } = followUp;
  const aged = reasons.map((reason) => agedReason(reason, days));
  const isSame = contact === followUp.contact && waiting === null && aged.every((reason, at) => reason === reasons[at]);
  if (isSame) return followUp;
  return {
    ...followUp,
    contact,
    waiting: waiting === null ? null : { ...waiting, days: waiting.days + days },
    reasons: aged,
  };
}
