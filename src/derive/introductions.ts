import type { Circle } from '../model/cadence';
import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import type { Network } from '../network/network';
import type { Settings } from '../settings';
import type { Contact } from './contact';
import { circleOf } from './contact';

/** What ways to people are found in. */
export interface IntroductionSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly contactOf: (person: Person) => Contact;
}

/** A way from me to somebody, by people who introduce each other. */
export interface IntroductionPath {
  /** Whom to ask first, perhaps a second one, and at the end the person herself; alone where I know her. */
  readonly people: readonly Person[];
  /** Above 0, at most 1. */
  readonly strength: number;
}

const CIRCLE_STRENGTH: Readonly<Record<Circle, number>> = { core: 0.95, close: 0.85, active: 0.7, wide: 0.5 };
/** What is lost each time somebody is asked to introduce. */
export const ASKING = 0.9;
/** One introduced the other, or both say that they know each other; or only one of them says so. */
const MUTUAL = 0.8;
const ONE_SIDED = 0.6;
/** No way begins with two ties that are stronger together. */
export const STRONGEST_BEGINNING = CIRCLE_STRENGTH.core * MUTUAL;
/** No way past somebody who is asked is stronger. */
export const STRONGEST_REQUEST = STRONGEST_BEGINNING * ASKING;
/** A tie never sleeps so deep that half of it would not be left. */
const LEAST_FRESHNESS = 0.5;

/**
 * How well I know a person myself, from the circle and how long ago the last contact was; null when I never met or
 * wrote to her. Formula: docs/follow-ups.md, "Ways to somebody".
 */
export function directStrength(person: Person, { settings, contactOf }: IntroductionSource): number | null {
  const contact = contactOf(person);
  if (contact.last === null && contact.met === null) return null;
  const circle = circleOf(person);
  const rhythm = contact.cadence ?? settings.circleDays[circle];
  const { since } = contact;
  const freshness = since === null ? LEAST_FRESHNESS : Math.max(LEAST_FRESHNESS, 1 - 0.25 * (since / rhythm - 1));
  return CIRCLE_STRENGTH[circle] * Math.min(1, freshness);
}

/** What is written about two people: whether each lists the other, and whether one introduced the other. */
interface Acquaintance {
  knows: boolean;
  isKnown: boolean;
  wasIntroduced: boolean;
}

/** The people whom a person's note or theirs ties to her, and how strongly: 0.8 for a mutual tie, else 0.6. */
export function acquaintancesOf(person: NotePath, network: Network): ReadonlyMap<NotePath, number> {
  const found = new Map<NotePath, Acquaintance>();
  const tieWith = (other: NotePath): Acquaintance => {
    const known = found.get(other) ?? { knows: false, isKnown: false, wasIntroduced: false };
    found.set(other, known);
    return known;
  };
  for (const { to, kind } of network.tiesFrom(person)) tieWith(to)[kind === 'knows' ? 'knows' : 'wasIntroduced'] = true;
  for (const { from, kind } of network.tiesTo(person)) tieWith(from)[kind === 'knows' ? 'isKnown' : 'wasIntroduced'] = true;
  return new Map(
    [...found].map(([other, { knows, isKnown, wasIntroduced }]) => {
      return [other, wasIntroduced || (knows && isKnown) ? MUTUAL : ONE_SIDED];
    }),
  );
}

/**
 * The strongest way to a person through at most two others, or directly; null when there is none. Never through
 * somebody who may not be asked. Of equal ways the one with fewer people, then the stronger first tie, then by name.
 */
export function bestPathTo(
  target: Person,
  source: IntroductionSource,
  mayBeAsked: (person: Person) => boolean,
): IntroductionPath | null {
  const { network } = source;
  const best = new StrongestWay();
  const direct = directStrength(target, source);
  if (direct !== null) best.consider([target], direct, direct);
  for (const [near, lastTie] of acquaintancesOf(target.path, network)) {
    const second = network.people.get(near);
    if (second === undefined || !mayBeAsked(second)) continue;
    const known = directStrength(second, source);
    if (known !== null) best.consider([second, target], known * lastTie * ASKING, known);
    for (const [far, middleTie] of acquaintancesOf(near, network)) {
      const first = far === target.path ? undefined : network.people.get(far);
      if (first === undefined || !mayBeAsked(first)) continue;
      const knownFirst = directStrength(first, source);
      if (knownFirst === null) continue;
      best.consider([first, second, target], knownFirst * middleTie * lastTie * ASKING * ASKING, knownFirst);
    }
  }
  return best.path;
}

/** A way with how well I know the first who is asked. */
export interface Way extends IntroductionPath {
  readonly firstTie: number;
}

/** Keeps the best of the ways that it is shown. */
export class StrongestWay {
  private best: Way | null = null;

  get path(): IntroductionPath | null {
    return this.best === null ? null : { people: this.best.people, strength: this.best.strength };
  }

  /** Of the best so far; 0 where there is none. */
  get strength(): number {
    return this.best?.strength ?? 0;
  }

  /** @param firstTie - how well I know the first of `people` */
  consider(people: readonly Person[], strength: number, firstTie: number): void {
    const way = { people, strength, firstTie };
    if (this.best === null || compareWays(way, this.best) < 0) this.best = way;
  }
}

/** Products of the same factors in another order differ by a breath. */
const SAME = 1e-12;

/** Whether a way of one strength comes behind one of another, whoever is on them. */
export function isWeaker(strength: number, other: number): boolean {
  return strength < other - SAME;
}

/** The stronger first; of equals the one with fewer people, then the stronger first tie, then by name. */
export function compareWays(a: Way, b: Way): number {
  if (Math.abs(a.strength - b.strength) > SAME) return b.strength - a.strength;
  if (a.people.length !== b.people.length) return a.people.length - b.people.length;
  if (Math.abs(a.firstTie - b.firstTie) > SAME) return b.firstTie - a.firstTie;
  for (const [index, person] of a.people.entries()) {
    const other = b.people[index];
    const order = other === undefined ? 0 : compareNamed(person, other);
    if (order !== 0) return order;
  }
  return 0;
}
