import type { Random } from '../fuzz/random';
import type { World } from './world';

/** Something that happens in the vault. Tells in a few words what it was, null where there was nothing to do. */
export type Happening = (world: World, random: Random) => Promise<string | null> | string | null;

/** Happenings by name, each with how often it comes beside the others. */
export type Happenings = Readonly<Record<string, readonly [often: number, happening: Happening]>>;

/** A table of happenings as it is written down. */
export function happenings(table: Happenings): Happenings {
  return table;
}

/** One of several, or nothing where there is none. */
export function anyOf<Item>(random: Random, items: Iterable<Item>): Item | null {
  const all = [...items];
  return all.length === 0 ? null : random.pick(all);
}
