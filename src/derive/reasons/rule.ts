import type { EpochDay } from '../../model/calendar-date';
import type { Person } from '../../model/person';
import type { Place } from '../../model/place';
import type { Network } from '../../network/network';
import type { Settings } from '../../settings';
import type { Contact } from '../contact';
import type { Fill } from '../fill';
import type { HeldRole } from '../held-role';
import type { Help } from '../help';
import type { Reason, ReasonDetail } from '../reason';
import type { Reciprocity } from '../reciprocity';
import type { Skill } from '../skill-match';
import type { Waiting } from '../waiting';

/** All that reasons may look at. */
export interface FollowUpFacts {
  readonly person: Person;
  readonly contact: Contact;
  readonly held: readonly HeldRole[];
  readonly waiting: Waiting | null;
  readonly reciprocity: Reciprocity;
  /** The open roles for which she would be the best. */
  readonly fills: readonly Fill[];
  /** Somebody who has what she needs; null when nobody is known. */
  readonly help: Help | null;
  /** Whether an active project looks for a skill. */
  readonly isNeeded: (skill: Skill) => boolean;
  readonly network: Network;
  readonly settings: Settings;
  readonly today: EpochDay;
}

/**
 * One reason: when it fires, and for how many points before the weight of the settings; null when it does not. What
 * silences it is decided elsewhere (`suppression.ts`). Formulas and limits: docs/follow-ups.md.
 */
export type ReasonRule = (facts: FollowUpFacts) => Reason | null;

/**
 * The first day after today on which a reason may say or weigh something else but for a day more or less; `Infinity` when
 * none is known. A day too early costs a second look, one too late would leave a reason wrong. What hangs on the contact,
 * an awaited answer, favours and others' notes turns with these.
 */
export type ReasonTurn = (facts: FollowUpFacts) => EpochDay;

/** The first of some days that is still ahead; `Infinity` when none is. */
export function firstAhead(days: readonly EpochDay[], today: EpochDay): EpochDay {
  let first = Infinity;
  for (const day of days) if (day > today && day < first) first = day;
  return first;
}

/** When something turns that begins on a day and weighs one more each day for so many days. */
export function growthTurnsOn(from: EpochDay, growingDays: number, today: EpochDay): EpochDay {
  if (from > today) return from;
  return today < from + growingDays ? today + 1 : Infinity;
}

/** Puts a reason together. */
export function reason(points: number, detail: ReasonDetail, source: Place): Reason {
  return { points, detail, source };
}

/** The reason with the most points, the first of equals; null when there is none. */
export function strongestOf(reasons: readonly Reason[]): Reason | null {
  return reasons.reduce<Reason | null>((best, each) => (best === null || each.points > best.points ? each : best), null);
}
