// Times the start in a real browser: main.js itself, `onload`, and the pieces in which a vault is read.
import { build } from 'esbuild';
import { withBenchPage } from '../../scripts/bench/bench-page.mjs';
import { measureSteps } from '../../scripts/bench/frame-work.mjs';
import { spreadOf } from '../../scripts/bench/spread.mjs';
import { pluginBundle } from '../../scripts/build/plugin-bundle.mjs';

/** @typedef {import('../../scripts/bench/spread.mjs').Measure} Measure */

const STARTS = 5;
const PEOPLE = 3000;
/** @type {readonly import('../../scripts/bench/frame-work.mjs').Step[]} */
const STEPS = [['evaluate', 1, null], ['load', 1, 5], ['what waits for the layout', 1, null]];
/** In a page of their own, where the app takes nothing. @type {readonly import('../../scripts/bench/frame-work.mjs').Step[]} */
const OWN_STEPS = [['evaluate', 1, null], ['load: of it, the plugin', 1, null]];

/** @returns {Promise<Measure[]>} */
export async function measure() {
  const { outputFiles } = await build({ ...pluginBundle({ production: true }), write: false });
  const code = outputFiles[0]?.text ?? '';
  /** @type {Map<string, { values: number[], atMost: number | null }>} */
  const times = new Map();
  let opened = { notes: 0, data: 0 };
  const take = (/** @type {readonly Measure[]} */ steps) => {
    for (const { what, median, atMost } of steps) times.set(what, { values: [...(times.get(what)?.values ?? []), median], atMost });
  };
  // What was compiled once is remembered: each start needs a page of its own.
  for (let start = 0; start < STARTS; start += 1) {
    await withBenchPage('start-page.ts', async (page) => {
      await page.evaluate(text => /** @type {any} */ (window).prepare(text, 0), code);
      take(await measureSteps(page, STEPS.slice(0, 2)));
      opened = await page.evaluate(() => ({ .../** @type {any} */ (window).opened }));
      take(await measureSteps(page, STEPS.slice(2)));
    });
    await withBenchPage('start-page.ts', async (page) => {
      await page.evaluate(text => /** @type {any} */ (window).prepare(text, 0), code);
      await page.evaluate(() => /** @type {any} */ (window).takeNothing());
      take((await measureSteps(page, OWN_STEPS)).slice(1));
    });
  }
  return [
    ...[...times].map(([what, { values, atMost }]) => ({ what, unit: 'ms', ...spreadOf(values), atMost })),
    { what: 'notes opened by onload', unit: '', ...same(opened.notes), atMost: 0 },
    { what: 'files of settings opened by onload', unit: '', ...same(opened.data), atMost: 1 },
    ...await measureReading(code),
  ];
}

/** @param {string} code @returns {Promise<Measure[]>} */
function measureReading(code) {
  return withBenchPage('start-page.ts', async (page) => {
    const notes = await page.evaluate(([text, count]) => /** @type {any} */ (window).prepare(text, count), /** @type {const} */ ([code, PEOPLE]));
    await measureSteps(page, [['evaluate', 1, null]]);
    const pieces = await page.evaluate(() => /** @type {any} */ (window).workInTurns());
    const { notes: opened } = await page.evaluate(() => /** @type {any} */ (window).opened);
    return [
      // Joining them and drawing the first pictures are pieces of it.
      { what: `a piece of reading ${PEOPLE.toLocaleString('en')} people`, unit: 'ms', ...spreadOf(pieces), atMost: 8 },
      { what: 'the longest of them', unit: 'ms', ...same(Math.max(...pieces)), atMost: null },
      { what: 'notes opened for their bodies', unit: '%', ...same((100 * opened) / notes), atMost: null },
    ];
  });
}

/** @param {number} value */
function same(value) {
  return { median: value, p95: value };
}
