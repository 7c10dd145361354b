import type { EpochDay } from '../model/calendar-date';
import { dateOfEpochDay, epochDayOf } from '../model/calendar-date';
import type { Circle } from '../model/cadence';
import { DEFAULT_CIRCLE, cadenceInDays } from '../model/cadence';
import type { Person } from '../model/person';
import type { Place } from '../model/place';
import type { Network } from '../network/network';
import type { Settings } from '../settings';
import type { HeldRole } from './held-role';
import { heldRolesOf } from './held-role';
import { nearestExchanges } from './history';

/** How a relation stands, from the days since the last contact and the wished rhythm (docs/follow-ups.md). */
export type ContactState = 'fresh' | 'due' | 'late' | 'dormant' | 'free' | 'unknown';

/** A person's last contact and what it means today. */
export interface Contact {
  /** The last contact that is not in the future; null when none is known. */
  readonly last: EpochDay | null;
  /** The line or property that tells of it. */
  readonly lastSource: Place | null;
  /** The first meeting, unless it lies in the future. */
  readonly met: EpochDay | null;
  /** Days since the last contact or the meeting, whichever is later; null when neither is known. */
  readonly since: number | null;
  /** The wished rhythm in days; null when none is wanted. */
  readonly cadence: number | null;
  /** Days after which a contact is late: twice the rhythm, unless the note gives a range. null without a rhythm. */
  readonly longest: number | null;
  readonly state: ContactState;
}

/** What the contact with people is derived from. */
export interface ContactSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly today: EpochDay;
}

/** The closeness of a person: as her note says, else the usual one. */
export function circleOf({ circle }: Person): Circle {
  return circle ?? DEFAULT_CIRCLE;
}

const NURTURE_PERIOD = 90;
const DORMANT_AT_LEAST = 180;
const DORMANT_WITHOUT_RHYTHM = 1095;
const SILENT_AFTER_AT_LEAST = 30;

/** A contact, and how long it holds. */
export interface DatedContact {
  readonly contact: Contact;
  /** The first day after today on which more of it changes than that it is longer ago; `Infinity` when none is known. */
  readonly turnsOn: EpochDay;
}

/** A person's contact as of today, from everything that any note tells of it. */
export function deriveContact(person: Person, source: ContactSource): Contact {
  return deriveDatedContact(person, source).contact;
}

/** As {@link deriveContact}, with the day on which it is to be derived again. */
export function deriveDatedContact(person: Person, source: ContactSource): DatedContact {
  const { network, settings, today } = source;
  const { latest, nextOn } = nearestExchanges(person, network, today);
  const last = latest?.on ?? null;
  const metDay = person.met === null ? null : epochDayOf(person.met);
  const met = metDay !== null && metDay <= today ? metDay : null;
  const base = later(last, met);
  const since = base === null ? null : today - base;
  const held = heldRolesOf(person.path, network, settings.roles);
  const { cadence, longest } = rhythmOf(person, held, { last, met, base: base ?? today, today }, settings);
  const state = stateOf(since, { cadence, longest });
  const contact: Contact = { last, lastSource: latest?.source ?? null, met, since, cadence, longest, state };
  const nextMeeting = metDay !== null && metDay > today ? metDay : Infinity;
  return { contact, turnsOn: Math.min(nextOn, nextMeeting, contactTurnsOn(person, contact, today)) };
}

/** A contact some days later, while nothing about it changes but how long ago it is. */
export function agedContact(contact: Contact, days: number): Contact {
  const { last, lastSource, met, since, cadence, longest, state } = contact;
  if (since === null) return contact;
  return { last, lastSource, met, since: since + days, cadence, longest, state };
}

/** The first day after today on which a state begins, a box counts as silent, or a young relation is young no more. */
function contactTurnsOn({ cadence: written, longestCadence }: Person, contact: Contact, today: EpochDay): EpochDay {
  const { since, met, cadence, longest } = contact;
  // Months are counted from today where no day is known, and are not of one length.
  if (since === null) return written?.unit === 'months' || longestCadence?.unit === 'months' ? today + 1 : Infinity;
  const isYoung = met !== null && today - met <= NURTURE_PERIOD;
  const turns = [isYoung ? met + NURTURE_PERIOD + 1 : Infinity];
  const lengths = cadence === null || longest === null ? [DORMANT_WITHOUT_RHYTHM]
    : [cadence, longest, dormantFrom(cadence, longest), silentFrom(cadence)];
  for (const length of lengths) if (length > since) turns.push(today - since + length);
  return Math.min(...turns);
}

type Rhythm = Pick<Contact, 'cadence' | 'longest'>;

/** Fresh, due from one period, late from two, dormant from three (and half a year): docs/follow-ups.md. */
function stateOf(since: number | null, { cadence, longest }: Rhythm): ContactState {
  if (since === null) return 'unknown';
  if (cadence === null || longest === null) return since >= DORMANT_WITHOUT_RHYTHM ? 'dormant' : 'free';
  if (since >= dormantFrom(cadence, longest)) return 'dormant';
  if (since >= longest) return 'late';
  return since >= cadence ? 'due' : 'fresh';
}

function dormantFrom(cadence: number, longest: number): number {
  return Math.max(DORMANT_AT_LEAST, 3 * cadence, longest);
}

/** The days since the last contact from which a name in a box counts as silent. */
export function silentFrom(cadence: number): number {
  return Math.max(cadence, SILENT_AFTER_AT_LEAST) + 1;
}

interface RhythmDays {
  last: EpochDay | null;
  met: EpochDay | null;
  base: EpochDay;
  today: EpochDay;
}

const NO_RHYTHM: Rhythm = { cadence: null, longest: null };

function rhythmOf(person: Person, held: readonly HeldRole[], days: RhythmDays, settings: Settings): Rhythm {
  if (person.cadence !== null) {
    const base = dateOfEpochDay(days.base);
    const cadence = cadenceInDays(person.cadence, base);
    const longest = person.longestCadence === null ? null : cadenceInDays(person.longestCadence, base);
    return cadence === null ? NO_RHYTHM : { cadence, longest: longest !== null && longest > cadence ? longest : 2 * cadence };
  }
  // Nobody wants a rhythm with somebody who is only ever an opponent.
  if (held.length > 0 && held.every(({ role }) => role.sign < 0)) return NO_RHYTHM;
  const cadence = Math.min(settings.circleDays[circleOf(person)], nurtureOf(days, settings), ruledBy(held, settings));
  return { cadence, longest: 2 * cadence };
}

/** A young relation lives or dies in its first weeks: once followed up, it is kept warm for three months. */
function nurtureOf({ last, met, today }: RhythmDays, { nurtureDays }: Settings): number {
  const isYoung = met !== null && today - met <= NURTURE_PERIOD;
  return isYoung && last !== null && last > met ? nurtureDays : Infinity;
}

/** The shortest rhythm that the settings wish with whoever holds such a role in such a project. */
function ruledBy(held: readonly HeldRole[], { cadenceRules }: Settings): number {
  const applying = cadenceRules.filter(({ role, status }) =>
    held.some(({ role: { id, sign }, project }) => (role ?? id) === id && sign >= 0 && project.status === status),
  );
  return Math.min(Infinity, ...applying.map(({ days }) => days));
}

function later(a: EpochDay | null, b: EpochDay | null): EpochDay | null {
  if (a === null) return b;
  return b === null ? a : Math.max(a, b);
}
