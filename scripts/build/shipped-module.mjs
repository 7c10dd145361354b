import { dirname, join } from 'node:path';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * Bundles a package as the product does, as a module of its own, so that tests run the very code that ships.
 * @param {string} name of the package
 * @param {import('esbuild').Plugin} plugin that cuts out of it what must not ship
 * @returns {Promise<string>} the path of the module
 */
export async function shippedModule(name, plugin) {
  const file = join(root, `node_modules/.cache/reseauter/${name}.mjs`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [name],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    plugins: [plugin],
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
