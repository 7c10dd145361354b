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
 */
export function runByChance({ words, amount, usual, kept, environment }) {
  const { values } = parseArgs({ options: { [amount]: { type: 'string' }, seed: { type: 'string' } } });
  const asked = String(values[amount] ?? usual);
  // Another one each night; it is printed with the test, so that the run can be had again.
  const seed = String(values['seed'] ?? Math.floor(Math.random() * 1_000_000_000));
  console.log(`${asked} ${amount} from seed ${seed}; what fails is kept in ${kept}`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...words], {
    cwd: root,
    env: { ...process.env, ...environment(asked, seed) },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
