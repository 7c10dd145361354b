/** What becomes of lines that both sides changed. */
export type Settle = (one: readonly string[], two: readonly string[]) => readonly string[];

/** As git leaves them. */
export const withMarks: Settle = (one, two) => ['<<<<<<< HEAD', ...one, '=======', ...two, '>>>>>>> theirs'];

/** As Obsidian Sync leaves them, which merges by differences and asks nobody: both, one after the other. */
export const bothInTurn: Settle = (one, two) => [...one, ...two];

/** Merges two texts that come of one, line by line: what one side left alone is as on the other (diff3). */
export function mergeLines(base: string, one: string, two: string, settle: Settle): string {
  const [old, a, b] = [base.split('\n'), one.split('\n'), two.split('\n')];
  const [inA, inB] = [placesIn(old, a), placesIn(old, b)];
  const merged: string[] = [];
  let [from, fromA, fromB] = [0, 0, 0];
  for (let at = 0; at <= old.length; at++) {
    const toA = at === old.length ? a.length : inA[at];
    const toB = at === old.length ? b.length : inB[at];
    if (toA === undefined || toB === undefined) continue;
    merged.push(...settled(old.slice(from, at), a.slice(fromA, toA), b.slice(fromB, toB), settle), ...old.slice(at, at + 1));
    [from, fromA, fromB] = [at + 1, toA + 1, toB + 1];
  }
  return merged.join('\n');
}

function settled(old: readonly string[], one: readonly string[], two: readonly string[], settle: Settle): readonly string[] {
  const [before, here, there] = [old, one, two].map((lines) => lines.join('\n'));
  if (here === there || there === before) return one;
  return here === before ? two : settle(one, two);
}

/** Where each line of a text stands in another one; undefined for those that are gone (longest common subsequence). */
function placesIn(old: readonly string[], next: readonly string[]): readonly (number | undefined)[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = next.length - 1; column >= 0; column--) {
      const length = old[row] === next[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.splice(column, 1, length);
    }
  }
  const places: (number | undefined)[] = [];
  let column = 0;
  for (const [row, line] of old.entries()) {
    while (line !== next[column] && column < next.length && at(row, column + 1) > at(row + 1, column)) column++;
    places.push(line === next[column] && at(row, column) === at(row + 1, column + 1) + 1 ? column++ : undefined);
  }
  return places;
}
