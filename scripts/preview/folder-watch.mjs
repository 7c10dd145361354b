import { watch } from 'node:fs';

/** @typedef {import('./vault-folder.mjs').DiskEntry} DiskEntry */
/** @typedef {import('./vault-folder.mjs').DiskStat} DiskStat */
/**
 * @typedef {{ kind: 'written', path: string, stat: DiskStat } | { kind: 'removed', path: string }
 *   | { kind: 'folder-created', path: string }} DiskChange
 */

// Editors and sync engines write in bursts; one look after a burst is enough and still feels immediate.
const QUIET_MS = 80;
// Where the system cannot watch a folder (some network disks), looking every two seconds has to do.
const POLL_MS = 2000;

/**
 * Tells what changed in a vault. The system's notices only say when to look: what they carry differs between systems
 * and loses renames, so each look compares the whole listing with the one before.
 */
export class FolderWatch {
  /** @type {Map<string, DiskEntry>} */
  #known = new Map();
  /** Looks and own changes one after the other, so that a look never mistakes an own change for somebody else's. */
  #queue = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  /** @type {import('node:fs').FSWatcher | undefined} */
  #watcher;
  #isStopped = false;

  /**
   * @param {import('./vault-folder.mjs').VaultFolder} folder
   * @param {(changes: DiskChange[], origin: string | null) => void} onChanges told who made them, when a client did
   */
  constructor(folder, onChanges) {
    this.folder = folder;
    this.onChanges = onChanges;
  }

  async start() {
    this.#known = byPath(await this.folder.list());
    try {
      this.#watcher = watch(this.folder.root, { recursive: true }, () => this.#lookSoon(QUIET_MS));
      this.#watcher.on('error', () => this.#poll());
    } catch {
      this.#poll();
    }
  }

  stop() {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#watcher?.close();
  }

  /**
   * Makes a change of a client's own, and tells the others.
   * @template Result
   * @param {string} origin who makes it
   * @param {string} path the file or folder that is touched
   * @param {string | null} newPath where it goes, when it is renamed
   * @param {() => Promise<Result>} change
   * @returns {Promise<Result>}
   */
  async make(origin, path, newPath, change) {
    return this.#inTurn(async () => {
      const result = await change();
      const touched = newPath === null ? [path] : [path, newPath];
      const now = byPath((await Promise.all(touched.map(each => this.folder.list(each)))).flat());
      const before = new Map([...this.#known].filter(([known]) => touched.some(each => isWithin(known, each))));
      for (const known of before.keys()) this.#known.delete(known);
      for (const [found, entry] of now) this.#known.set(found, entry);
      this.#tell(changesBetween(before, now), origin);
      return result;
    });
  }

  #poll() {
    this.#watcher?.close();
    this.#watcher = undefined;
    this.#lookSoon(POLL_MS);
  }

  /** @param {number} delay */
  #lookSoon(delay) {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#inTurn(() => this.#look()), delay);
  }

  async #look() {
    // A folder that cannot be listed right now is no proof that its notes are gone.
    const entries = await this.folder.list().catch(() => null);
    if (entries !== null) {
      const now = byPath(entries);
      const before = this.#known;
      this.#known = now;
      this.#tell(changesBetween(before, now), null);
    }
    if (this.#watcher === undefined) this.#lookSoon(POLL_MS);
  }

  /** @param {DiskChange[]} changes @param {string | null} origin */
  #tell(changes, origin) {
    if (changes.length > 0 && !this.#isStopped) this.onChanges(changes, origin);
  }

  /**
   * @template Result
   * @param {() => Promise<Result>} task
   * @returns {Promise<Result>}
   */
  #inTurn(task) {
    const result = this.#queue.then(task);
    this.#queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}

/**
 * What somebody who knew `before` has to be told: removals first and inside out, then what is new,
 * folders before what is in them.
 * @param {ReadonlyMap<string, DiskEntry>} before
 * @param {ReadonlyMap<string, DiskEntry>} now
 * @returns {DiskChange[]}
 */
export function changesBetween(before, now) {
  /** @type {DiskChange[]} */
  const changes = [];
  for (const [path, entry] of [...before].reverse()) {
    if (now.get(path)?.kind !== entry.kind) changes.push({ kind: 'removed', path });
  }
  for (const [path, entry] of now) {
    const known = before.get(path);
    if (entry.kind === 'folder') {
      if (known?.kind !== 'folder') changes.push({ kind: 'folder-created', path });
    } else if (known?.kind !== 'file' || isNewer(entry.stat, known.stat)) {
      changes.push({ kind: 'written', path, stat: entry.stat });
    }
  }
  return changes;
}

/** @param {DiskStat} now @param {DiskStat} before */
function isNewer(now, before) {
  return now.mtime !== before.mtime || now.size !== before.size;
}

/** @param {DiskEntry[]} entries */
function byPath(entries) {
  return new Map(entries.map(entry => [entry.path, entry]));
}

/** @param {string} path @param {string} place */
function isWithin(path, place) {
  return path === place || path.startsWith(`${place}/`);
}
