import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../build/root.mjs';
import { runTests } from './run-tests.mjs';

/** @typedef {import('./run-tests.mjs').Count} Count */
/** @typedef {{ title: string, run: () => Count }} Stage */

// Days must come out the same everywhere: east of Greenwich, past the date line, and where clocks differ by half hours.
// The rest is run there by `npm run test:time`, each night.
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
    { title: 'Tests without a browser', run: () => runTests(['unit', 'spied', 'property', 'host', 'time', 'architecture'], { TZ: HOME }) },
    { title: 'Notes made by chance', run: () => runTests(['fuzz'], { TZ: HOME }) },
    { title: 'A vault in long use', run: () => runTests(['model'], { TZ: HOME }) },
    ...FAR_AWAY.map(zone => ({ title: `The same in ${zone}`, run: () => runTests(['unit'], { TZ: zone }) })),
    { title: 'Tests in a real browser', run: () => runTests(['browser'], { TZ: HOME, CHROME_PATH: browser }) },
    { title: 'Production build', run: () => node(['esbuild.config.mjs', 'production']) },
    { title: 'What is in main.js', run: () => runTests(['bundle'], { TZ: HOME }) },
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
