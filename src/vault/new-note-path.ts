import type { TAbstractFile, Vault } from 'obsidian';
import { TFolder } from 'obsidian';
import type { NotePath } from '../model/mention';

/** Where a new note would go. */
export interface NewNotePath {
  /** The path with its folders in the spelling in which they exist. */
  readonly path: NotePath;
  /** The folders that have to be made, from the outside in. */
  readonly missingFolders: readonly NotePath[];
  /** The path of what has the name already; null when it is free. */
  readonly takenBy: NotePath | null;
}

/**
 * Finds the place of a new note. Case and Unicode form make no new name, of a folder or of a note: on most disks they
 * are the same file, and a sync engine would overwrite one with the other.
 */
export function newNotePathOf(vault: Vault, wanted: NotePath): NewNotePath {
  const parts = wanted.split('/').filter((part) => part !== '');
  const name = parts.pop() ?? '';
  const missingFolders: NotePath[] = [];
  let folder: TFolder | null = vault.getRoot();
  let path = '';
  for (const part of parts) {
    const found: TAbstractFile | null = folder && childNamed(folder, part);
    path = joined(path, found?.name ?? part);
    folder = found instanceof TFolder ? found : null;
    if (!folder) missingFolders.push(path);
  }
  const takenBy = folder && childNamed(folder, name);
  return { path: joined(path, name), missingFolders, takenBy: takenBy?.path ?? null };
}

function childNamed(folder: TFolder, name: string): TAbstractFile | null {
  const wanted = foldName(name);
  return folder.children.find((child) => foldName(child.name) === wanted) ?? null;
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
