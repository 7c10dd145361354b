// Times the virtual grid by itself in a real browser, with two texts in every cell.
import { withBenchPage } from '../../scripts/bench/bench-page.mjs';
import { measureSteps } from '../../scripts/bench/frame-work.mjs';

/** @type {readonly import('../../scripts/bench/frame-work.mjs').Step[]} */
const STEPS = [
  ['mount', 1, null],
  ['scroll a line', 200, 2],
  ['jump a page', 200, 8],
  ['scroll sideways', 80, 8],
  ['jump a page and rest', 50, null],
  ['jump anywhere', 100, null],
];
const MOST_CELLS = 600;

/** @returns {Promise<import('../../scripts/bench/spread.mjs').Measure[]>} */
export function measure() {
  return withBenchPage('grid-page.ts', async (page) => {
    const measures = await measureSteps(page, STEPS);
    const cells = await page.evaluate(() => document.querySelectorAll('.reseauter-grid-cell').length);
    return [{ what: 'live', unit: 'cells', median: cells, p95: cells, atMost: MOST_CELLS }, ...measures];
  });
}
