import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { checkEdits } from './check-edits';
import { checkNote } from './check-note';
import { checkVault } from './check-vault';
import type { OddNote } from './odd-note';
import { oddNote } from './odd-note';
import { Random } from './random';

/** `npm run fuzz` says how many cases, and from which seed; `npm test` takes the same ones each time. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 5000);
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const KEPT = new URL('seeds.json', import.meta.url);
/** So many are enough to see what is wrong. */
const MOST_FAILURES = 5;

/** Every case is a note; some are written to as well, and some lie in a vault with others. */
function runCase(seed: number): void {
  const random = new Random(seed);
  const odd = oddNote(random);
  checkNote(odd);
  if (seed % 3 === 0) checkEdits(odd, random);
  if (seed % 10 === 0) checkVault([odd, ...random.several(5, () => oddNote(random))]);
}

/** What is wrong with a case, with all that is needed to see it again; null when nothing is. */
function failureOf(seed: number): string | null {
  try {
    runCase(seed);
    return null;
  } catch (error) {
    const { path, text }: OddNote = oddNote(new Random(seed));
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `Seed ${seed} (npm run fuzz -- --seed ${seed} --cases 1)\n${path}\n${JSON.stringify(text)}\n${message}`;
  }
}

function keptSeeds(): readonly number[] {
  return JSON.parse(readFileSync(KEPT, 'utf8')) as number[];
}

function keep(seeds: readonly number[]): void {
  const all = new Set([...keptSeeds(), ...seeds]);
  writeFileSync(KEPT, `${JSON.stringify([...all].sort((a, b) => a - b))}\n`);
}

const failed: number[] = [];
const seen: string[] = [];

afterAll(() => {
  if (failed.length > 0) keep(failed);
});

function runAll(seeds: Iterable<number>): void {
  for (const seed of seeds) {
    const failure = failureOf(seed);
    if (failure === null) continue;
    failed.push(seed);
    seen.push(failure);
    if (failed.length >= MOST_FAILURES) break;
  }
  expect(seen.splice(0).join('\n\n')).toBe('');
}

function* seedsFrom(first: number, count: number): Generator<number> {
  for (let at = 0; at < count; at++) yield first + at;
}

test('what once failed does not fail again', () => runAll(keptSeeds()));

test(`${CASES} notes from seed ${FIRST_SEED}: each is read soon, told with advice, and written to the byte`, () => {
  runAll(seedsFrom(FIRST_SEED, CASES));
});
