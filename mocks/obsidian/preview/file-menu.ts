import type { App } from '../app';
import { word } from '../language';
import { Menu } from '../menu/menu';
import { Notice } from '../notice';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { NameModal } from './name-modal';

/** The menu of a note or folder in the file explorer; plugins add to it (`file-menu`). */
export function openFileMenu(app: App, file: TAbstractFile, event: MouseEvent): void {
  const menu = new Menu();
  const add = (title: string, icon: string, callback: () => unknown): Menu =>
    menu.addItem(item => item.setTitle(title).setIcon(icon).onClick(callback));
  if (file instanceof TFile) {
    add(word('openInTab'), 'file-plus', () => app.workspace.getLeaf('tab').openFile(file));
  }
  if (file instanceof TFolder) add(word('newNote'), 'square-pen', () => createNote(app, file));
  menu.addSeparator();
  add(word('rename'), 'pencil', () => rename(app, file));
  menu.addItem(item =>
    item
      .setTitle(word('delete'))
      .setIcon('trash-2')
      .setWarning(true)
      .onClick(() => attempt(() => app.fileManager.trashFile(file))),
  );
  app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
  menu.showAtMouseEvent(event);
}

/** The menu of several notes that are selected; here it holds only what plugins add to it (`files-menu`). */
export function openFilesMenu(app: App, files: TFile[], event: MouseEvent): void {
  const menu = new Menu();
  app.workspace.trigger('files-menu', menu, files, 'file-explorer-context-menu');
  menu.showAtMouseEvent(event);
}

/** Asks for a name and creates an empty note in the folder. */
export function createNote(app: App, folder: TFolder): void {
  new NameModal(app, word('newNote'), word('untitled'), name =>
    attempt(async () => {
      const file = await app.vault.create(`${prefixOf(folder)}${name}.md`, '');
      await app.workspace.getLeaf(false).openFile(file, { state: { mode: 'source' } });
    }),
  ).open();
}

function rename(app: App, file: TAbstractFile): void {
  const isNote = file instanceof TFile;
  new NameModal(app, word('rename'), isNote ? file.basename : file.name, name =>
    attempt(() => {
      const extension = isNote ? `.${file.extension}` : '';
      return app.fileManager.renameFile(file, `${prefixOf(file.parent)}${name}${extension}`);
    }),
  ).open();
}

function prefixOf(folder: TFolder | null): string {
  return folder === null || folder.isRoot() ? '' : `${folder.path}/`;
}

/** Tells the person why something could not be done. */
async function attempt(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    new Notice(error instanceof Error ? error.message : String(error));
  }
}
