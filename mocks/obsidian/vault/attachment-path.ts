import { parentPathOf } from './files';
import { normalizePath } from './linktext';
import type { Vault } from './vault';

/** Where an attachment is wanted. */
export interface AttachmentPlace {
  readonly sourcePath: string | undefined;
  /** `/` for the root, `./` for the folder of the note, `./x` for one below it, else a folder of the vault. */
  readonly setting: string;
}

/**
 * A path that is free, in the folder for attachments, which is made (obsidian.d.ts,
 * FileManager.getAvailablePathForAttachment: "Ensures that the parent directory exists and dedupes the filename"; the
 * help, Attachments, for the settings). The number behind a name that is taken is not verified in the app, nor what a
 * note that is not there yet does: here it has no folder, which is the worse case.
 */
export async function attachmentPathOf(vault: Vault, filename: string, { sourcePath, setting }: AttachmentPlace): Promise<string> {
  const source = sourcePath === undefined ? null : vault.getFileByPath(sourcePath);
  const beside = source === null ? '/' : parentPathOf(source.path);
  const folder = normalizePath(setting.startsWith('./') ? `${beside}/${setting.slice(2)}` : setting);
  if (folder !== '/' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
  const dot = filename.lastIndexOf('.');
  const pathOf = (name: string): string => normalizePath(`${folder}/${name}${filename.slice(dot)}`);
  let path = pathOf(filename.slice(0, dot));
  for (let number = 1; vault.getAbstractFileByPath(path); number += 1) path = pathOf(`${filename.slice(0, dot)} ${number}`);
  return path;
}
