import type { CalendarDate } from './calendar-date';
import type { Mention } from './mention';

/** One of four levels, 1 the lowest. */
export type StanceLevel = 1 | 2 | 3 | 4;

/**
 * How somebody stands towards one project at one moment, after Fauvet's two axes: synergy is the energy put in for it,
 * antagonism the energy against it. A single number of support k is the same thing more simply told: (1 + k, 1) from 0
 * up, (1, 1 − k) below.
 */
export interface Stance {
  readonly mention: Mention;
  readonly synergy: StanceLevel;
  readonly antagonism: StanceLevel;
  /** Told by a single number, which does not say how far she would go: the axes only stand in for it. */
  readonly isSupportOnly: boolean;
  /** How much weighs what she does, 1–5; null where the note does not say. */
  readonly influence: number | null;
  /** The support that is hoped for, −3 to 3; null where the note does not say. */
  readonly wanted: number | null;
  /** The day it was judged; null where the note does not say. */
  readonly on: CalendarDate | null;
  /** The property as the note spells it. */
  readonly property: string;
}

/** Synergy less antagonism: −3 (all against) to 3 (all for). */
export function supportOf({ synergy, antagonism }: Pick<Stance, 'synergy' | 'antagonism'>): number {
  return synergy - antagonism;
}

/** A single number of support, −3 to 3, put on the two axes: (1 + k, 1) from 0 up, (1, 1 − k) below. */
export function axesOfSupport(support: number): Pick<Stance, 'synergy' | 'antagonism'> {
  return { synergy: levelOf(1 + Math.max(0, support)), antagonism: levelOf(1 - Math.min(0, support)) };
}

/** Whether a number is one of the four levels. */
export function isStanceLevel(level: number): level is StanceLevel {
  return level === 1 || level === 2 || level === 3 || level === 4;
}

function levelOf(level: number): StanceLevel {
  return isStanceLevel(level) ? level : 1;
}
