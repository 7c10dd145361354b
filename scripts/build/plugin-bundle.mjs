import { safeGrayMatter } from './gray-matter.mjs';
import { lazyLanguages } from './lazy-languages.mjs';
import { bareParser } from './papaparse.mjs';
import { root } from './root.mjs';

const BANNER = `/*!
 * Reseauter, MIT licence. Readable source: the src folder of the repository.
 * Contains date-fns (MIT, Copyright (c) 2021 Sasha Koss and Lesha Koss), gray-matter with kind-of, section-matter,
 * extend-shallow, is-extendable and strip-bom-string (MIT, Copyright (c) 2014-2018 Jon Schlinkert), and the parser of
 * papaparse (MIT, Copyright (c) 2015 Matthew Holt).
 */`;

/**
 * How main.js is made. Without times, paths or names of the machine in it: the community directory builds it again and
 * compares the bytes (docs.obsidian.md, "Submit your plugin").
 * @param {{ production: boolean, entry?: string, outfile?: string }} options
 * @returns {import('esbuild').BuildOptions}
 */
export function pluginBundle({ production, entry = 'src/main.ts', outfile = 'main.js' }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    // The app on a phone has neither Node nor Electron, so nothing of theirs may be bundled.
    platform: 'browser',
    // The oldest installer that runs app 1.13 is Chrome 106, iOS and Android are newer than ES2020 too.
    target: 'es2020',
    external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
    banner: { js: BANNER },
    legalComments: 'none',
    minify: production,
    sourcemap: production ? false : 'inline',
    treeShaking: true,
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [safeGrayMatter(), bareParser(), lazyLanguages()],
  };
}
