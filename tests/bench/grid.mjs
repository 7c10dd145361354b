// Times the virtual grid in a real browser. Script, styles and layout are measured, painting is not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { countWork } from '../../scripts/bench/frame-work.mjs';
import { spreadOf } from '../../scripts/bench/spread.mjs';
import { root } from '../../scripts/build/root.mjs';
import { BROWSER_ARGUMENTS, browserCandidates } from '../../scripts/setup/browser.mjs';

/** How often each step is taken, and how many milliseconds it may work. @type {readonly [string, number, number | null][]} */
const STEPS = [
  ['mount', 1, null],
  ['scroll a line', 200, 2],
  ['jump a page', 200, 8],
  ['scroll sideways', 80, 8],
  ['jump anywhere', 100, null],
];
const MOST_CELLS = 600;

/** @returns {Promise<import('../../scripts/bench/spread.mjs').Measure[]>} */
export async function measure() {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/grid-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const [executablePath] = await browserCandidates();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.setContent('<!doctype html><body style="margin: 0"></body>');
    await page.addStyleTag({ content: readFileSync(join(root, 'styles.css'), 'utf8') });
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const work = await countWork(page);
    const measures = [];
    for (const [what, times, atMost] of STEPS) {
      const taken = [];
      for (let step = 0; step < times; step += 1) {
        taken.push(await work(() => page.evaluate(([name, at]) => /** @type {any} */ (window).takeStep(name, at), /** @type {const} */ ([what, step]))));
      }
      measures.push({ what, unit: 'ms', ...spreadOf(taken), atMost });
    }
    const cells = await page.evaluate(() => /** @type {any} */ (window).liveCells());
    return [{ what: 'live', unit: 'cells', median: cells, p95: cells, atMost: MOST_CELLS }, ...measures];
  } finally {
    await browser.close();
  }
}
