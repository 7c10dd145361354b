import { join } from 'node:path';
import { root } from '../build/root.mjs';
import { runNode } from './run-node.mjs';
import { runTests } from './run-tests.mjs';

/** @typedef {import('./run-node.mjs').Hear} Hear */
/** @typedef {import('./run-tests.mjs').Count} Count */
/**
 * `run` hands what the stage says to `hear`, or where `npm test` says its own when there is none.
 * @typedef {{ title: string, run: (hear: Hear | null) => Promise<Count> }} Stage
 */

// Days must come out the same everywhere: east of Greenwich, past the date line, and where clocks differ by half hours.
// The rest is run there by `npm run test:time`, each night.
const HOME = 'Europe/Brussels';
const FAR_AWAY = ['Pacific/Auckland', 'America/St_Johns'];

/**
 * Everything `npm test` does once packages and browser are there: one step after the other, and in each step its lanes side
 * by side. What keeps one core busy only has another lane beside it; the rest shares out the cores by itself.
 * @param {string} browser the path of the browser for the browser tests
 * @returns {Stage[][][]}
 */
export function stagesWith(browser) {
  return [
    [
      [
        program('Types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']),
        program('Types of the floors without a page', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.pure.json']),
        program('Lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
        // Its lint is among it.
        node('What the community directory checks', ['scripts/check-community.mjs']),
      ],
      [
        tests('Notes made by chance', ['fuzz'], { TZ: HOME }),
        tests('A vault in long use', ['model'], { TZ: HOME }),
      ],
    ],
    alone(tests('Tests without a browser', ['unit', 'spied', 'property', 'host', 'time', 'architecture'], { TZ: HOME })),
    ...FAR_AWAY.map(zone => alone(tests(`The same in ${zone}`, ['unit'], { TZ: zone }))),
    alone(tests('Tests in a real browser', ['browser'], { TZ: HOME, CHROME_PATH: browser })),
    alone(node('Production build', ['esbuild.config.mjs', 'production'])),
    alone(tests('What is in main.js', ['bundle'], { TZ: HOME })),
    alone(node('What weighs what in main.js', ['scripts/size.mjs'])),
  ];
}

/** @param {Stage} stage @returns {Stage[][]} */
function alone(stage) {
  return [[stage]];
}

/**
 * @param {string} title
 * @param {readonly string[]} projects of vitest.config.ts
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Stage}
 */
function tests(title, projects, environment) {
  return { title, run: hear => runTests(projects, environment, hear) };
}

/**
 * A program of an installed package; it counts as one.
 * @param {string} title
 * @param {string} path inside node_modules
 * @param {readonly string[]} words
 * @returns {Stage}
 */
function program(title, path, words) {
  return node(title, [join(root, 'node_modules', path), ...words]);
}

/** @param {string} title @param {readonly string[]} words @returns {Stage} */
function node(title, words) {
  return {
    title,
    run: async hear => {
      const isWell = await runNode(words, {}, hear);
      return { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1, skipped: 0 };
    },
  };
}
