import type { App, TFile } from 'obsidian';
import { normalizePath } from 'obsidian';
import { folderOf } from '../model/note-path';
import type { FileCreation } from '../note/edits/note-edit';
import { newNotePathOf } from './new-note-path';
import type { StepResult } from './step';
import { messageOf } from './write-outcome';

/**
 * Makes a file that is no note. An attachment goes into the folder that the person has set for those of its note, under
 * its own name; a name that is taken there, also in another case, refuses it as `stale`. Never throws.
 */
export async function makeFile(app: App, { path: wanted, attachedTo, bytes }: FileCreation): Promise<StepResult> {
  const { vault, fileManager } = app;
  try {
    const name = wanted.slice(wanted.lastIndexOf('/') + 1);
    // The note may lie in a folder that is spelled otherwise.
    const note = attachedTo === null ? null : newNotePathOf(vault, attachedTo).path;
    const folder = note === null ? null : folderOf(await fileManager.getAvailablePathForAttachment(name, note));
    const place = newNotePathOf(vault, normalizePath(folder === null ? wanted : `${folder}/${name}`));
    if (place.takenBy !== null) return { refusal: { kind: 'stale', path: place.takenBy } };
    for (const missing of place.missingFolders) await vault.createFolder(missing);
    const file = await vault.createBinary(place.path, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return { step: { kind: 'file-made', file, print: printOf(bytes) } };
  } catch (error) {
    return { refusal: { kind: 'failed', path: wanted, message: messageOf(error) } };
  }
}

/** Lets a file that was made go to the trash while it holds what was written; one that is gone is `unchanged`. Never throws. */
export async function trashMadeFile(app: App, made: { readonly file: TFile; readonly print: string }): Promise<StepResult> {
  const { path } = made.file;
  const file = app.vault.getFileByPath(path);
  if (!file) return { refusal: { kind: 'unchanged' } };
  try {
    const bytes = new Uint8Array(await app.vault.readBinary(file));
    if (printOf(bytes) !== made.print) return { refusal: { kind: 'stale', path } };
    await app.fileManager.trashFile(file);
    return { step: { kind: 'trashed', request: { kind: 'create-file', path, attachedTo: null, bytes } } };
  } catch (error) {
    return { refusal: { kind: 'failed', path, message: messageOf(error) } };
  }
}

/**
 * Tells one content from another: its length and two 32-bit FNV-1a hashes (draft-eastlake-fnv, section 5), the second
 * begun otherwise. To recognise, not to protect.
 */
function printOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(other ^ byte, 0x01000193);
  }
  return [bytes.length, one >>> 0, other >>> 0].join(' ');
}
