import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { installDependencies } from './setup/dependencies.mjs';

/** @typedef {import('./test/stages.mjs').Stage} Stage */

// `npm test`: installs what is missing, then checks everything. The last line is always `N passed, N failed`.
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];

try {
  heading('Packages and browser');
  installDependencies();
  const { installBrowser } = await import('./setup/browser.mjs');
  const browser = await installBrowser();
  console.log(`Browser: ${browser}`);
  const { stagesWith } = await import('./test/stages.mjs');
  for (const lanes of stagesWith(browser)) {
    const areSideBySide = lanes.length > 1;
    if (areSideBySide) console.log(`\nSide by side, each told when it is done:\n${lanes.map(titlesOf).join('\n')}`);
    await Promise.all(lanes.map(lane => inTurn(lane, areSideBySide)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  total.failed += 1;
}

heading('Summary');
for (const line of summary) console.log(line);
if (total.skipped > 0) console.log(`${total.skipped} skipped; their names say why.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {readonly Stage[]} lane
 * @param {boolean} isBesideOthers what a stage says is kept until it is done, so that it is not mixed with others
 */
async function inTurn(lane, isBesideOthers) {
  for (const { title, run } of lane) {
    /** @type {string[]} */
    const said = [];
    if (!isBesideOthers) heading(title);
    const start = performance.now();
    const { passed, failed, skipped } = await run(isBesideOthers ? text => said.push(text) : null);
    const milliseconds = performance.now() - start;
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (isBesideOthers) heading(title);
    process.stdout.write(said.join(''));
    summary.push(summaryLine(title, failed, milliseconds));
    console.log(summary.at(-1));
  }
}

/** @param {readonly Stage[]} lane */
function titlesOf(lane) {
  return `  ${lane.map(({ title }) => title).join(', then ')}`;
}

/** @param {string} title */
function heading(title) {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 76 - title.length))}`);
}

/** @param {string} title @param {number} failed @param {number} milliseconds */
function summaryLine(title, failed, milliseconds) {
  const verdict = failed === 0 ? '✓' : '✗';
  return `${verdict} ${title.padEnd(40)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s${failed > 0 ? `  ${failed} failed` : ''}`;
}
