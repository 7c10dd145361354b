import { dirname, join } from 'node:path';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * esbuild plugin: bundles gray-matter without its own engines and without Node's Buffer.
 *
 * The engines are cut out because one of them runs JavaScript found in a note (jonschlinkert/gray-matter#131, open) and
 * another is js-yaml 3, which brings `new Function` and 42 kB; the product always hands over its own parser.
 * `Buffer.from` is what gray-matter calls on every text, and the app on a phone has no Buffer.
 * docs/decisions/0001-gray-matter.md has the whole story.
 * @returns {import('esbuild').Plugin}
 */
export function safeGrayMatter() {
  return {
    name: 'safe-gray-matter',
    setup({ initialOptions, onLoad }) {
      initialOptions.define = { ...initialOptions.define, 'Buffer.from': 'String' };
      onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/**
 * Bundles that same gray-matter as a module of its own, so that tests read notes through the very code that ships.
 * @returns {Promise<string>} the path of the module
 */
export async function bundleGrayMatter() {
  const file = join(root, 'node_modules/.cache/reseauter/gray-matter.mjs');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['gray-matter'],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    plugins: [safeGrayMatter()],
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  // Two test runs may start together: a file that is right already is not touched, a new one appears whole.
  if ((await readFile(file, 'utf8').catch(() => null)) === code) return file;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, code);
  await rename(`${file}.${process.pid}`, file);
  return file;
}
