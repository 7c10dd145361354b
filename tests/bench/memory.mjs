// What a vault takes in memory for each person, above the properties that the app has parsed.
import { collector, loadBench } from '../../scripts/bench/node-bundle.mjs';

const AT_MOST = 2048;

/** @returns {Promise<import('../../scripts/bench/spread.mjs').Measure[]>} */
export async function measure() {
  /** @type {typeof import('./memory-use')} */
  const { memoryPerPerson } = await loadBench('memory-use.ts');
  const collect = collector();
  return [10_000, 100_000].flatMap((count) => {
    const { whole, notes, network } = memoryPerPerson(count, collect);
    const at = count.toLocaleString('en');
    return [
      measureOf(`${at} people`, whole, AT_MOST),
      measureOf(`${at}: of it, the notes`, notes, null),
      measureOf(`${at}: of it, what joins them`, network - notes, null),
      measureOf(`${at}: of it, boards and queue`, whole - network, null),
    ];
  });
}

/** @param {string} what @param {number} bytes @param {number | null} atMost */
function measureOf(what, bytes, atMost) {
  return { what, unit: 'bytes a person', median: bytes, p95: bytes, atMost };
}
