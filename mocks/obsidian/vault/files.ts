import type * as Host from 'obsidian';

/** A file or folder of the vault. The object stays the same when it is renamed; only its path changes. */
export abstract class TAbstractFile implements Host.TAbstractFile {
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(readonly vault: Host.Vault, path: string) {
    this.path = path;
    this.name = nameOf(path);
  }
}

/** A file: `basename` and `extension` are the two halves of its name (obsidian.d.ts, TFile). */
export class TFile extends TAbstractFile implements Host.TFile {
  basename: string;
  extension: string;

  constructor(vault: Host.Vault, path: string, public stat: Host.FileStats) {
    super(vault, path);
    [this.basename, this.extension] = splitName(this.name);
  }
}

/** A folder; the root has the path `/` and no name. */
export class TFolder extends TAbstractFile implements Host.TFolder {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** Gives a file or folder its new path and what follows from it. Only the vault does this. */
export function placeAt(file: TAbstractFile, path: string): void {
  file.path = path;
  file.name = nameOf(path);
  if (file instanceof TFile) [file.basename, file.extension] = splitName(file.name);
}

/** The path of the folder that holds a path: `/` for the top level. */
export function parentPathOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

/** The last part of a path; empty for the root. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether `path` lies somewhere below the folder at `folderPath`. */
export function isBelow(path: string, folderPath: string): boolean {
  return folderPath === '/' ? path !== '/' : path.startsWith(`${folderPath}/`);
}

function splitName(name: string): [basename: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1).toLowerCase()];
}
