import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Person } from '../model/person';
import type { Network } from '../network/network';
import { stepsLeft } from './classified';
import type { PersonFollowUp } from './follow-up';

/** The people met on one occasion, and what is still to be done with them: "12 met · 3 to classify · 5 written". */
export interface Mission {
  readonly id: string;
  /** What the occasion was called; null where the notes only give the day. */
  readonly name: string | null;
  readonly on: CalendarDate;
  /** Everybody met there, by name. */
  readonly met: readonly Person[];
  /** Those of them who are not classified yet, by name. */
  readonly toClassify: readonly Person[];
  /** How many of them there was contact with after that day. */
  readonly written: number;
}

/** Who is still to be classified. */
export interface Triage {
  /** The occasions of the last sixty days, the latest first, also those where nothing is left to do. */
  readonly missions: readonly Mission[];
  /** The others who are not classified, by name: met longer ago, or nobody knows when. */
  readonly others: readonly Person[];
}

/** As long as somebody counts as new (DOMAIN.md 4.2, `new`). */
const LASTS_DAYS = 60;

/** Looks once at everybody who is to be kept in touch with; `people` by name. */
export function deriveTriage(people: Iterable<PersonFollowUp>, network: Network, today: EpochDay): Triage {
  const occasions = new Map<string, PersonFollowUp[]>();
  const others: Person[] = [];
  for (const followUp of people) {
    const { person, contact } = followUp;
    if (person.status !== 'active') continue;
    const isRecent = contact.met !== null && today - contact.met <= LASTS_DAYS;
    const id = isRecent ? occasionOf(person) : null;
    if (id !== null) occasions.set(id, [...(occasions.get(id) ?? []), followUp]);
    else if (stepsLeft(person, network).length > 0) others.push(person);
  }
  const missions = [...occasions].flatMap(([id, met]) => missionOf(id, met, network));
  missions.sort((a, b) => epochDayOf(b.on) - epochDayOf(a.on) || (a.id < b.id ? -1 : 1));
  return { missions, others };
}

/** The occasion that somebody was met on, the same for all who were met there; null without a day. */
export function occasionOf({ met, metAt }: Person): string | null {
  if (met === null) return null;
  return metAt === null ? met : `${met} ${metAt.target.normalize('NFC').toLowerCase()}`;
}

function missionOf(id: string, followUps: readonly PersonFollowUp[], network: Network): readonly Mission[] {
  const [first] = followUps;
  if (first === undefined || first.person.met === null) return [];
  const met = followUps.map(({ person }) => person);
  const toClassify = met.filter((person) => stepsLeft(person, network).length > 0);
  const written = followUps.filter(({ contact }) => contact.last !== null && contact.met !== null && contact.last > contact.met);
  return [{ id, name: first.person.metAt?.text ?? null, on: first.person.met, met, toClassify, written: written.length }];
}
