import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../build/root.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ title: string, run: () => Count }} Stage */

const REPORTS = join(root, 'node_modules/.cache/reseauter');
// Days must come out the same everywhere: east of Greenwich, past the date line, and where clocks differ by half hours.
const HOME = 'Europe/Brussels';
const FAR_AWAY = ['Pacific/Auckland', 'America/St_Johns'];

/**
 * Everything `npm test` does once packages and browser are there, in this order.
 * @param {string} browser the path of the browser for the browser tests
 * @returns {Stage[]}
 */
export function stagesWith(browser) {
  return [
    { title: 'Types', run: () => program('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']) },
    { title: 'Types of the floors without a page', run: () => program('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.pure.json']) },
    { title: 'Lint', run: () => program('eslint/bin/eslint.js', ['--max-warnings', '0', '.']) },
    // Its lint is among it.
    { title: 'What the community directory checks', run: () => node(['scripts/check-community.mjs']) },
    { title: 'Tests without a browser', run: () => tests(['unit', 'spied', 'property', 'host', 'architecture'], { TZ: HOME }) },
    { title: 'Notes made by chance', run: () => tests(['fuzz'], { TZ: HOME }) },
    { title: 'A vault in long use', run: () => tests(['model'], { TZ: HOME }) },
    ...FAR_AWAY.map(zone => ({ title: `The same in ${zone}`, run: () => tests(['unit', 'property'], { TZ: zone }) })),
    { title: 'Tests in a real browser', run: () => tests(['browser'], { TZ: HOME, CHROME_PATH: browser }) },
    { title: 'Production build', run: () => node(['esbuild.config.mjs', 'production']) },
    { title: 'What is in main.js', run: () => tests(['bundle'], { TZ: HOME }) },
    { title: 'What weighs what in main.js', run: () => node(['scripts/size.mjs']) },
  ];
}

/**
 * Runs a program of an installed package; it counts as one.
 * @param {string} path inside node_modules
 * @param {string[]} words
 */
function program(path, words) {
  return node([join(root, 'node_modules', path), ...words]);
}

/** @param {string[]} words @returns {Count} */
function node(words) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Runs projects of vitest.config.ts and counts their tests.
 * @param {string[]} projects
 * @param {Record<string, string>} environment
 * @returns {Count}
 */
function tests(projects, environment) {
  const report = join(REPORTS, 'tests.json');
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const words = ['run', ...projects.flatMap(name => ['--project', name]), ...reporters];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  const count = countIn(report);
  // A file that cannot even be loaded, or an error outside a test, fails the run without a failed test.
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
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
