import { ZONES } from '../../scripts/time/zones.mjs';

/** The names of the zones that everything is tested in. */
export const ZONE_NAMES: readonly string[] = ZONES.map(({ name }) => name);

/** A day's first instant. */
export interface Turn {
  readonly at: number;
  readonly day: string;
}

/** A night with something odd about it. */
export interface Night {
  readonly what: string;
  /** Noon in UTC of the day around which the night lies. */
  readonly noon: number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Both ends of a leap day, the same in a year without one, and both ends of week 53 of 2026 with new year within it. */
const NIGHTS_OF_ALL = ['2028-02-28', '2028-02-29', '2027-02-28', '2026-12-27', '2026-12-31', '2027-01-03'];

/** From now on the process is in a zone; workers of the test runner are processes. */
export function moveTo(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

/** The nights that are odd in a zone: its clock changes of 2026, and those that are odd everywhere. */
export function nightsIn(zone: string): readonly Night[] {
  const changes = changesIn(zone).map((at) => ({ what: `the clock change of ${dayOn(zone)(at)}`, noon: noonBefore(at) }));
  return [...changes, ...NIGHTS_OF_ALL.map((day) => ({ what: `the night after ${day}`, noon: Date.parse(`${day}T12:00:00Z`) }))];
}

/**
 * When the calendar on the wall turns over from one instant to another, in minutes; by the tables of `Intl`, which have
 * nothing in common with the local fields of `Date` that the product asks.
 */
export function turnsIn(zone: string, from: number, to: number): readonly Turn[] {
  const dayAt = dayOn(zone);
  const turns: Turn[] = [];
  let last = dayAt(from);
  for (let at = from + MINUTE; at <= to; at += MINUTE) {
    const day = dayAt(at);
    if (day > last) turns.push({ at, day });
    last = day;
  }
  return turns;
}

/** The day of an instant in a zone, by the tables of `Intl`. */
export function dayOn(zone: string): (at: number) => string {
  // Swedes write days like the notes do.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(at);
}

/** The instants of 2026 at which the clocks of a zone change. */
function changesIn(zone: string): readonly number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (at: number): string => format.format(at).split(', ')[1] ?? '';
  const changes: number[] = [];
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += HOUR) {
    if (offsetAt(at) !== offsetAt(at - HOUR)) changes.push(at);
  }
  return changes;
}

function noonBefore(at: number): number {
  return Math.floor(at / (24 * HOUR)) * 24 * HOUR - 12 * HOUR;
}
