import { spreadOf } from './spread.mjs';

/** @typedef {import('./spread.mjs').Measure} Measure */
/** A step of a page: its name, how often it is taken, and how many milliseconds it may work. @typedef {readonly [what: string, times: number, atMost: number | null]} Step */

const COUNTED = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/**
 * Takes steps in a page and tells what each cost: script, and the styles and layout that it forced; no painting. Counted
 * in the processor's time of the page's thread, so that other programs do not count (Chrome DevTools Protocol,
 * "Performance", time domain "threadTicks").
 * @param {import('playwright').Page} page has `takeStep(name, number)`, which works in a timer: what the protocol calls
 *   itself is not counted
 * @param {readonly Step[]} steps
 * @returns {Promise<Measure[]>}
 */
export async function measureSteps(page, steps) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.filter(({ name }) => COUNTED.includes(name)).reduce((sum, { value }) => sum + value, 0);
  };
  const measures = [];
  for (const [what, times, atMost] of steps) {
    const taken = [];
    for (let at = 0; at < times; at += 1) {
      const before = await spent();
      await page.evaluate(([name, step]) => /** @type {any} */ (window).takeStep(name, step), /** @type {const} */ ([what, at]));
      taken.push((await spent()) - before);
    }
    measures.push({ what, unit: 'ms', ...spreadOf(taken), atMost });
  }
  await session.detach();
  return measures;
}

/**
 * What lives in a page now, after everything that is not needed any more was cleared away.
 * @param {import('playwright').Page} page
 * @returns {Promise<{ bytes: number, elements: number }>} of JavaScript, and of the document
 */
export async function aliveIn(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const elements = await page.evaluate(() => document.querySelectorAll('body *').length);
  await session.detach();
  return { bytes: usedSize, elements };
}
