import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const IMPORTS = /^import [^;]+ from "\.\.\/[^"]+";\n/gm;
const EXPORT = /^export \{\s*(\w+)\s*\};\n?$/m;

/**
 * esbuild plugin: leaves the texts of a language until somebody is spoken to in it.
 *
 * The tables of all languages would be compiled and made at every start. So the files of each are bundled into one function,
 * which is called when the first text is asked for; what they take from elsewhere stays outside. The sources stay plain.
 * Not so English, which most ask for at once: compiled twice, it would cost `onload` more than is saved.
 * @returns {import('esbuild').Plugin}
 */
export function lazyLanguages() {
  return {
    name: 'lazy-languages',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]i18n[\\/]([a-df-z]\w|e[^n])[\\/]index\.ts$/ }, async ({ path }) => {
        const { outputFiles, metafile } = await build({
          absWorkingDir: root,
          entryPoints: [path],
          bundle: true,
          write: false,
          metafile: true,
          format: 'esm',
          charset: 'utf8',
          plugins: [{ name: 'outside', setup: outside }],
        });
        const watchFiles = Object.keys(metafile.inputs).map(file => join(root, file));
        return { contents: asked(outputFiles[0]?.text ?? ''), loader: 'js', watchFiles };
      });
    },
  };
}

/**
 * Leaves to the bundle around it what does not belong to a language. All files of one lie in the same folder, so that such
 * a path means the same to each of them.
 * @param {import('esbuild').PluginBuild} inner
 */
function outside({ onResolve }) {
  onResolve({ filter: /^\.\.\// }, ({ path }) => ({ path, external: true }));
}

/**
 * A module that does the same when what it exports is first called.
 * @param {string} code imports first, the one export last
 * @throws {Error} when a language exports something else than its texts
 */
function asked(code) {
  const name = EXPORT.exec(code)?.[1];
  if (name === undefined) throw new Error('The index of a language exports one function, and nothing else');
  const imports = code.match(IMPORTS)?.join('') ?? '';
  const body = code.replace(IMPORTS, '').replace(EXPORT, `return ${name};\n`);
  return `${imports}let texts = null;\nexport const ${name} = (roles) => (texts ??= make())(roles);\nfunction make() {\n${body}}\n`;
}
