import type { Person } from '../../src/model/person';
import type { Project } from '../../src/model/project';
import type { Network } from '../../src/network/network';
import { day, networkOf, person, project } from '../support/builders';

/** A made-up network. */
export interface LargeNetwork {
  readonly network: Network;
  readonly people: readonly Person[];
  /** Those in it who know a great many. */
  readonly hubs: readonly Person[];
  /** Against it are every second hub and one of a hundred others. */
  readonly project: Project;
}

/** How large it is to be. */
interface NetworkPlan {
  readonly people: number;
  readonly ties: number;
  readonly hubs: number;
  readonly seed: number;
}

const CIRCLES = ['core', 'close', 'active', 'wide'] as const;

/**
 * Numbers from 0 up to 1, the same ones for the same seed.
 * Mulberry32 (Tommy Ettinger, 2017, public domain): good enough to shuffle people, and short.
 */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * So many people with so many different ties, always the same ones for the same seed. The first people are hubs: a third
 * of all ties is theirs. I know every third person myself, the hubs among them.
 */
export function largeNetwork({ people: count, ties, hubs, seed }: NetworkPlan): LargeNetwork {
  const next = numbersFrom(seed);
  const anybody = (among: number): number => Math.floor(next() * among);
  const people = tiesAmong(count, ties, hubs, anybody).map((others, index) =>
    person(nameOf(index), {
      knows: [...others].map((other) => `[[${nameOf(other)}]]`),
      circle: CIRCLES[anybody(CIRCLES.length)] ?? null,
      lastContact: index < hubs || anybody(3) === 0 ? day(`2025-${String(1 + anybody(12)).padStart(2, '0')}-15`) : null,
    }),
  );
  const isAgainst = (_: Person, index: number): boolean => (index < hubs ? index % 2 === 0 : anybody(100) === 0);
  const opponents = people.filter(isAgainst).map(({ name }) => `[[${name}]]`);
  const M = project('M', { boxes: { opponent: opponents } });
  return { network: networkOf(M, ...people), people, hubs: people.slice(0, hubs), project: M };
}

/** Whom each knows, by number; no tie is there twice. */
function tiesAmong(count: number, ties: number, hubs: number, anybody: (among: number) => number): Set<number>[] {
  const known = Array.from({ length: count }, () => new Set<number>());
  let made = 0;
  while (made < ties) {
    const one = made * 3 < ties ? made % hubs : anybody(count);
    const other = anybody(count);
    if (one === other || known[one]?.has(other) === true || known[other]?.has(one) === true) continue;
    known[one]?.add(other);
    made += 1;
  }
  return known;
}

function nameOf(index: number): string {
  return `Person ${index}`;
}
