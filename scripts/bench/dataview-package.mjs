import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { compileFunction } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { root } from '../build/root.mjs';

const NAME = 'obsidian-dataview';
const VERSION = '0.5.68';
/** Of the archive, as the registry gives it. */
const SHA512 = 'eoYVxqgeAUM64fV6/YXWuXvmm9DaVoR1h/O+vBIHS0yQ+n9x5MaVndD3WjcVWuaJmrMM9iwvutkbZ0aCWpLmHw==';
const FOLDER = join(root, 'node_modules/.cache/reseauter');
const ARCHIVE = join(FOLDER, `${NAME}-${VERSION}.tgz`);
const CODE_IN_ARCHIVE = 'package/lib/index.js';
const BLOCK = 512;

/**
 * Dataview's package as it is published, for the benchmark only: fetched by npm when it is not there yet, and never
 * installed (docs/decisions/0023-dataview-for-the-benchmark.md).
 * @returns {any} what it exports, or null where it cannot be fetched
 * @throws {Error} when what came is something else than what was asked for
 */
export function loadDataview() {
  if (!existsSync(ARCHIVE) && !fetchArchive()) return null;
  const archive = readFileSync(ARCHIVE);
  const found = createHash('sha512').update(archive).digest('base64');
  if (found !== SHA512) throw new Error(`${ARCHIVE} is not ${NAME} ${VERSION}`);
  const code = fileIn(gunzipSync(archive), CODE_IN_ARCHIVE).toString('utf8');
  const module = { exports: {} };
  // It asks for the app and uses nothing of it.
  const require = (/** @type {string} */ name) => (name === 'obsidian' ? {} : undefined);
  compileFunction(code, ['require', 'module', 'exports'])(require, module, module.exports);
  return module.exports;
}

function fetchArchive() {
  mkdirSync(FOLDER, { recursive: true });
  const words = ['pack', `${NAME}@${VERSION}`, '--silent', '--pack-destination', FOLDER];
  const { status } = spawnSync('npm', words, { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0 && existsSync(ARCHIVE);
}

/**
 * A file of a tar archive: blocks of 512 bytes, a header with name (0–99) and size in octal digits (124–135) before each
 * file (POSIX ustar).
 * @param {Buffer} archive
 * @param {string} path
 */
function fileIn(archive, path) {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(archive.toString('ascii', at + 124, at + 136), 8) || 0;
    if (name === path) return archive.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK * (1 + Math.ceil(size / BLOCK));
  }
  throw new Error(`${path} is not in ${ARCHIVE}`);
}
