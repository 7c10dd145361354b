// Times the virtual grid in a real browser: node tests/bench/grid.mjs
// Script and layout are measured, painting is not; the budgets are those of docs/architecture.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { root } from '../../scripts/build/root.mjs';
import { BROWSER_ARGUMENTS, browserCandidates } from '../../scripts/setup/browser.mjs';

const BUDGETS = { 'scroll a line': 2, 'jump a page': 8, 'scroll sideways': 8 };
const MOST_CELLS = 600;

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
  console.log(`${cells} cells live, at most ${MOST_CELLS}`);
  let isWithin = cells <= MOST_CELLS;
  for (const [name, { median, p95 }] of Object.entries(times)) {
    const budget = BUDGETS[/** @type {keyof typeof BUDGETS} */ (name)];
    console.log(`${name.padEnd(16)} median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms${budget ? `, at most ${budget} ms` : ''}`);
    if (budget !== undefined && p95 > budget) isWithin = false;
  }
  process.exitCode = isWithin ? 0 : 1;
} finally {
  await browser.close();
}
