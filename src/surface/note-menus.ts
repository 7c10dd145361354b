import type { Plugin } from 'obsidian';
import { TFile } from 'obsidian';
import type { NewContacts } from '../view/capture/new-contacts';
import { addLeftOutItems, addNoteItems, addNotesItems } from '../view/note-menu/note-items';
import type { ViewContext } from '../view/shared/view-context';

/**
 * Adds to the app's own menus what can be done about people and projects: of a note in the file explorer or its tab, of
 * a link to it, of several notes, and of a selected text. They go with the plugin.
 */
export function registerNoteMenus(plugin: Plugin, context: ViewContext, newContacts: NewContacts): void {
  const { workspace } = context.app;
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => {
    addNoteItems(menu, context, file.path);
    if (file instanceof TFile) addLeftOutItems(menu, context, file);
  }));
  plugin.registerEvent(workspace.on('files-menu', (menu, files) => addNotesItems(menu, context, files.map(({ path }) => path))));
  plugin.registerEvent(workspace.on('editor-menu', (menu, editor) => {
    const text = editor.getSelection();
    if (text.trim() === '') return;
    menu.addItem((item) => {
      item.setSection('reseauter').setTitle(context.strings.editor.fromSelection).setIcon('users');
      item.onClick(() => void newContacts.open({ title: null, on: null, place: null, text }));
    });
  }));
}
