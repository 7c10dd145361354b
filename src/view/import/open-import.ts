import type { Plugin } from 'obsidian';
import { TFile } from 'obsidian';
import { openView } from '../shared/open-view';
import type { ViewContext } from '../shared/view-context';
import type { ChosenFile } from './chosen-files';
import { fileOfVault } from './chosen-files';
import { IMPORT_VIEW_TYPE, ImportView } from './import-view';

const OF_CONTACTS = new Set(['vcf', 'vcard', 'csv']);

/** Shows the import: the one that is open, else a new tab; with these files, where there are some. */
export async function openImport(context: Pick<ViewContext, 'app'>, files: readonly ChosenFile[] = []): Promise<void> {
  const leaf = await openView(context, IMPORT_VIEW_TYPE);
  if (leaf.view instanceof ImportView && files.length > 0) await leaf.view.take(files);
}

/** Offers the import in the menu of files of the vault that hold contacts. */
export function addImportToFileMenu(plugin: Plugin, context: ViewContext): void {
  plugin.registerEvent(context.app.workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || !OF_CONTACTS.has(file.extension.toLowerCase())) return;
    menu.addItem((item) => {
      item.setTitle(context.strings.contactImport.fileMenu).setIcon('contact');
      item.onClick(() => void openImport(context, [fileOfVault(context.app, file)]));
    });
  }));
}
