import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/root.mjs';

/**
 * Installs the packages of package-lock.json unless they are there already. Uses Node's own modules only, since it runs
 * on a fresh clone before anything is installed.
 * @throws {Error} with a sentence for the person when npm fails
 */
export function installDependencies() {
  if (areInstalled()) return;
  console.log('Installing the packages of package-lock.json (a minute or so) …');
  // No package may run a program of its own when it is installed: none has to.
  const options = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm is a script file on Windows, which Node starts through a shell only.
  const { status } = spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The packages could not be installed; npm says why above.');
}

/** Whether every package that this platform needs is there in the pinned version; npm records what it installed. */
function areInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(record);
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => path === '' || optional || link || found[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
