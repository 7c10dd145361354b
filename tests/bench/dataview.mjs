// The two tables by us, by Dataview and by the loop that scripts of users have in them, on the same notes.
import { loadDataview } from '../../scripts/bench/dataview-package.mjs';
import { collector, loadBench } from '../../scripts/bench/node-bundle.mjs';
import { spreadOf } from '../../scripts/bench/spread.mjs';

/** @typedef {import('../../scripts/bench/spread.mjs').Measure} Measure */

const PEOPLE = 10_000;
const ROUNDS = 3;
/** In hundredths of what the other takes: a thirtieth of Dataview's first result, a thousandth of its refresh. */
const OF_DATAVIEW = { first: 100 / 30, again: 0.1 };
const OF_LOOP = { first: 100, again: 100 };

/** @returns {Promise<Measure[]>} */
export async function measure() {
  /** @type {typeof import('./rivals')} */
  const { timeRivals } = await loadBench('rivals.ts');
  const { ours, ...others } = timeRivals(PEOPLE, ROUNDS, loadDataview(), collector());
  if (ours === undefined) return [];
  return [
    { what: 'ours: first result', unit: 'ms', ...spreadOf(ours.first), atMost: null },
    { what: 'ours: one changed note', unit: 'ms', ...spreadOf(ours.again), atMost: null },
    ...Object.entries(others).flatMap(([name, { first, again }]) => {
      const goals = name === 'loop' ? OF_LOOP : OF_DATAVIEW;
      return [
        { what: `${name}: first result`, unit: 'ms', ...spreadOf(first), atMost: null },
        { what: `${name}: one changed note`, unit: 'ms', ...spreadOf(again), atMost: null },
        shareOf(`ours of ${name}: first result`, ours.first, first, goals.first),
        shareOf(`ours of ${name}: one changed note`, ours.again, again, goals.again),
      ];
    }),
  ];
}

/**
 * What we take of what another one takes, in hundredths of its median.
 * @param {string} what @param {readonly number[]} ours @param {readonly number[]} others @param {number} atMost
 * @returns {Measure}
 */
function shareOf(what, ours, others, atMost) {
  const { median } = spreadOf(others);
  return { what, unit: '%', ...spreadOf(ours.map(time => (100 * time) / median)), atMost: Math.round(100 * atMost) / 100 };
}
