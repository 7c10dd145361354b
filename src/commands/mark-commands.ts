import type { Plugin } from 'obsidian';
import type { MarkedKind } from '../note/edits/mark-edit';
import { markNote, openNoteToMark } from '../view/shared/mark-note';
import type { ViewContext } from '../view/shared/view-context';
import { WhyModal } from '../view/shared/why-modal';
import type { CheckedCommand } from './ask-person';
import { openPath } from './open-note';

/** Adds why the note that is open is no person's, and making it one, or a project's. */
export function addMarking(plugin: Plugin, context: ViewContext): void {
  const { store, strings: { explain } } = context;
  const why: CheckedCommand = (checking) => {
    const path = openPath(context);
    if (store.network.people.has(path) || !store.network.notes.has(path)) return false;
    if (!checking) new WhyModal(context, path).open();
    return true;
  };
  const make = (as: MarkedKind): CheckedCommand => (checking) => {
    const file = openNoteToMark(context);
    if (file !== null && !checking) void markNote(context, file, as);
    return file !== null;
  };
  plugin.addCommand({ id: 'why-not-a-person', name: explain.thisNote, checkCallback: why });
  plugin.addCommand({ id: 'make-person', name: explain.makeThisPerson, checkCallback: make('person') });
  plugin.addCommand({ id: 'make-project', name: explain.makeThisProject, checkCallback: make('project') });
}
