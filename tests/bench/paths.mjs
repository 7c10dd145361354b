// Times the search for ways to people: 10,000 of them with 50,000 ties, 20 of them hubs, made from a seed.
import { build } from 'esbuild';
import { root } from '../../scripts/build/root.mjs';
import { spreadOf } from '../../scripts/bench/spread.mjs';

const AT_MOST = 50;

/** @returns {Promise<import('../../scripts/bench/spread.mjs').Measure[]>} */
export async function measure() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/path-queries.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = outputFiles[0]?.text ?? '';
  /** @type {typeof import('./path-queries')} */
  const { timePaths } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.entries(timePaths()).map(([what, times]) => ({ what, unit: 'ms', ...spreadOf(times), atMost: AT_MOST }));
}
