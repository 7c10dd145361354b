import type { App, TFile } from 'obsidian';
import type { CardFile } from '../../exchange/card-file';
import { cardFileOf, LARGEST_CARD_FILE } from '../../exchange/card-file';

/** A file that somebody chose, not opened yet. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<ArrayBuffer>;
}

/** A file that holds contacts, opened. */
export type OpenFile = Exclude<CardFile, { kind: 'other' }> & Pick<ChosenFile, 'name' | 'read'>;

/** Why a file was not opened. */
export interface RefusedFile {
  readonly name: string;
  readonly why: 'too-large' | 'other' | 'not-read';
  /** What the system says, where it could not be read. */
  readonly message: string;
}

/** What became of the files that were chosen, in their order. */
export interface OpenedFiles {
  readonly open: readonly OpenFile[];
  readonly refused: readonly RefusedFile[];
}

/** The files of an input or of a drop. */
export function filesFrom(list: FileList | null | undefined): readonly ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.name, size: file.size, read: () => file.arrayBuffer() }));
}

/** A file of the vault. */
export function fileOfVault(app: App, file: TFile): ChosenFile {
  return { name: file.name, size: file.stat.size, read: () => app.vault.readBinary(file) };
}

/** Opens files one after the other; together they may be as large as one alone. Never throws. */
export async function openFiles(files: readonly ChosenFile[]): Promise<OpenedFiles> {
  const open: OpenFile[] = [];
  const refused: RefusedFile[] = [];
  let size = 0;
  for (const file of files) {
    const { name, read } = file;
    size += file.size;
    if (size > LARGEST_CARD_FILE) {
      refused.push({ name, why: 'too-large', message: '' });
      continue;
    }
    try {
      const card = cardFileOf(name, new Uint8Array(await read()));
      if (card.kind === 'other') refused.push({ name, why: 'other', message: '' });
      else open.push({ ...card, name, read });
    } catch (error) {
      refused.push({ name, why: 'not-read', message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { open, refused };
}
