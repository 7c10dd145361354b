import type * as Host from 'obsidian';
import type { DiskChange, DiskStat, VaultDisk } from './disk';
import { parentPathOf, TFile, TFolder, type TAbstractFile } from './files';
import { normalizePath } from './linktext';
import { UnmodelledVault } from './unmodelled-vault';
import { VaultTree } from './vault-tree';
import { WriteQueue } from './write-queue';

export interface VaultOptions {
  /** What `getName` says; the name of the vault's folder in the app. */
  name?: string;
  /** Folders with a leading dot are never part of the vault; the plugin's own data lives below this one. */
  configDir?: string;
  /**
   * Whether the rename of a folder is announced for each child too, or for the folder only. Which of the two the app
   * does is not verified (docs/host-facts.md): a plugin has to work with both.
   */
  folderRename?: 'every-child' | 'folder-only';
}

/** The vault: what the app knows of the files on the disk, and the only way a plugin should change them. */
export class Vault extends UnmodelledVault implements Host.Vault {
  readonly configDir: string;
  private readonly tree = new VaultTree(this);
  private readonly queue = new WriteQueue<TAbstractFile | string>();
  private readonly texts = new WeakMap<TFile, { mtime: number; text: string }>();
  private readonly name: string;
  private readonly announcesChildren: boolean;

  constructor(private readonly disk: VaultDisk, options: VaultOptions = {}) {
    super();
    this.name = options.name ?? 'vault';
    this.configDir = options.configDir ?? '.obsidian';
    this.announcesChildren = options.folderRename !== 'folder-only';
  }

  /**
   * Reads the disk's listing and starts to follow its changes. 'create' fires for everything that exists, before the
   * layout is ready (obsidian.d.ts, Vault.on 'create'). Resolves with a function that stops following the disk.
   */
  async load(): Promise<() => void> {
    for (const entry of await this.disk.list()) {
      if (isHidden(entry.path)) continue;
      if (entry.kind === 'folder') this.announceFolders(entry.path);
      else this.announceFile(entry.path, entry.stat);
    }
    return this.disk.watch((change) => this.followDisk(change));
  }

  getName(): string {
    return this.name;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.tree.all().filter((file): file is TFolder => file instanceof TFolder);
    return folders.filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  /** Rejects when the file exists, or when its folder does not (the latter not verified in the app). */
  create(path: string, data: string): Promise<TFile> {
    return this.createFile(normalizePath(path), (target) => this.disk.write(target, data), (file) => this.remember(file, data));
  }

  /** Rejects when the file exists (obsidian.d.ts, Vault.createBinary). */
  createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.createFile(normalizePath(path), (target) => this.disk.writeBytes(target, new Uint8Array(data)), () => undefined);
  }

  private createFile(target: string, write: (path: string) => Promise<DiskStat>, remember: (file: TFile) => void): Promise<TFile> {
    return this.queue.run(target, async () => {
      this.requireFree(target, 'File already exists.');
      if (!this.getFolderByPath(parentPathOf(target))) throw new Error(`ENOENT: no such folder for '${target}'`);
      const file = this.tree.addFile(target, await write(target));
      remember(file);
      this.trigger('create', file);
      return file;
    });
  }

  /** Rejects when the folder exists (obsidian.d.ts, Vault.createFolder). Missing folders above it are made too. */
  createFolder(path: string): Promise<TFolder> {
    const target = normalizePath(path);
    return this.queue.run(target, async () => {
      this.requireFree(target, 'Folder already exists.');
      await this.makeFolder(target);
      const folder = this.getFolderByPath(target);
      if (!folder) throw new Error(`'${target}' is hidden from the vault.`);
      return folder;
    });
  }

  /** The text on the disk now; rejects when the file is gone. */
  async read(file: TFile): Promise<string> {
    const text = await this.disk.read(file.path);
    this.remember(file, text);
    return text;
  }

  /** The bytes on the disk now; rejects when the file is gone. */
  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return (await this.disk.readBytes(file.path)).buffer;
  }

  /** The text as last read or written, from memory where it is still the file's version (obsidian.d.ts). */
  async cachedRead(file: TFile): Promise<string> {
    const known = this.texts.get(file);
    return known && known.mtime === file.stat.mtime ? known.text : this.read(file);
  }

  async modify(file: TFile, data: string): Promise<void> {
    await this.process(file, () => data);
  }

  async append(file: TFile, data: string): Promise<void> {
    await this.process(file, (text) => text + data);
  }

  /**
   * Reads, changes and writes a file with no other write in between (obsidian.d.ts, Vault.process). An error in `fn`
   * rejects and nothing is written. An unchanged text is written all the same: the app may or may not (not verified),
   * and a plugin has to bear the 'modify' event.
   */
  process(file: TFile, fn: (data: string) => string): Promise<string> {
    return this.queue.run(file, async () => {
      const text = fn(await this.disk.read(file.path));
      file.stat = await this.disk.write(file.path, text);
      this.remember(file, text);
      this.trigger('modify', file);
      return text;
    });
  }

  /** Moves a file or folder and leaves every link as it is (obsidian.d.ts, Vault.rename). */
  rename(file: TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    return this.queue.run(file, async () => {
      if (target === file.path) return;
      this.requireFree(target, 'Destination file already exists!');
      await this.disk.rename(file.path, target);
      const moved = this.tree.move(file, target);
      const announced = this.announcesChildren ? moved : moved.slice(0, 1);
      for (const each of announced) this.trigger('rename', each.file, each.oldPath);
    });
  }

  delete(file: TAbstractFile): Promise<void> {
    return this.queue.run(file, async () => {
      await this.disk.remove(file.path);
      this.forget(file);
    });
  }

  /** To the vault's own `.trash` folder, or, for the system's bin, off this disk. */
  trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system) return this.delete(file);
    return this.queue.run(file, async () => {
      if (!(await this.disk.list()).some((entry) => entry.path === '.trash')) await this.disk.createFolder('.trash');
      await this.disk.rename(file.path, `.trash/${file.name}`);
      this.forget(file);
    });
  }

  override on(
    name: 'create' | 'modify' | 'delete',
    callback: (file: TAbstractFile) => unknown,
    ctx?: unknown,
  ): Host.EventRef;
  override on(
    name: 'rename',
    callback: (file: TAbstractFile, oldPath: string) => unknown,
    ctx?: unknown,
  ): Host.EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): Host.EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }

  private async makeFolder(path: string): Promise<void> {
    const parent = parentPathOf(path);
    if (!this.getFolderByPath(parent)) await this.makeFolder(parent);
    await this.disk.createFolder(path);
    this.announceFolders(path);
  }

  private followDisk(change: DiskChange): void {
    if (isHidden(change.path)) return;
    if (change.kind === 'folder-created') this.announceFolders(change.path);
    else if (change.kind === 'written') this.followWrite(change.path, change.stat);
    else {
      const gone = this.tree.get(change.path);
      if (gone) this.forget(gone);
    }
  }

  private followWrite(path: string, stat: DiskStat): void {
    const file = this.getFileByPath(path);
    if (!file) {
      this.announceFile(path, stat);
      return;
    }
    file.stat = stat;
    this.trigger('modify', file);
  }

  private announceFolders(path: string): void {
    for (const folder of this.tree.addFolder(path)) this.trigger('create', folder);
  }

  private announceFile(path: string, stat: DiskStat): void {
    this.announceFolders(parentPathOf(path));
    this.trigger('create', this.tree.addFile(path, stat));
  }

  /** The children of a deleted folder are announced before it (not verified in the app). */
  private forget(file: TAbstractFile): void {
    for (const gone of this.tree.remove(file)) this.trigger('delete', gone);
  }

  private remember(file: TFile, text: string): void {
    this.texts.set(file, { mtime: file.stat.mtime, text });
  }

  private requireFree(path: string, message: string): void {
    if (this.tree.get(path)) throw new Error(message);
  }
}

/** Files and folders whose name starts with a dot are not part of the vault (help, Manage vaults). */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
