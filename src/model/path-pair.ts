import type { NotePath } from './mention';
import { movedPath } from './note-path';
import { compareText } from './order';

/** Two notes, whichever was named first: the smaller path stands first. */
export type PathPair = readonly [first: NotePath, second: NotePath];

/** How many pairs are remembered; of more, those that were added first are forgotten. */
export const MOST_PATH_PAIRS = 500;

/** The pair of two notes. */
export function pathPair(one: NotePath, other: NotePath): PathPair {
  return compareText(one, other) <= 0 ? [one, other] : [other, one];
}

/** Whether two notes are among the pairs. */
export function hasPair(pairs: readonly PathPair[], pair: PathPair): boolean {
  return pairs.some((each) => isSame(each, pair));
}

/** The pairs with one more, at the end; at most `MOST_PATH_PAIRS`. */
export function withPair(pairs: readonly PathPair[], pair: PathPair): readonly PathPair[] {
  return [...withoutPair(pairs, pair), pair].slice(-MOST_PATH_PAIRS);
}

/** The pairs without one of them. */
export function withoutPair(pairs: readonly PathPair[], pair: PathPair): readonly PathPair[] {
  return pairs.filter((each) => !isSame(each, pair));
}

/** The pairs in which a note is not. The same array where it is in none. */
export function pairsWithout(pairs: readonly PathPair[], path: NotePath): readonly PathPair[] {
  return pairs.some((pair) => pair.includes(path)) ? pairs.filter((pair) => !pair.includes(path)) : pairs;
}

/** The pairs after a note, or a folder with all that is below it, got another path. The same array where none is in them. */
export function renamedPairs(pairs: readonly PathPair[], from: string, to: string): readonly PathPair[] {
  const renamed = (path: NotePath): NotePath => movedPath(path, from, to);
  const isMeant = ([one, other]: PathPair): boolean => renamed(one) !== one || renamed(other) !== other;
  return pairs.some(isMeant) ? pairs.map(([one, other]) => pathPair(renamed(one), renamed(other))) : pairs;
}

function isSame(a: PathPair, b: PathPair): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
