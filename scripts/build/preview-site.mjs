import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * Builds the page that stands in for the app around the plugin (mocks/obsidian/preview).
 * @returns {Promise<string>} the folder with the page
 */
export async function buildPreviewSite() {
  const site = join(root, '.preview/site');
  await mkdir(site, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['mocks/obsidian/preview/preview.ts'],
    outfile: join(site, 'preview.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await copyFile(join(root, 'mocks/obsidian/preview/index.html'), join(site, 'index.html'));
  await copyFile(join(root, 'mocks/obsidian/app.css'), join(site, 'app.css'));
  return site;
}
