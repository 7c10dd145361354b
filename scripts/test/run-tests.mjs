import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/root.mjs';
import { runNode } from './run-node.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const REPORTS = join(root, 'node_modules/.cache/reseauter');

/**
 * Runs projects of vitest.config.ts and counts their tests.
 * @param {readonly string[]} projects
 * @param {Readonly<Record<string, string>>} environment
 * @param {import('./run-node.mjs').Hear | null} [hear] gets what is said of them, instead of who looks on
 * @returns {Promise<Count>}
 */
export async function runTests(projects, environment, hear = null) {
  const report = join(REPORTS, `${projects.join('-')}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const words = ['run', ...projects.flatMap(name => ['--project', name]), ...reporters];
  const isWell = await runNode([join(root, 'node_modules/vitest/vitest.mjs'), ...words], environment, hear);
  const count = countIn(report);
  // A file that cannot even be loaded, or an error outside a test, fails the run without a failed test.
  return !isWell && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} report @returns {Count} */
function countIn(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
