import type { Vault } from 'obsidian';
import type { DiskStat } from './disk';
import { isBelow, parentPathOf, placeAt, TFile, TFolder, type TAbstractFile } from './files';

/** The files and folders the vault knows, by their exact path (paths are case-sensitive: obsidian.d.ts, Vault). */
export class VaultTree {
  readonly root: TFolder;
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  /** Everything, the root first, otherwise in the order it became known. */
  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  /** Adds a file below a folder that is known. */
  addFile(path: string, stat: DiskStat): TFile {
    const file = new TFile(this.vault, path, stat);
    this.attach(file);
    return file;
  }

  /** Adds a folder and those above it that are missing; returns the new ones, the outermost first. */
  addFolder(path: string): TFolder[] {
    if (this.byPath.has(path)) return [];
    const above = this.addFolder(parentPathOf(path));
    const folder = new TFolder(this.vault, path);
    this.attach(folder);
    return [...above, folder];
  }

  /** Takes a file, or a folder with everything in it, out; returns what went, the innermost first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const gone = [file, ...this.below(file)].reverse();
    for (const each of gone) this.byPath.delete(each.path);
    this.detach(file);
    return gone;
  }

  /** Moves a file, or a folder with everything in it; returns the moved ones with their old paths, the folder first. */
  move(file: TAbstractFile, newPath: string): { file: TAbstractFile; oldPath: string }[] {
    const moved = [file, ...this.below(file)].map((each) => ({ file: each, oldPath: each.path }));
    const oldRoot = file.path;
    this.detach(file);
    for (const { oldPath } of moved) this.byPath.delete(oldPath);
    for (const { file: each, oldPath } of moved) {
      placeAt(each, newPath + oldPath.slice(oldRoot.length));
      this.byPath.set(each.path, each);
    }
    this.attach(file);
    return moved;
  }

  private below(file: TAbstractFile): TAbstractFile[] {
    return file instanceof TFolder ? this.all().filter((each) => isBelow(each.path, file.path)) : [];
  }

  private attach(file: TAbstractFile): void {
    const parent = this.byPath.get(parentPathOf(file.path));
    if (!(parent instanceof TFolder)) throw new Error(`The folder of '${file.path}' is not known to the vault.`);
    parent.children.push(file);
    file.parent = parent;
    this.byPath.set(file.path, file);
  }

  private detach(file: TAbstractFile): void {
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    file.parent = null;
  }
}
