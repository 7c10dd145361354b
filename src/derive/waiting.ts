import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Person } from '../model/person';
import type { Network } from '../network/network';

/**
 * How an answer is waited for: `quiet` in the first week; then for a while without a word of it `silent`, when a
 * reminder may be sent; `given-up` after a month or two reminders, when the usual rhythm comes back.
 */
export type WaitingPhase = 'quiet' | 'silent' | 'given-up';

/** An answer that is waited for. */
export interface Waiting {
  /** Days since I wrote, 0 or more. */
  readonly days: number;
  /** Reminders sent since then. */
  readonly nudges: number;
  readonly phase: WaitingPhase;
}

/** Reminders come after a week: the usual time for requests of this kind (docs/follow-ups.md). */
export const NO_REPLY_FROM_DAY = 7;
const NO_REPLY_UNTIL_DAY = 30;
const NUDGES_AT_MOST = 2;

/**
 * Whether and for how long an answer is waited for; null when it is not, or only from a day that lies ahead. Who came
 * to a meeting since has answered.
 */
export function waitingOf(person: Person, network: Network, today: EpochDay): Waiting | null {
  if (person.waitingSince === null) return null;
  const since = epochDayOf(person.waitingSince);
  const days = today - since;
  if (days < 0 || hasMetBetween(person, network, since, today)) return null;
  return { days, nudges: person.nudges, phase: phaseOf(days, person.nudges) };
}

/** The first day after today on which waiting begins or changes its phase; a meeting that ends it turns the contact. */
export function waitingTurnsOn({ waitingSince }: Person, today: EpochDay): EpochDay {
  if (waitingSince === null) return Infinity;
  const since = epochDayOf(waitingSince);
  const turns = [since, since + NO_REPLY_FROM_DAY, since + NO_REPLY_UNTIL_DAY + 1];
  return turns.find((day) => day > today) ?? Infinity;
}

function phaseOf(days: number, nudges: number): WaitingPhase {
  if (nudges >= NUDGES_AT_MOST || days > NO_REPLY_UNTIL_DAY) return 'given-up';
  return days < NO_REPLY_FROM_DAY ? 'quiet' : 'silent';
}

function hasMetBetween({ path }: Person, network: Network, since: EpochDay, today: EpochDay): boolean {
  return network.interactionsWith(path).some(({ interaction }) => {
    const on = epochDayOf(interaction.on);
    return interaction.kind === 'meeting' && on > since && on <= today;
  });
}
