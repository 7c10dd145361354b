// @vitest-environment jsdom
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { failureOf } from './shrink';

/** `npm run model` says how many steps, and from which seed; `npm test` takes the same ones each time. */
const STEPS = Number(process.env['MODEL_STEPS'] ?? 2000);
const FIRST_SEED = Number(process.env['MODEL_SEED'] ?? 1);
const STEPS_OF_STORY = 200;
const KEPT = 'tests/model/seeds.json';
/** So many are enough to see what is wrong. */
const MOST_FAILURES = 3;

const failed: number[] = [];

function keptSeeds(): readonly number[] {
  return JSON.parse(readFileSync(KEPT, 'utf8')) as number[];
}

afterAll(() => {
  if (failed.length === 0) return;
  const all = new Set([...keptSeeds(), ...failed]);
  writeFileSync(KEPT, `${JSON.stringify([...all].sort((a, b) => a - b))}\n`);
});

async function tellAll(seeds: readonly number[]): Promise<void> {
  const failures: string[] = [];
  for (const seed of seeds) {
    const failure = await failureOf(seed, STEPS_OF_STORY);
    if (failure === null) continue;
    failed.push(seed);
    failures.push(failure);
    if (failures.length >= MOST_FAILURES) break;
  }
  expect(failures.join('\n\n')).toBe('');
}

test('the stories that once failed do not fail again', () => tellAll(keptSeeds()));

test(`${STEPS} steps from seed ${FIRST_SEED}: files, store and screens agree, and nothing is left after unload`, () => {
  return tellAll(Array.from({ length: Math.ceil(STEPS / STEPS_OF_STORY) }, (_, at) => FIRST_SEED + at));
});
