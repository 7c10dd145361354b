// Times the matrix and the queue in a real browser, with what a vault of 10,000 people has in them.
import { withBenchPage } from '../../scripts/bench/bench-page.mjs';
import { bytesIn, measureSteps } from '../../scripts/bench/frame-work.mjs';

/** @typedef {import('../../scripts/bench/frame-work.mjs').Step} Step */

const PEOPLE = 10_000;
/** @type {Readonly<Record<string, readonly Step[]>>} */
const SCREENS = {
  people: [
    ['people: mount', 1, null],
    ['people: scroll a line', 100, 2],
    ['people: jump a page', 100, 8],
    ['people: jump a page and rest', 50, null],
    ['people: scroll sideways', 80, 8],
    ['people: type in the filter', 39, 30],
  ],
  projects: [
    ['projects: mount', 1, null],
    ['projects: scroll a line', 100, 2],
    ['projects: jump a page', 30, 8],
    ['projects: jump a page and rest', 30, null],
    ['projects: type in the filter', 39, 30],
  ],
  queue: [
    ['queue: mount', 1, null],
    ['queue: scroll a line', 100, 2],
    ['queue: jump a page', 100, 8],
    ['queue: one of them changes', 20, 30],
  ],
};
const MOST_CELLS = 600;
const CELLS = '.reseauter-grid-cell, .reseauter-follow-up';

/** @returns {Promise<import('../../scripts/bench/spread.mjs').Measure[]>} */
export function measure() {
  return withBenchPage('screen-page.ts', async (page) => {
    await page.evaluate(count => /** @type {any} */ (window).readVault(count), PEOPLE);
    const before = await bytesIn(page);
    const measures = [];
    for (const [name, steps] of Object.entries(SCREENS)) {
      await page.evaluate(() => /** @type {any} */ (window).clearScreen());
      measures.push(...await measureSteps(page, steps));
      const bytes = (await bytesIn(page)) - before;
      const cells = await page.evaluate(selector => document.querySelectorAll(selector).length, CELLS);
      measures.push(
        { what: `${name}: live`, unit: name === 'queue' ? 'rows' : 'cells', ...same(cells), atMost: MOST_CELLS },
        { what: `${name}: memory`, unit: 'bytes a person', ...same(Math.round(bytes / PEOPLE)), atMost: null },
      );
    }
    return measures;
  });
}

/** @param {number} value */
function same(value) {
  return { median: value, p95: value };
}
