import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { writeMeasures, written } from './bench/document.mjs';
import { root } from './build/root.mjs';
import { installDependencies } from './setup/dependencies.mjs';

// `npm run bench`: everything in tests/bench, one table, which is also written to docs/benchmarks.md; `npm run bench core
// paths` does only these two. Run by hand on a machine that does nothing else; it fails where something takes longer than
// it may.
installDependencies();
const folder = join(root, 'tests/bench');
const asked = process.argv.slice(2);
const isAsked = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name.replace('.mjs', ''));
const files = readdirSync(folder).filter(name => name.endsWith('.mjs') && isAsked(name)).sort();
let isWithin = true;
console.log(`Node ${process.version}, ${cpus().length} cores\n`);
console.log(line('', 'median', '95 of 100', 'at most'));
for (const file of files) {
  /** @type {{ measure: () => Promise<import('./bench/spread.mjs').Measure[]> }} */
  const { measure } = await import(pathToFileURL(join(folder, file)).href);
  const measures = await measure();
  writeMeasures(file.replace('.mjs', ''), measures);
  for (const { what, unit, median, p95, atMost } of measures) {
    const isOver = atMost !== null && p95 > atMost;
    if (isOver) isWithin = false;
    const limit = atMost === null ? '' : `${atMost} ${unit}${isOver ? ' – over' : ''}`;
    console.log(line(`${file.replace('.mjs', '')}: ${what}`, `${written(median)} ${unit}`, `${written(p95)} ${unit}`, limit));
  }
}
process.exitCode = isWithin ? 0 : 1;

/** @param {[string, string, string, string]} cells */
function line(...[what, median, p95, limit]) {
  return `${what.padEnd(44)}${median.padStart(12)}${p95.padStart(14)}   ${limit}`.trimEnd();
}
