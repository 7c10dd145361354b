import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { installDependencies } from './setup/dependencies.mjs';

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
  for (const { title, run } of stagesWith(browser)) {
    heading(title);
    const start = performance.now();
    const { passed, failed, skipped } = run();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    summary.push(summaryLine(title, failed, performance.now() - start));
    console.log(summary.at(-1));
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

/** @param {string} title */
function heading(title) {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 76 - title.length))}`);
}

/** @param {string} title @param {number} failed @param {number} milliseconds */
function summaryLine(title, failed, milliseconds) {
  const verdict = failed === 0 ? '✓' : '✗';
  return `${verdict} ${title.padEnd(40)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s${failed > 0 ? `  ${failed} failed` : ''}`;
}
