import type { DiskChange, DiskEntry, DiskStat, VaultDisk } from './disk';
import { isBelow, parentPathOf } from './files';

interface StoredFile {
  text: string;
  /** Of a file that was not written as a text. */
  bytes: Uint8Array<ArrayBuffer> | null;
  stat: DiskStat;
}

/**
 * A disk in memory for tests. The methods of `VaultDisk` are what the vault uses; the `…FromOutside` methods are what
 * another program (a sync engine, an editor) would do, and are reported to the watchers.
 */
export class MemoryDisk implements VaultDisk {
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>();
  private readonly watchers = new Set<(change: DiskChange) => void>();
  private latestTime = 0;
  private nextWriteError: Error | null = null;

  /** @param files - the first content: texts by path; their folders are made as needed */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) {
      this.addFolders(parentPathOf(path));
      this.store(path, text);
    }
  }

  async list(): Promise<readonly DiskEntry[]> {
    await this.turn();
    const folders = [...this.folders].sort().map((path): DiskEntry => ({ kind: 'folder', path }));
    const files = [...this.files].map(([path, file]): DiskEntry => ({ kind: 'file', path, stat: file.stat }));
    return [...folders, ...files];
  }

  async read(path: string): Promise<string> {
    await this.turn();
    return this.stored(path).text;
  }

  async readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    await this.turn();
    const { bytes, text } = this.stored(path);
    return (bytes ?? new TextEncoder().encode(text)).slice();
  }

  write(path: string, text: string): Promise<DiskStat> {
    return this.put(path, text, null);
  }

  writeBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<DiskStat> {
    return this.put(path, new TextDecoder().decode(bytes), bytes.slice());
  }

  private async put(path: string, text: string, bytes: StoredFile['bytes']): Promise<DiskStat> {
    await this.turn();
    const error = this.nextWriteError;
    this.nextWriteError = null;
    if (error) throw error;
    this.requireFolder(parentPathOf(path));
    return this.store(path, text, bytes);
  }

  async createFolder(path: string): Promise<void> {
    await this.turn();
    this.requireFolder(parentPathOf(path));
    this.folders.add(path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.turn();
    if (this.has(to)) throw new Error(`EEXIST: '${to}' exists`);
    if (!this.has(from)) throw missing(from);
    this.requireFolder(parentPathOf(to));
    this.move(from, to);
  }

  async remove(path: string): Promise<void> {
    await this.turn();
    this.take(path);
  }

  watch(onChange: (change: DiskChange) => void): () => void {
    this.watchers.add(onChange);
    return () => void this.watchers.delete(onChange);
  }

  /** The text on the disk now, or null; tests look here to see what was really written. */
  textOf(path: string): string | null {
    return this.files.get(path)?.text ?? null;
  }

  /** Another program creates or changes a file, with the folders it needs. */
  writeFromOutside(path: string, text: string): void {
    for (const folder of this.addFolders(parentPathOf(path))) this.report({ kind: 'folder-created', path: folder });
    this.report({ kind: 'written', path, stat: this.store(path, text) });
  }

  /** Another program removes a file or a folder with everything in it. */
  removeFromOutside(path: string): void {
    this.take(path);
    this.report({ kind: 'removed', path });
  }

  /** Another program renames one file: a removal and a creation, as a file watcher sees it. */
  renameFromOutside(from: string, to: string): void {
    const { text } = this.stored(from);
    this.removeFromOutside(from);
    this.writeFromOutside(to, text);
  }

  /** Makes the next write fail with this error, as a full or locked disk would. */
  failNextWrite(error: Error): void {
    this.nextWriteError = error;
  }

  private turn(): Promise<void> {
    return Promise.resolve();
  }

  private report(change: DiskChange): void {
    for (const watcher of [...this.watchers]) watcher(change);
  }

  /** Times never stand still: two writes in one millisecond are still two versions. */
  private store(path: string, text: string, bytes: StoredFile['bytes'] = null): DiskStat {
    this.latestTime = Math.max(Date.now(), this.latestTime + 1);
    const ctime = this.files.get(path)?.stat.ctime ?? this.latestTime;
    const stat = { ctime, mtime: this.latestTime, size: (bytes ?? new TextEncoder().encode(text)).length };
    this.files.set(path, { text, bytes, stat });
    return stat;
  }

  private stored(path: string): StoredFile {
    const file = this.files.get(path);
    if (!file) throw missing(path);
    return file;
  }

  private has(path: string): boolean {
    return this.files.has(path) || this.folders.has(path);
  }

  private requireFolder(path: string): void {
    if (path !== '/' && !this.folders.has(path)) throw missing(path);
  }

  private addFolders(path: string): string[] {
    if (path === '/' || this.folders.has(path)) return [];
    const above = this.addFolders(parentPathOf(path));
    this.folders.add(path);
    return [...above, path];
  }

  private move(from: string, to: string): void {
    for (const path of [...this.files.keys()]) {
      const file = this.files.get(path);
      if (!file || (path !== from && !isBelow(path, from))) continue;
      this.files.delete(path);
      this.files.set(to + path.slice(from.length), file);
    }
    for (const path of [...this.folders]) {
      if (path !== from && !isBelow(path, from)) continue;
      this.folders.delete(path);
      this.folders.add(to + path.slice(from.length));
    }
  }

  private take(path: string): void {
    if (!this.has(path)) throw missing(path);
    for (const file of [...this.files.keys()]) if (file === path || isBelow(file, path)) this.files.delete(file);
    for (const folder of [...this.folders]) if (folder === path || isBelow(folder, path)) this.folders.delete(folder);
  }
}

function missing(path: string): Error {
  return new Error(`ENOENT: no such file or directory '${path}'`);
}
