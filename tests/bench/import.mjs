// Times the review of an import: 5,000 cards with pictures, held against 5,000 people.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { root } from '../../scripts/build/root.mjs';
import { safeGrayMatter } from '../../scripts/build/gray-matter.mjs';
import { bareParser } from '../../scripts/build/papaparse.mjs';
import { spreadOf } from '../../scripts/bench/spread.mjs';

const CARDS = 5000;
const ROUNDS = 5;
/** @type {Readonly<Record<string, number>>} */
const AT_MOST = { 'slice of the review': 16, 'first rows': 300, total: 5000 };

/** @returns {Promise<import('../../scripts/bench/spread.mjs').Measure[]>} */
export async function measure() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/import-review.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [safeGrayMatter(), bareParser()],
  });
  const code = outputFiles[0]?.text ?? '';
  /** @type {typeof import('./import-review')} */
  const { timeImport } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timeImport(CARDS, collect));
  const times = {
    'decoding the file': rounds.map(({ decode }) => decode),
    'slice of the review': rounds.flatMap(({ slices }) => slices),
    'first rows': rounds.map(({ firstRows }) => firstRows),
    total: rounds.map(({ total }) => total),
    'texts of the notes': rounds.map(({ plan }) => plan),
  };
  const heap = { what: 'list in memory', unit: 'MB', ...spreadOf(rounds.map(each => each.heap)), atMost: 30 };
  return [...Object.entries(times).map(([what, each]) => ({ what, unit: 'ms', ...spreadOf(each), atMost: AT_MOST[what] ?? null })), heap];
}
