import type { CalendarDate } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Horizon, HorizonScale } from '../model/horizon';
import { HORIZON_SCALES } from '../model/horizon';
import { compareText } from '../model/order';
import type { RoleId } from '../model/role';
import type { Network } from '../network/network';
import type { Board } from './board';
import type { Named } from './brief';
import { namedBy } from './brief';

/** Where a horizon stands: ticked off, over without a tick, the next one, or beyond it. */
export type HorizonState = 'reached' | 'past' | 'next' | 'later';

/** One step of a project's growth. */
export interface HorizonStep {
  readonly horizon: Horizon;
  readonly state: HorizonState;
  /** Its place in time, from 0 (the earliest of all days shown) to 1 (the latest). */
  readonly at: number;
  /** How far it reaches, 1 (local) to 4 (international); a place without a reach takes that of the step before it. */
  readonly ring: number;
  readonly people: readonly Named[];
  /** What the project still has to find for it; only for the next one. */
  readonly openRoles: readonly RoleId[];
}

/** The growth of a project in time and space. */
export interface Growth {
  /** By the first day of their periods, the shorter period of two first, then in the order of the note. */
  readonly steps: readonly HorizonStep[];
  /** Today's place in time, 0–1; null where there is no step. */
  readonly today: number | null;
}

/** The horizons of the project of a board, in time and in space, on a day. */
export function deriveGrowth({ project, openRoles }: Board, network: Network, today: CalendarDate): Growth {
  const horizons = [...project.horizons].sort((a, b) => compareText(a.start, b.start) || compareText(a.end, b.end));
  const placeOf = placesIn(horizons, today);
  const next = horizons.find((horizon) => !horizon.isReached && horizon.end >= today);
  const rings = ringsOf(horizons);
  const steps = horizons.map((horizon, index): HorizonStep => ({
    horizon,
    state: stateOf(horizon, next, today),
    at: placeOf(horizon.start),
    ring: rings[index] ?? 1,
    people: namedBy(horizon.mentions, project.path, network),
    openRoles: horizon === next ? openRoles.map(({ role }) => role) : [],
  }));
  return { steps, today: steps.length === 0 ? null : placeOf(today) };
}

function stateOf(horizon: Horizon, next: Horizon | undefined, today: CalendarDate): HorizonState {
  if (horizon.isReached) return 'reached';
  if (horizon.end < today) return 'past';
  return horizon === next ? 'next' : 'later';
}

/** Days to places: the earliest of today and the horizons is 0, the latest 1; a single day is the middle. */
function placesIn(horizons: readonly Horizon[], today: CalendarDate): (day: CalendarDate) => number {
  const days = [today, ...horizons.map(({ start }) => start)].map(epochDayOf);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return (day) => (first === last ? 0.5 : (epochDayOf(day) - first) / (last - first));
}

function ringsOf(horizons: readonly Horizon[]): readonly number[] {
  let ring = 1;
  return horizons.map(({ scale }) => (ring = scale === null ? ring : ringOf(scale)));
}

/** 1 for local to 4 for international. */
function ringOf(scale: HorizonScale): number {
  return HORIZON_SCALES.indexOf(scale) + 1;
}
