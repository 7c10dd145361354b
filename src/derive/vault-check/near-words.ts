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

/**
 * How many slips lie between two texts: the optimal string alignment distance (F. J. Damerau, Communications of the ACM
 * 7.3, 1964), in UTF-16 units; `most + 1` for all that is further.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      row.push(slips);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
