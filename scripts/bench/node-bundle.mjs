import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { safeGrayMatter } from '../build/gray-matter.mjs';
import { bareParser } from '../build/papaparse.mjs';
import { root } from '../build/root.mjs';

/**
 * Bundles a file of tests/bench as the product is bundled and loads it.
 * @param {string} entry its name
 * @returns {Promise<any>} what it exports
 */
export async function loadBench(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`tests/bench/${entry}`],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [safeGrayMatter(), bareParser()],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** Clears the memory of what nobody holds any more. @returns {() => void} */
export function collector() {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
