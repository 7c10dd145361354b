import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import type { Candidate, CandidateSource } from './candidates';
import { MOST_GOODWILL, NOVELTY_POINTS, hopsTo, loadOf, reachOf } from './candidates';
import { STRONGEST_REQUEST, directStrength } from './introductions';

/** What candidates are compared by: of somebody who was scored, or the most that she could get. */
export interface Standing {
  readonly person: Person;
  readonly total: number;
  readonly fit: number;
  readonly reach: number;
  /** How many people the way to her has. */
  readonly hops: number;
}

/** The most that somebody gets beside the fit, whatever the role; told from her own notes, without a way to her. */
export interface MostBeside {
  readonly person: Person;
  /** All beside the fit. */
  readonly points: number;
  readonly reach: number;
  readonly hops: number;
}

/**
 * What a person gets at most beside the fit: the way to her is as strong as my own tie, or as the strongest request of
 * all; nobody is owed anything, and a network of hers is new.
 */
export function mostBeside(person: Person, source: CandidateSource): MostBeside {
  const { network } = source;
  const direct = directStrength(person, source);
  const isTied = network.tiesFrom(person.path).length > 0 || network.tiesTo(person.path).length > 0;
  const strength = Math.max(direct ?? 0, isTied ? STRONGEST_REQUEST : 0);
  const reach = reachOf(strength);
  const novelty = person.networks.length > 0 ? NOVELTY_POINTS : 0;
  const hops = direct !== null ? 1 : isTied ? 2 : Number.MAX_SAFE_INTEGER;
  return { person, points: reach + MOST_GOODWILL + novelty - loadOf(person, source), reach, hops };
}

/** The best that somebody can be for a role that she fits so well: never behind what she turns out to be. */
export function bestStanding({ person, points, reach, hops }: MostBeside, fit: number): Standing {
  return { person, total: Math.max(0, points + fit), fit, reach, hops };
}

/** What somebody turned out to be. */
export function standingOf(candidate: Candidate): Standing {
  const { person, total, score: { fit, reach } } = candidate;
  return { person, total, fit, reach, hops: hopsTo(candidate) };
}

/** In the order of `compareCandidates`. */
export function compareStandings(a: Standing, b: Standing): number {
  return b.total - a.total || b.fit - a.fit || b.reach - a.reach || a.hops - b.hops || compareNamed(a.person, b.person);
}
