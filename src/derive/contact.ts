import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { dateOfEpochDay, epochDayOf } from '../model/calendar-date';
import { CIRCLE_DAYS, DEFAULT_CIRCLE, cadenceInDays } from '../model/cadence';
import type { Person } from '../model/person';
import type { Role } from '../model/role';

/** How a relation stands, from the days since the last contact and the wished rhythm (docs/follow-ups.md). */
export type ContactState = 'fresh' | 'due' | 'late' | 'dormant' | 'free' | 'unknown';

/** Where a date was read: a property or a line of the log. */
export interface DateSource {
  readonly property?: string;
  readonly line?: number;
}

/** A person's last contact and what it means today. */
export interface Contact {
  /** The last contact that is not in the future; null when none is known. */
  readonly last: EpochDay | null;
  readonly lastSource: DateSource | null;
  /** The first meeting, unless it lies in the future. */
  readonly met: EpochDay | null;
  /** Days since the last contact or the meeting, whichever is later; null when neither is known. */
  readonly since: number | null;
  /** The wished rhythm in days; null when none is wanted. */
  readonly cadence: number | null;
  readonly state: ContactState;
}

const NURTURE_DAYS = 90;
const NURTURE_CADENCE = 30;
const DORMANT_AT_LEAST = 180;
const DORMANT_WITHOUT_RHYTHM = 1095;

/**
 * A person's contact as of `today`. `rolesHeld` are the roles she holds in any project: nobody wants a rhythm with
 * somebody who is only ever an opponent.
 */
export function deriveContact(person: Person, rolesHeld: readonly Role[], today: EpochDay): Contact {
  const { last, source } = lastContactOf(person, today);
  const metDay = person.met === null ? null : epochDayOf(person.met);
  const met = metDay !== null && metDay <= today ? metDay : null;
  const base = latest(last, met);
  const since = base === null ? null : today - base;
  const cadence = cadenceOf(person, rolesHeld, { last, met, base: base ?? today, today });
  return { last, lastSource: source, met, since, cadence, state: stateOf(since, cadence) };
}

/** Fresh, due from one period, late from two, dormant from three (and half a year): docs/follow-ups.md. */
function stateOf(since: number | null, cadence: number | null): ContactState {
  if (since === null) return 'unknown';
  if (cadence === null) return since >= DORMANT_WITHOUT_RHYTHM ? 'dormant' : 'free';
  if (since >= Math.max(DORMANT_AT_LEAST, 3 * cadence)) return 'dormant';
  if (since >= 2 * cadence) return 'late';
  return since >= cadence ? 'due' : 'fresh';
}

function lastContactOf(person: Person, today: EpochDay): { last: EpochDay | null; source: DateSource | null } {
  let last: EpochDay | null = null;
  let source: DateSource | null = null;
  const consider = (date: CalendarDate, from: DateSource): void => {
    const day = epochDayOf(date);
    if (day > today || (last !== null && day <= last)) return;
    last = day;
    source = from;
  };
  if (person.lastContact !== null) {
    const property = person.spelling['last-contact'];
    consider(person.lastContact, property === undefined ? {} : { property });
  }
  for (const { on, line, property } of person.log) {
    consider(on, { ...(line !== null && { line }), ...(property !== null && { property }) });
  }
  return { last, source };
}

interface CadenceDays {
  last: EpochDay | null;
  met: EpochDay | null;
  base: EpochDay;
  today: EpochDay;
}

function cadenceOf(person: Person, rolesHeld: readonly Role[], days: CadenceDays): number | null {
  if (person.cadence !== null) return cadenceInDays(person.cadence, dateOfEpochDay(days.base));
  if (rolesHeld.length > 0 && rolesHeld.every((role) => role.sign < 0)) return null;
  const usual = CIRCLE_DAYS[person.circle ?? DEFAULT_CIRCLE];
  // A young relation lives or dies in its first weeks: once followed up, it is kept warm for three months.
  const isNurtured =
    days.met !== null && days.today - days.met <= NURTURE_DAYS && days.last !== null && days.last > days.met;
  return isNurtured ? Math.min(usual, NURTURE_CADENCE) : usual;
}

function latest(a: EpochDay | null, b: EpochDay | null): EpochDay | null {
  if (a === null) return b;
  return b === null ? a : Math.max(a, b);
}
