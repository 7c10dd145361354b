// Times the virtual grid in a real browser. Script and layout are measured, painting is not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { root } from '../../scripts/build/root.mjs';
import { BROWSER_ARGUMENTS, browserCandidates } from '../../scripts/setup/browser.mjs';

/** @type {Readonly<Record<string, number>>} */
const AT_MOST = { 'scroll a line': 2, 'jump a page': 8, 'scroll sideways': 8 };
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
    const { cells, times } = await page.evaluate(() => /** @type {any} */ (window).measureGrid());
    const live = { what: 'live', unit: 'cells', median: cells, p95: cells, atMost: MOST_CELLS };
    return [live, ...Object.entries(times).map(([what, spread]) => ({ what, unit: 'ms', ...spread, atMost: AT_MOST[what] ?? null }))];
  } finally {
    await browser.close();
  }
}
