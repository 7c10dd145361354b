import { Random } from '../fuzz/random';
import { wrongsOf } from './check';
import { DEEDS } from './deeds';
import { leftoversAfter } from './leftovers';
import { LOOKING } from './looking';
import { OUTSIDE } from './outside';
import type { Happening, Happenings } from './step';
import { World } from './world';

/** One step of a story: what happens, and the chance by which it is decided how. */
export interface Step {
  readonly what: string;
  readonly seed: number;
}

/** What became of a story: the steps that were taken, in words, and what was wrong in the end; nothing when all was well. */
export interface Told {
  readonly lines: readonly string[];
  readonly wrongs: readonly string[];
  /** How many steps were taken. */
  readonly taken: number;
}

const ALL: Happenings = { ...OUTSIDE, ...DEEDS, ...LOOKING };
const NAMES = Object.entries(ALL).flatMap(([name, [often]]) => Array.from({ length: often }, () => name));
/** After so many steps everything is looked at. */
const LOOK_AFTER = 25;

/** The steps of a story; the same seed gives the same ones. */
export function stepsOf(seed: number, count: number): readonly Step[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => ({ what: random.pick(NAMES), seed: random.below(1_000_000_000) }));
}

/** Tells a story in a vault of its own, up to where something is wrong. */
export async function tell(seed: number, steps: readonly Step[]): Promise<Told> {
  const world = new World(seed);
  const lines: string[] = [];
  let taken = 0;
  try {
    await world.open();
    for (const step of steps) {
      await take(world, step, lines);
      taken++;
      if (taken % LOOK_AFTER !== 0 && world.wrongs.length === 0) continue;
      const wrongs = await wrongsOf(world);
      if (wrongs.length > 0) return { lines, wrongs, taken };
    }
    const wrongs = await wrongsOf(world);
    return { lines, wrongs: wrongs.length > 0 ? wrongs : await leftoversAfter(world), taken };
  } catch (error) {
    return { lines, wrongs: [error instanceof Error ? (error.stack ?? error.message) : String(error), ...world.wrongs], taken };
  } finally {
    await world.close().catch(() => undefined);
  }
}

async function take(world: World, { what, seed }: Step, lines: string[]): Promise<void> {
  const happening: Happening | undefined = ALL[what]?.[1];
  if (happening === undefined) throw new Error(`Nothing is called ${what}`);
  const random = new Random(seed);
  lines.push(what);
  const told = Promise.resolve(happening(world, random));
  // Some are not waited for: the next step comes while a note is still being written.
  if (random.percent(30) && what in DEEDS) {
    void told.then((words) => lines.push(`  … ${what}: ${words ?? 'nothing to do'}`), (error: unknown) => world.wrongs.push(String(error)));
    return;
  }
  const words = await world.untilDone(told);
  lines[lines.lastIndexOf(what)] = words === null ? `(${what})` : `${what}: ${words}`;
}
