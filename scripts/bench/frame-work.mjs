/**
 * What the page's thread worked for one step, in milliseconds: script, and the styles and layout that it forced. Counted
 * in the processor's time of that thread, so that it says the same while other programs are at work; painting is not in it.
 * @typedef {(run: () => Promise<unknown>) => Promise<number>} Work
 */

const COUNTED = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/**
 * Begins to count in a page of Chromium (Chrome DevTools Protocol, "Performance", time domain "threadTicks"). What is run
 * must do its work in a timer or a frame: what the protocol calls itself is not counted.
 * @param {import('playwright').Page} page
 * @returns {Promise<Work>}
 */
export async function countWork(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.filter(({ name }) => COUNTED.includes(name)).reduce((sum, { value }) => sum + value, 0);
    return seconds * 1000;
  };
  return async (run) => {
    const before = await spent();
    await run();
    return (await spent()) - before;
  };
}
