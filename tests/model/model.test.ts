// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { failureOf } from './shrink';

/** `npm run model` says how many steps, and from which seed; `npm test` takes the same ones each time. */
const STEPS = Number(process.env['MODEL_STEPS'] ?? 2400);
const FIRST_SEED = Number(process.env['MODEL_SEED'] ?? 1);
/** So many are enough to see what is wrong. */
const MOST_FAILURES = 3;
const STEPS_OF_STORY = Number(process.env['MODEL_STORY'] ?? 240);

test(`${STEPS} steps from seed ${FIRST_SEED}: files, store and screens agree, and nothing is left after unload`, async () => {
  const failures: string[] = [];
  for (let at = 0; at * STEPS_OF_STORY < STEPS && failures.length < MOST_FAILURES; at++) {
    const started = process.cpuUsage();
    const failure = await failureOf(FIRST_SEED + at, STEPS_OF_STORY);
    const { user, system } = process.cpuUsage(started);
    process.stdout.write(`story ${FIRST_SEED + at}: ${Math.round((user + system) / 1000)} ms of work\n`);
    if (failure !== null) failures.push(failure);
  }
  expect(failures.join('\n\n')).toBe('');
});
