import type * as Host from 'obsidian';
import type { App } from '../app';
import { word } from '../language';
import type { Menu } from '../menu/menu';
import type { TFile } from '../vault/files';
import { parseLinktext } from '../vault/linktext';
import type { WorkspaceLeaf } from './leaf';

/** Follows a link; a note that is not there yet is created, as in the app. */
export async function openLink(
  app: App,
  linktext: string,
  sourcePath: string,
  newLeaf?: Host.PaneType | boolean,
  openViewState?: Host.OpenViewState,
): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await createNote(app, path));
  const eState = subpath === '' ? openViewState?.eState : { ...openViewState?.eState, subpath };
  const leaf = app.workspace.getLeaf(newLeaf);
  await leaf.openFile(file, { ...openViewState, ...(eState === undefined ? {} : { eState }) });
}

/** A link that a menu is opened on. */
interface LinkOfMenu {
  readonly linktext: string;
  readonly sourcePath: string;
  readonly leaf?: WorkspaceLeaf;
}

/**
 * Adds what a menu offers for a link to a note, and lets plugins add to it: `file-menu` with the source
 * `link-context-menu`, as public plugins that listen to it know. For a link to no note nothing is added. What the answer
 * says is not verified.
 */
export function addLinkItems(app: App, menu: Menu, { linktext, sourcePath, leaf }: LinkOfMenu): boolean {
  const file = app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
  if (file === null) return false;
  const open = (): unknown => app.workspace.openLinkText(linktext, sourcePath, 'tab');
  menu.addItem(item => item.setSection('open').setTitle(word('openInTab')).setIcon('file-plus').onClick(open));
  app.workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
  return true;
}

function createNote(app: App, linkpath: string): Promise<TFile> {
  const path = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
  if (path.includes('/')) return app.vault.create(path, '');
  const folder = app.fileManager.getNewFileParent();
  return app.vault.create(folder.isRoot() ? path : `${folder.path}/${path}`, '');
}
