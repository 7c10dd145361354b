import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { safeGrayMatter } from './gray-matter.mjs';
import { bareParser } from './papaparse.mjs';
import { root } from './root.mjs';

/**
 * Builds the report (scripts/report/main.ts): the core of the plugin without the app around it.
 * @returns {Promise<typeof import('../report/main')>}
 */
export async function buildReport() {
  const outfile = join(root, 'node_modules/.cache/reseauter/report.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/report/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    // As in the app: gray-matter and yaml in the form that asks for no module of Node; the report itself may.
    platform: 'browser',
    external: ['node:*'],
    target: 'node20',
    logLevel: 'warning',
    plugins: [safeGrayMatter(), bareParser()],
  });
  return import(pathToFileURL(outfile).href);
}
