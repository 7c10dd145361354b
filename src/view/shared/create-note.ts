import type { App, TFile } from 'obsidian';
import { stringifyYaml } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { NewNote } from './new-note';
import type { ViewContext } from './view-context';
import { notify } from './overlays';

/**
 * Writes a new note where it belongs. Says so in a notice when it cannot be: a name that is taken is never overwritten.
 * Resolves with the file, or null.
 */
export async function createNote({ app, writer, strings }: ViewContext, note: NewNote): Promise<TFile | null> {
  const texts = strings.matrix.create;
  // A name of nothing but signs leaves none for the file, and a note without a name would be hidden.
  if (note.fileName === '') {
    notify(strings.projectStart.unnamable);
    return null;
  }
  const outcome = await writer.createNote(pathOf(note, app), textOf(note));
  if (outcome.kind === 'created') return app.vault.getFileByPath(outcome.path);
  notify(outcome.kind === 'exists' ? texts.exists(outcome.path) : texts.failed(outcome.path));
  return null;
}

/** Where a new note belongs: the folder of its kind, else where the app puts new notes. */
export function pathOf(note: NewNote, app: App): NotePath {
  const folder = note.folder ?? app.fileManager.getNewFileParent('').path;
  return folder === '' || folder === '/' ? `${note.fileName}.md` : `${folder}/${note.fileName}.md`;
}

/** The text of a new note. */
export function textOf({ properties, body = '' }: NewNote): string {
  // An empty key is written as nothing, as the property editor does, where the app's writer would say `null`.
  const lines = Object.entries(properties).map(([property, value]) =>
    value === null ? stringifyYaml({ [property]: 0 }).replace(/ 0\s*$/, '\n') : stringifyYaml({ [property]: value }),
  );
  return `---\n${lines.join('')}---\n${body}`;
}
