import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root } from '../build/root.mjs';

const SOURCES = /^(src|scripts\/build)\/|^[^/]+\.(mjs|json)$/;

/**
 * The directory builds main.js again and compares the bytes; so do we, in two folders of other names and depths.
 * @param {() => Promise<string[]>} builds gives main.js of each folder
 * @returns {import('./rules.mjs').Rule[]}
 */
export function buildRules(builds) {
  return [
    {
      title: 'main.js: the same to the byte when it is built elsewhere',
      check: async () => {
        const [first = '', ...others] = await builds();
        if (first !== '' && others.length > 0 && others.every(code => code === first)) return [];
        return [{ file: 'main.js', says: 'Two builds differ, or there was none.', mend: 'Take times, paths and chance out of the build.' }];
      },
    },
  ];
}

/**
 * Builds main.js as it is released, in two new folders, which are taken away afterwards.
 * @param {import('./rules.mjs').Project} project
 * @returns {string[]} main.js of each folder
 * @throws {Error} when it cannot be built
 */
export function buildTwice(project) {
  const place = mkdtempSync(join(tmpdir(), 'reseauter-'));
  try {
    return [join(place, 'one'), join(place, 'another folder', 'deeper')].map(folder => buildIn(folder, project));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {import('./rules.mjs').Project} project */
function buildIn(folder, project) {
  for (const file of project.files.filter(path => SOURCES.test(path))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('main.js cannot be built; esbuild says why above.');
  return readFileSync(join(folder, 'main.js'), 'utf8');
}
