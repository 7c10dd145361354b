import type * as Host from 'obsidian';
import { setActiveWindow } from '../dom/active-window';
import { installDom } from '../dom/install-dom';
import { notifyMigrated } from '../dom/window-migration';
import { listenForTooltips } from '../tooltip';
import { WorkspaceWindow } from './containers';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

const stopListening = new WeakMap<WorkspaceWindow, () => void>();

/**
 * Moves a leaf, with its elements, into a window of its own and tells the elements so (`onWindowMigrated`).
 * @throws when the browser refuses to open a window.
 */
export function moveToPopout(
  workspace: Workspace,
  leaf: WorkspaceLeaf,
  data?: Host.WorkspaceWindowInitData,
): WorkspaceWindow {
  const win = workspace.app.openWindow(data);
  if (win === null) throw new Error('The browser did not open a window');
  installDom(win);
  dressDocument(workspace.doc, win.document);
  const container = new WorkspaceWindow(workspace, win);
  win.document.body.createDiv('app-container').createDiv('workspace').append(container.containerEl);
  workspace.floatingSplit.appendChild(container);
  listen(workspace, container);
  const tabs = new WorkspaceTabs(workspace);
  container.appendChild(tabs);
  leaf.parent?.removeChild(leaf);
  tabs.appendChild(leaf);
  notifyMigrated(leaf.containerEl, win);
  workspace.trigger('window-open', container, win);
  workspace.onLayoutChange();
  return container;
}

/** Closes a pop-out; what is still open in it is closed with it. Closing it twice changes nothing. */
export function closePopout(workspace: Workspace, container: WorkspaceWindow): void {
  const stop = stopListening.get(container);
  if (stop === undefined) return;
  stopListening.delete(container);
  stop();
  setActiveWindow(null);
  for (const leaf of container.leaves()) leaf.detach();
  workspace.floatingSplit.removeChild(container);
  workspace.trigger('window-close', container, container.win);
  container.win.close();
  workspace.onLayoutChange();
}

function listen(workspace: Workspace, container: WorkspaceWindow): void {
  const { win } = container;
  const onFocus = (): void => setActiveWindow(win);
  const onClose = (): void => closePopout(workspace, container);
  const stops = [workspace.app.keymap.listen(win), listenForTooltips(win)];
  win.addEventListener('focus', onFocus);
  win.addEventListener('pagehide', onClose);
  stopListening.set(container, () => {
    for (const stop of stops) stop();
    win.removeEventListener('focus', onFocus);
    win.removeEventListener('pagehide', onClose);
  });
}

/** Gives a new window the look of the main one. */
function dressDocument(from: Document, to: Document): void {
  for (const sheet of from.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')) {
    const copy = to.importNode(sheet, true);
    // The new window has no address of its own that a relative link could start from.
    if ('href' in sheet && typeof sheet.href === 'string') copy.setAttribute('href', sheet.href);
    to.head.append(copy);
  }
  to.title = from.title;
  to.documentElement.lang = from.documentElement.lang;
  to.body.className = from.body.className;
  to.body.addClass('is-popout-window');
}
