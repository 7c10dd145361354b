import type { CalendarDate } from './calendar-date';
import { addMonths, daysBetween } from './calendar-date';

/**
 * How often two people want to be in touch. Months are calendar months, so that "every month" from 31 January is
 * 28 February; `none` says that no rhythm is wanted, which is not the same as nothing being written.
 */
export type Cadence =
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'months'; readonly count: number }
  | { readonly unit: 'none' };

/** Days from the last contact to the day the next one is due; `null` when no rhythm is wanted. */
export function cadenceInDays(cadence: Cadence, since: CalendarDate): number | null {
  switch (cadence.unit) {
    case 'none':
      return null;
    case 'days':
      return cadence.count;
    case 'months':
      return daysBetween(since, addMonths(since, cadence.count));
  }
}

/** How close a person is; sets the cadence where none is written. */
export type Circle = 'core' | 'close' | 'active' | 'wide';

/**
 * The default cadence of each circle in days: Sivers' lists A to D (every three weeks, two months, six months, once
 * a year).
 */
export const CIRCLE_DAYS: Readonly<Record<Circle, number>> = { core: 21, close: 60, active: 180, wide: 365 };

/** The circles, the closest first. */
export const CIRCLES: readonly Circle[] = ['core', 'close', 'active', 'wide'];

/** Rhythms of all circles that can be chosen at once. */
export type CirclePreset = 'calm' | 'dunbar';

/**
 * The days of each preset: Sivers' lists, which are the default, and Dunbar's layers (the support clique at least every
 * week, the sympathy group at least every month, the outer ones as in Sivers' lists).
 */
export const CIRCLE_PRESETS: Readonly<Record<CirclePreset, Readonly<Record<Circle, number>>>> = {
  calm: CIRCLE_DAYS,
  dunbar: { core: 7, close: 30, active: 180, wide: 365 },
};

/** The presets in the order in which they are offered. */
export const CIRCLE_PRESET_IDS: readonly CirclePreset[] = ['calm', 'dunbar'];

/** The preset that has exactly these days; null when a person chose days of her own. */
export function presetOf(circleDays: Readonly<Record<Circle, number>>): CirclePreset | null {
  const hasDays = (preset: CirclePreset): boolean =>
    CIRCLES.every((circle) => CIRCLE_PRESETS[preset][circle] === circleDays[circle]);
  return CIRCLE_PRESET_IDS.find(hasDays) ?? null;
}

/** The circle of a person whose note names none. */
export const DEFAULT_CIRCLE: Circle = 'active';
