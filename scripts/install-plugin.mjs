import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { root } from './build/root.mjs';
import { installDependencies } from './setup/dependencies.mjs';

const USAGE = 'Usage: npm run install-plugin -- VAULT\n\n  VAULT   the folder of the vault: the one with a folder .obsidian in it';
const FILES = ['main.js', 'manifest.json', 'styles.css'];

/**
 * Builds the plugin and copies it into a vault.
 * @param {string[]} words
 * @returns {Promise<number>} the exit code: 0, or 2 when this call was wrong
 */
async function installPlugin(words) {
  const [vault, ...others] = words;
  if (vault === undefined || others.length > 0) return wrong(USAGE);
  const settings = join(resolve(vault), '.obsidian');
  if (!(await isFolder(vault))) return wrong(`There is no folder ${vault}.\n\n${USAGE}`);
  if (!(await isFolder(settings))) {
    return wrong(`${vault} is no vault: it has no folder .obsidian. Open it in Obsidian once, or name another folder.`);
  }
  installDependencies();
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return 1;
  const target = join(settings, 'plugins', 'reseauter');
  await mkdir(target, { recursive: true });
  for (const file of FILES) await copyFile(join(root, file), join(target, file));
  console.log(`Copied ${FILES.join(', ')} to ${target}\n
In Obsidian: Settings → Community plugins → turn on community plugins if they are off → press the reload button beside
“Installed plugins” → switch on Reseauter. Was it on already? Switch it off and on again.`);
  return 0;
}

/** @param {string} path */
async function isFolder(path) {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** @param {string} message */
function wrong(message) {
  console.error(message);
  return 2;
}

process.exitCode = await installPlugin(process.argv.slice(2));
