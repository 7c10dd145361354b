import { slipsBetween } from '../../note/slips-between';

/** A word that may have been meant. */
export interface NearWord {
  /** What it stands for. */
  readonly value: string;
  readonly slips: number;
}

/** A word of three letters with one slip may be any other. */
const SHORTEST_CERTAIN = 4;

/**
 * What a mistyped word may mean, the nearest first, each value once. A slip is a letter too many, one too few, another
 * one, or two that changed places; one is allowed for up to four letters, two up to seven, three beyond.
 */
export function nearWords(word: string, known: Iterable<readonly [word: string, value: string]>): readonly NearWord[] {
  const most = mostSlips(word);
  const nearest = new Map<string, number>();
  for (const [other, value] of known) {
    const slips = slipsBetween(word, other, most);
    if (slips <= most && slips < (nearest.get(value) ?? Infinity)) nearest.set(value, slips);
  }
  // Sorting is stable: of two alike the one that is known first.
  return [...nearest].map(([value, slips]) => ({ value, slips })).sort((a, b) => a.slips - b.slips);
}

/** Whether a word can hardly mean anything but the first: one slip, and no other value as near. */
export function isCertain(word: string, [first, second]: readonly NearWord[]): boolean {
  if (first === undefined || first.slips > 1 || word.length < SHORTEST_CERTAIN) return false;
  return second === undefined || second.slips > first.slips;
}

/** How many slips a text of that length may hold and still be known. */
export function mostSlips({ length }: string): number {
  return length <= 4 ? 1 : length <= 7 ? 2 : 3;
}
