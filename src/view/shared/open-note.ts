import type { App } from 'obsidian';
import { Keymap, getFrontMatterInfo } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { PlaceInNote } from '../../model/place';
import { keyOfLine } from '../../note/property-spot';
import { closeWithPlugin } from './overlays';

/** The name under which the page preview of the app knows our links. */
export const HOVER_SOURCE = 'reseauter';

/** How long a property stays marked after a link has led to it, in milliseconds. */
const MARKED = 2000;

/**
 * Opens a note as the app opens a link: in a new tab with Mod or the middle button, else where the focus is; at a line, or
 * at a property, whether its block shows as text or as the app's own fields. A note that is gone is not opened, and not
 * created either.
 */
export async function openNote(app: App, path: NotePath, event?: UserEvent, place: PlaceInNote = {}): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  const line = place.line ?? lineOfProperty(await app.vault.cachedRead(file), place.property);
  // `line` is what the app's own search hands over; it counts from 0.
  const state = line === null ? {} : { eState: { line: line - 1 } };
  const leaf = app.workspace.getLeaf(Keymap.isModEvent(event));
  await leaf.openFile(file, state);
  if (place.line === undefined && place.property !== undefined) showProperty(leaf.view.containerEl, place.property);
}

type UserEvent = MouseEvent | KeyboardEvent;

function lineOfProperty(text: string, property: string | undefined): number | null {
  if (property === undefined) return null;
  const { from, frontmatter } = getFrontMatterInfo(text);
  const index = frontmatter.split('\n').findIndex((line) => keyOfLine(line.replace(/\r$/, '')) === property);
  return index === -1 ? null : text.slice(0, from).split('\n').length + index;
}

/**
 * Scrolls to a property and marks it for a moment where the block shows as fields: there it has no line to go to. The
 * fields carry the name of the property for themes to style; where they do not, the note is just open.
 */
function showProperty(containerEl: HTMLElement, property: string): void {
  const fieldEls = containerEl.querySelectorAll<HTMLElement>('.metadata-property[data-property-key]');
  const wanted = property.toLowerCase();
  const fieldEl = [...fieldEls].find((el) => el.dataset['propertyKey']?.toLowerCase() === wanted);
  if (fieldEl === undefined) return;
  fieldEl.scrollIntoView({ block: 'center' });
  fieldEl.addClass('reseauter-is-found');
  const unmark = (): void => fieldEl.removeClass('reseauter-is-found');
  const timer = fieldEl.win.setTimeout(unmark, MARKED);
  closeWithPlugin({
    isOpen: () => fieldEl.hasClass('reseauter-is-found'),
    close: () => {
      fieldEl.win.clearTimeout(timer);
      unmark();
    },
  });
}
