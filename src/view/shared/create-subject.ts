import { shownRoles } from '../../model/role';
import { createNote } from './create-note';
import { NameModal } from './name-modal';
import type { NewNote } from './new-note';
import { newPersonNote, newProjectNote } from './new-note';
import { openNote } from './open-note';
import type { ViewContext } from './view-context';

/** Asks for the name of somebody and makes her note, where most people live. */
export function createPerson(context: ViewContext): void {
  const { store, strings: { reading }, language } = context;
  create(context, reading.createPerson, reading.nameOf.person, (name) => newPersonNote(name, store.people(), language, store.settings.ownWords));
}

/** Asks for the name of a project and makes its note, with every role as an empty key. */
export function createProject(context: ViewContext): void {
  const { store, strings: { reading }, language } = context;
  const projects = store.boards().map(({ project }) => project);
  const { roles, ownWords } = store.settings;
  create(context, reading.createProject, reading.nameOf.project, (name) => newProjectNote(name, projects, shownRoles(roles), language, ownWords));
}

function create(context: ViewContext, title: string, label: string, noteFor: (name: string) => NewNote): void {
  const onName = async (name: string): Promise<void> => {
    const file = await createNote(context, noteFor(name));
    if (file !== null) await openNote(context.app, file.path);
  };
  new NameModal(context, { title, label, button: title, onName: (name) => void onName(name) }).open();
}
