import type { Plugin } from 'obsidian';
import { TFile } from 'obsidian';
import type { MarkedKind } from '../../note/edits/mark-edit';
import { canBeMarked, markNote, openNoteToMark } from './mark-note';
import type { ViewContext } from './view-context';
import { WhyModal } from './why-modal';

/** Why a note is no person's, and making it one: for the note that is open, and in the menu of any. They go with the plugin. */
export function addMarking(plugin: Plugin, context: ViewContext): void {
  const { app, store, strings: { explain } } = context;
  const why = (checking: boolean): boolean => {
    const file = app.workspace.getActiveFile();
    if (file === null || store.network.people.has(file.path) || !store.network.notes.has(file.path)) return false;
    if (!checking) new WhyModal(context, file.path).open();
    return true;
  };
  const make = (as: MarkedKind) => (checking: boolean): boolean => {
    const file = openNoteToMark(context);
    if (file !== null && !checking) void markNote(context, file, as);
    return file !== null;
  };
  plugin.addCommand({ id: 'why-not-a-person', name: explain.thisNote, checkCallback: why });
  plugin.addCommand({ id: 'make-person', name: explain.makeThisPerson, checkCallback: make('person') });
  plugin.addCommand({ id: 'make-project', name: explain.makeThisProject, checkCallback: make('project') });
  addToFileMenu(plugin, context);
}

/** Only for notes that look like ours and were left out: in the menu of every note it would be in the way. */
function addToFileMenu(plugin: Plugin, context: ViewContext): void {
  const { app, store, strings: { explain } } = context;
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => {
    const record = store.network.notes.get(file.path);
    if (!(file instanceof TFile) || record === undefined || record.skipped === null) return;
    menu.addItem((item) => item.setSection('reseauter').setTitle(explain.thisNote).setIcon('circle-help').onClick(() => new WhyModal(context, file.path).open()));
    if (!canBeMarked(record)) return;
    menu.addItem((item) => item.setSection('reseauter').setTitle(explain.makeThisPerson).setIcon('user-plus').onClick(() => void markNote(context, file, 'person')));
  }));
}
