import { normalizePath } from 'obsidian';
import type { NoteRequest } from '../../note/edits/note-edit';
import { freeFilePathOf } from '../../vault/new-note-path';
import type { ViewContext } from './view-context';

/** A file to be made in the vault; `ending` without its dot. */
export interface NewFile {
  /** '' for the top of the vault. */
  readonly folder: string;
  /** A name as every system takes it. */
  readonly name: string;
  readonly ending: string;
  readonly text: string;
}

/** What the app itself can show; other files go to other programs. */
const SHOWN_IN_APP: readonly string[] = ['md', 'canvas'];

/**
 * Makes a file under its name, or under the next that is free, and says in a notice where it is or why it is not there;
 * Undo lets it go to the trash while nobody has changed it. Returns whether it was made. Never overwrites, never throws.
 */
export async function saveFile({ app, actions }: ViewContext, { folder, name, ending, text }: NewFile, messageOf: (path: string) => string): Promise<boolean> {
  const file = `${name}.${ending}`;
  const path = freeFilePathOf(app.vault, normalizePath(folder === '' ? file : `${folder}/${file}`));
  const request: NoteRequest = ending === 'md'
    ? { kind: 'create', path, text }
    : { kind: 'create-file', path, attachedTo: null, bytes: new TextEncoder().encode(text) };
  const outcome = await actions.run([request], messageOf(path), SHOWN_IN_APP.includes(ending) ? { made: path } : {});
  return outcome.kind === 'written';
}
