import type { TAbstractFile, Vault } from 'obsidian';
import { TFolder } from 'obsidian';
import type { NotePath } from '../model/mention';
import { foldedFileName } from '../model/note-path';

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

/** The place of a new note under its wanted name or, where that is taken, under the next that is free: `… 2`, `… 3`. */
export function freeNotePathOf(vault: Vault, wanted: NotePath): NewNotePath {
  return freePlace(vault, wanted, new Set());
}

/** The places of notes that are made together, in their order: none on one that is there, nor on one before it. */
export function freeNotePathsOf(vault: Vault, wanted: readonly NotePath[]): readonly NotePath[] {
  const given = new Set<string>();
  return wanted.map((each) => {
    const { path } = freePlace(vault, each, given);
    given.add(foldedFileName(path));
    return path;
  });
}

/** The place of a new file under its wanted name or, where that is taken, under the next that is free; the ending stays. */
export function freeFilePathOf(vault: Vault, wanted: string): string {
  return freePlace(vault, wanted, new Set()).path;
}

function freePlace(vault: Vault, wanted: NotePath, given: ReadonlySet<string>): NewNotePath {
  const isFree = ({ takenBy, path }: NewNotePath): boolean => takenBy === null && !given.has(foldedFileName(path));
  const dot = wanted.lastIndexOf('.');
  const [name, ending] = dot > wanted.lastIndexOf('/') ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, '.md'];
  let place = newNotePathOf(vault, wanted);
  for (let number = 2; !isFree(place); number++) place = newNotePathOf(vault, `${name} ${number}${ending}`);
  return place;
}

function childNamed(folder: TFolder, name: string): TAbstractFile | null {
  const wanted = foldedFileName(name);
  return folder.children.find((child) => foldedFileName(child.name) === wanted) ?? null;
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
