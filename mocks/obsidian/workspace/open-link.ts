import type * as Host from 'obsidian';
import type { App } from '../app';
import type { TFile } from '../vault/files';
import { parseLinktext } from '../vault/linktext';

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

function createNote(app: App, linkpath: string): Promise<TFile> {
  const path = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
  if (path.includes('/')) return app.vault.create(path, '');
  const folder = app.fileManager.getNewFileParent();
  return app.vault.create(folder.isRoot() ? path : `${folder.path}/${path}`, '');
}
