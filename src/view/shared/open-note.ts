import type { App } from 'obsidian';
import { Keymap } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { PlaceInNote } from '../../model/place';

/** The name under which the page preview of the app knows our links. */
export const HOVER_SOURCE = 'reseauter';

/**
 * Opens a note as the app opens a link: in a new tab with Mod or the middle button, else where the focus is. A note
 * that is gone is not opened, and not created either.
 */
export async function openNote(app: App, path: NotePath, event?: UserEvent, place: PlaceInNote = {}): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  const line = place.line ?? lineOfProperty(await app.vault.cachedRead(file), place.property);
  // `line` is what the app's own search hands over; it counts from 0.
  const state = line === null ? {} : { eState: { line: line - 1 } };
  await app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file, state);
}

type UserEvent = MouseEvent | KeyboardEvent;

function lineOfProperty(text: string, property: string | undefined): number | null {
  if (property === undefined) return null;
  const index = text.split('\n').findIndex((line) => line.startsWith(`${property}:`) || line.startsWith(`"${property}":`));
  return index === -1 ? null : index + 1;
}
