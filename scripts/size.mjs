import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './build/root.mjs';
import { weighBundle } from './build/weigh-bundle.mjs';

// `npm run size`: what weighs what in main.js. It fails where main.js is heavier than scripts/size-ceiling.json says;
// `npm run size -- --record` lowers that to what it weighs now. It is raised by hand only, by whoever can say what for.
const CEILING = join(root, 'scripts/size-ceiling.json');
/** @type {{ minified: number, gzipped: number }} in bytes */
const ceiling = JSON.parse(readFileSync(CEILING, 'utf8'));

const { parts, whole } = await weighBundle();
console.log(`${line('main.js', 'minified', 'of it', 'gzipped alone')}\n`);
for (const { name, minified, gzipped } of parts) {
  console.log(line(name, bytes(minified), `${(100 * minified / whole.minified).toFixed(1)} %`, bytes(gzipped)));
}
console.log(`\n${line('all of it', bytes(whole.minified), '', bytes(whole.gzipped))}`);
console.log(line('at most', bytes(ceiling.minified), '', bytes(ceiling.gzipped)));

if (process.argv.includes('--record')) {
  const lowered = { minified: Math.min(ceiling.minified, whole.minified), gzipped: Math.min(ceiling.gzipped, whole.gzipped) };
  writeFileSync(CEILING, `${JSON.stringify(lowered, null, 2)}\n`);
}
const isOver = whole.minified > ceiling.minified || whole.gzipped > ceiling.gzipped;
if (isOver) console.error('\nmain.js has grown: take something out, or raise scripts/size-ceiling.json and say what for.');
process.exitCode = isOver ? 1 : 0;

/** @param {string[]} cells */
function line(...[what = '', minified = '', share = '', gzipped = '']) {
  return `${what.padEnd(28)}${minified.padStart(12)}${share.padStart(9)}${gzipped.padStart(16)}`.trimEnd();
}

/** @param {number} value */
function bytes(value) {
  return value.toLocaleString('en');
}
