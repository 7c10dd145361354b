import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { pluginBundle } from './plugin-bundle.mjs';

/** @typedef {{ minified: number, gzipped: number }} Weight in bytes */
/** @typedef {Weight & { name: string }} Part */

/**
 * Builds main.js as it is released and tells what each folder of src and each package has to do with its weight. Gzip finds
 * repetitions across folders, so that parts weigh more alone than together.
 * @returns {Promise<{ parts: readonly Part[], whole: Weight }>} the heaviest first
 */
export async function weighBundle() {
  const { outputFiles, metafile } = await build({ ...pluginBundle({ production: true }), write: false, metafile: true });
  const code = outputFiles.find(({ path }) => path.endsWith('main.js'))?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile.outputs).find(({ bytes }) => bytes === code.length)?.inputs ?? {};
  /** @type {Map<string, string[]>} */
  const filesOf = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    if (bytesInOutput > 0) filesOf.set(partOf(file), [...(filesOf.get(partOf(file)) ?? []), file]);
  }
  const codeOf = await codeOfFiles();
  const parts = [...filesOf].map(([name, files]) => ({
    name,
    minified: files.reduce((sum, file) => sum + (inputs[file]?.bytesInOutput ?? 0), 0),
    gzipped: gzip(files.map(file => codeOf.get(file) ?? '').join('\n')),
  }));
  return {
    parts: parts.sort((a, b) => b.minified - a.minified || (a.name < b.name ? -1 : 1)),
    whole: { minified: code.length, gzipped: gzip(code) },
  };
}

/** `i18n/fr` and `view/matrix`, but one part for all of `model`, and one for each package. @param {string} file */
function partOf(file) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (name !== undefined) return name;
  const folders = dirname(file).split('/').slice(1);
  return folders[0] === 'i18n' ? folders.slice(0, 2).join('/') : folders[0] ?? 'main';
}

/**
 * The code of each file as it is bundled, by its path: with line ends left in, esbuild writes the path above each.
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function codeOfFiles() {
  const { outputFiles } = await build({ ...pluginBundle({ production: true }), minify: false, minifyIdentifiers: true, minifySyntax: true, sourcemap: false, write: false });
  const pieces = (outputFiles[0]?.text ?? '').split(/^ *\/\/ (\S*(?:src|node_modules)\/\S+)$/m);
  return new Map(pieces.flatMap((path, at) => (at % 2 === 1 ? [[path, (pieces[at + 1] ?? '').replace(/^\s+/gm, '')]] : [])));
}

/** @param {Uint8Array | string} code */
function gzip(code) {
  return gzipSync(code, { level: 9 }).length;
}
