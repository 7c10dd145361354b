import type { Vault } from 'obsidian';
import { newNotePathOf } from './new-note-path';

/** What became of a file to be made. */
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly path: string }
  /** The disk said no; `message` is its own. */
  | { readonly kind: 'failed'; readonly path: string; readonly message: string };

/** A file to be made; `ending` without its dot. */
export interface ExportFile {
  /** '' for the top of the vault. */
  readonly folder: string;
  /** A name as every system takes it. */
  readonly name: string;
  readonly ending: string;
  readonly text: string;
}

/** Makes a file under its name or, where that is taken, under the next that is free: `… 2`, `… 3`. Never overwrites, never throws. */
export async function saveExport(vault: Vault, { folder, name, ending, text }: ExportFile): Promise<ExportOutcome> {
  for (let number = 1; ; number++) {
    const fileName = number === 1 ? `${name}.${ending}` : `${name} ${number}.${ending}`;
    const { path, takenBy, missingFolders } = newNotePathOf(vault, folder === '' ? fileName : `${folder}/${fileName}`);
    if (takenBy !== null) continue;
    try {
      for (const missing of missingFolders) await vault.createFolder(missing);
      return { kind: 'saved', path: (await vault.create(path, text)).path };
    } catch (error) {
      // Somebody may have been quicker: the next name may be free.
      if (newNotePathOf(vault, path).takenBy !== null) continue;
      return { kind: 'failed', path, message: error instanceof Error ? error.message : String(error) };
    }
  }
}
