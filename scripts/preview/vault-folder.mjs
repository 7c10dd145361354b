import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { Refusal } from './refusal.mjs';

/** @typedef {{ ctime: number, mtime: number, size: number }} DiskStat */
/** @typedef {{ kind: 'file', path: string, stat: DiskStat } | { kind: 'folder', path: string }} DiskEntry */

const TRASH = '.trash';

/**
 * A vault on disk, and nothing around it: every path is checked, by name and after following links, before anything
 * is read or written. Paths are relative to the vault, with `/`. Hidden files and folders are not part of a vault.
 */
export class VaultFolder {
  /** @param {string} root the folder of the vault */
  constructor(root) {
    this.root = resolve(root);
  }

  /**
   * Everything in the vault, or a part of it, folders before what is in them; nothing where there is nothing.
   * @param {string} [start] a file or folder of the vault
   * @returns {Promise<DiskEntry[]>}
   */
  async list(start) {
    /** @type {DiskEntry[]} */
    const entries = [];
    const visit = async (/** @type {string} */ path) => {
      // Links are left out: one that points out of the vault would be a way out of it.
      const stats = await lstat(join(this.root, path)).catch(ignoreMissing);
      if (stats?.isFile()) entries.push({ kind: 'file', path, stat: diskStat(stats) });
      if (!stats?.isDirectory()) return;
      if (path !== '') entries.push({ kind: 'folder', path });
      await visitAll(path);
    };
    const visitAll = async (/** @type {string} */ folder) => {
      const names = (await readdir(join(this.root, folder)).catch(ignoreMissing)) ?? [];
      const shown = names.filter(name => !isHidden(name));
      await Promise.all(shown.map(name => visit(folder === '' ? name : `${folder}/${name}`)));
    };
    if (start === undefined) await readdir(this.root).then(() => visitAll(''));
    else await visit(checkedPath(start));
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * @param {string} path
   * @returns {Promise<string>} the whole text, a byte order mark included
   */
  async read(path) {
    return readFile(await this.#existing(path), 'utf8');
  }

  /**
   * @param {string} path
   * @returns {Promise<Buffer>} what is in a file that is no text
   */
  async readBytes(path) {
    return readFile(await this.#existing(path));
  }

  /**
   * Creates or replaces a file. It appears whole or not at all: a crash never leaves half a note.
   * @param {string} path
   * @param {string | Buffer} content a text is written as UTF-8
   * @returns {Promise<DiskStat>}
   */
  async write(path, content) {
    const file = await this.#writable(path);
    const mode = (await stat(file).catch(ignoreMissing))?.mode ?? 0o644;
    const draft = join(dirname(file), `.${randomUUID()}.draft`);
    try {
      const handle = await open(draft, 'wx', mode);
      try {
        await handle.writeFile(content, 'utf8');
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return diskStat(await stat(file));
  }

  /** @param {string} path */
  async createFolder(path) {
    await mkdir(await this.#writable(path));
  }

  /**
   * Renames a file or a folder; another file is never replaced.
   * @param {string} from
   * @param {string} to
   */
  async rename(from, to) {
    const source = await this.#existing(from);
    const target = await this.#writable(to);
    // On a disk that does not tell upper from lower case, "anna" renamed to "Anna" is there already: as itself.
    const standing = await lstat(target).catch(ignoreMissing);
    if (standing && standing.ino !== (await lstat(source)).ino) throw new Refusal(409, `${to} is there already`);
    await rename(source, target);
  }

  /**
   * Moves a file or a folder into the vault's own `.trash`, as the app does with that setting.
   * @param {string} path
   */
  async remove(path) {
    const source = await this.#existing(path);
    const trash = join(this.root, TRASH);
    await mkdir(trash, { recursive: true });
    if ((await lstat(trash)).isSymbolicLink()) throw new Refusal(403, `${TRASH} leads out of the vault`);
    await rename(source, await freeName(trash, basename(source)));
  }

  /** The place on disk of something that exists, links followed. @param {string} path */
  async #existing(path) {
    const place = join(this.root, checkedPath(path));
    try {
      return await this.#inside(await realpath(place), path);
    } catch (error) {
      throw isMissing(error) ? new Refusal(404, `There is no ${path}`) : error;
    }
  }

  /** The place on disk of something that may not exist yet, but whose folder does. @param {string} path */
  async #writable(path) {
    const place = join(this.root, checkedPath(path));
    const standing = await lstat(place).catch(ignoreMissing);
    if (standing?.isSymbolicLink()) return this.#existing(path);
    try {
      return join(await this.#inside(await realpath(dirname(place)), path), basename(place));
    } catch (error) {
      throw isMissing(error) ? new Refusal(404, `There is no folder for ${path}`) : error;
    }
  }

  /** @param {string} place @param {string} path */
  async #inside(place, path) {
    const root = await realpath(this.root);
    if (place === root || place.startsWith(root + sep)) return place;
    throw new Refusal(403, `${path} leads out of the vault`);
  }
}

/** @param {string} path */
function checkedPath(path) {
  const names = path.split('/');
  const isWrong = path === '' || /[\0\\]/.test(path) || names.some(name => name === '' || isHidden(name));
  if (isWrong) throw new Refusal(400, `“${path}” is no path of this vault`);
  // “C:note.md” is a place on another disk for Windows.
  if (process.platform === 'win32' && path.includes(':')) throw new Refusal(400, `“${path}” is no path of this vault`);
  return path;
}

/** Hidden names also cover `.` and `..`. @param {string} name */
function isHidden(name) {
  return name.startsWith('.');
}

/** @param {string} folder @param {string} name */
async function freeName(folder, name) {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let count = 1; ; count += 1) {
    const place = join(folder, count === 1 ? name : `${stem} ${count}${ending}`);
    if (!(await lstat(place).catch(ignoreMissing))) return place;
  }
}

/** @param {import('node:fs').Stats} stats @returns {DiskStat} */
function diskStat({ birthtimeMs, mtimeMs, size }) {
  return { ctime: birthtimeMs, mtime: mtimeMs, size };
}

/** @param {unknown} error */
function isMissing(error) {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Something else may take a file away at any moment. @param {unknown} error @returns {undefined} */
function ignoreMissing(error) {
  if (!isMissing(error)) throw error;
}
