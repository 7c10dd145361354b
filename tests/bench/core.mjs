// Times what happens to a whole vault, made from a seed, against the plainest loop over the same properties.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { root } from '../../scripts/build/root.mjs';
import { safeGrayMatter } from '../../scripts/build/gray-matter.mjs';
import { spreadOf } from '../../scripts/bench/spread.mjs';

/** @typedef {import('../../scripts/bench/spread.mjs').Measure} Measure */
/** @typedef {import('./core-times').CoreTimes} CoreTimes */

const TO_TEN = 10_000;
const TO_HUNDRED = 100_000;
/** @type {readonly (readonly [number, import('./core-times').CoreRounds])[]} */
const SIZES = [
  [1000, { builds: 9, changes: 300, days: 5 }],
  [TO_TEN, { builds: 5, changes: 300, days: 5 }],
  [50_000, { builds: 3, changes: 100, days: 3 }],
  [TO_HUNDRED, { builds: 3, changes: 300, days: 3 }],
];
/** What the goals of docs/benchmarks.md are set for. */
const GOALS_AT = new Set([TO_TEN, TO_HUNDRED]);

/** @returns {Promise<Measure[]>} */
export async function measure() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/core-times.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [safeGrayMatter()],
  });
  const code = outputFiles[0]?.text ?? '';
  /** @type {typeof import('./core-times')} */
  const { timeCore, CHANGE_KINDS } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  /** @type {Map<number, CoreTimes>} */
  const bySize = new Map();
  for (const [size, rounds] of SIZES) bySize.set(size, timeCore(size, rounds, collect));
  return [...[...bySize].flatMap(([size, times]) => measuresOf(size, times, CHANGE_KINDS)), ...growthOf(bySize)];
}

/**
 * @param {number} size
 * @param {CoreTimes} times
 * @param {readonly string[]} kinds - of the changes, one after the other
 * @returns {Measure[]}
 */
function measuresOf(size, { floor, firstBuild, parse, join, changedNote, nextDay, work }, kinds) {
  const at = size.toLocaleString('en');
  const goal = (/** @type {number} */ most) => (GOALS_AT.has(size) ? most : null);
  const ratios = firstBuild.map((time, round) => time / (floor[round] ?? time));
  const built = spreadOf(firstBuild).median;
  const ofBuild = nextDay.map(time => (100 * time) / built);
  return [
    { what: `${at}: plainest loop`, unit: 'ms', ...spreadOf(floor), atMost: null },
    { what: `${at}: first build`, unit: 'ms', ...spreadOf(firstBuild), atMost: null },
    { what: `${at}: of it, reading notes`, unit: 'ms', ...spreadOf(parse), atMost: null },
    { what: `${at}: of it, joining them`, unit: 'ms', ...spreadOf(join), atMost: null },
    { what: `${at}: first build, plainest loops`, unit: '×', ...spreadOf(ratios), atMost: goal(6) },
    { what: `${at}: one changed note`, unit: 'ms', ...spreadOf(changedNote), atMost: size === TO_TEN ? 1 : null },
    ...(GOALS_AT.has(size) ? kinds : []).map((kind, which) => ({
      what: `${at}: … ${kind}`, unit: 'ms', ...spreadOf(changedNote.filter((_, place) => place % kinds.length === which)), atMost: null,
    })),
    { what: `${at}: … contacts looked up`, unit: '', ...spreadOf(work.map(each => each.contacts)), atMost: null },
    { what: `${at}: … lines of the queue made`, unit: '', ...spreadOf(work.map(each => each.lines)), atMost: null },
    { what: `${at}: … known ways looked at`, unit: '', ...spreadOf(work.map(each => each.ways)), atMost: null },
    { what: `${at}: … people weighed`, unit: '', ...spreadOf(work.map(each => each.candidates)), atMost: null },
    { what: `${at}: … roles everybody is asked for`, unit: '', ...spreadOf(work.map(each => each.rankings)), atMost: null },
    { what: `${at}: next day`, unit: 'ms', ...spreadOf(nextDay), atMost: null },
    { what: `${at}: next day, of a first build`, unit: '%', ...spreadOf(ofBuild), atMost: goal(5) },
  ];
}

/**
 * How much more ten times as many people take.
 * @param {ReadonlyMap<number, CoreTimes>} bySize
 * @returns {Measure[]}
 */
function growthOf(bySize) {
  const [ten, hundred] = [bySize.get(TO_TEN), bySize.get(TO_HUNDRED)];
  if (ten === undefined || hundred === undefined) return [];
  const build = spreadOf(hundred.firstBuild).median / spreadOf(ten.firstBuild).median;
  const [few, many] = [spreadOf(ten.changedNote), spreadOf(hundred.changedNote)];
  return [
    { what: 'first build, 100,000 to 10,000', unit: '×', median: build, p95: build, atMost: 12 },
    { what: 'one changed note, 100,000 to 10,000', unit: '×', median: many.median / few.median, p95: many.p95 / few.p95, atMost: 2 },
  ];
}
