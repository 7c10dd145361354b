import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from '../build/root.mjs';

/**
 * Runs a test that is made by chance, for long: `--seed` says from which seed, another option how much. The exit code of
 * the process says how it went.
 * @param {object} test
 * @param {string[]} test.words what vitest is called with
 * @param {string} test.amount the option that says how much, such as `cases`
 * @param {string} test.usual how much without it
 * @param {string} test.kept where the seeds of what fails are kept
 * @param {(amount: string, seed: string) => Record<string, string>} test.environment what tells it to the test
 * @param {{ amount: number, seeds: number }} [test.part] how much one process can do, and how many seeds it takes for that
 */
export function runByChance({ words, amount, usual, kept, environment, part }) {
  const { values } = parseArgs({ options: { [amount]: { type: 'string' }, seed: { type: 'string' } } });
  const asked = Number(values[amount] ?? usual);
  // Another one each night; it is printed with the test, so that the run can be had again.
  const seed = Number(values['seed'] ?? Math.floor(Math.random() * 1_000_000_000));
  console.log(`${asked} ${amount} from seed ${seed}; what fails is kept in ${kept}`);
  const { amount: most, seeds } = part ?? { amount: asked, seeds: 0 };
  let hasFailed = false;
  for (let done = 0, next = seed; done < asked; done += most, next += seeds) {
    const told = environment(String(Math.min(most, asked - done)), String(next));
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...words], {
      cwd: root,
      env: { ...process.env, ...told },
      stdio: 'inherit',
    });
    hasFailed ||= status !== 0;
  }
  process.exitCode = hasFailed ? 1 : 0;
}
