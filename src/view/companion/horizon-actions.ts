import type { Horizon } from '../../model/horizon';
import type { Project } from '../../model/project';
import { movedHorizonEdit, reachedHorizonEdit } from '../../note/edits/horizon-edits';
import type { NoteEdit } from '../../note/edits/note-edit';
import { openNote } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';
import { HorizonModal, periodText } from './horizon-modal';

/** Ticks off a horizon in its line of the project's note. */
export async function markReached(context: ViewContext, asked: Project, horizon: Horizon): Promise<void> {
  const project = currentOf(context, asked);
  await write(context, project, horizon, reachedHorizonEdit(project, horizon), context.strings.clarity.horizonReached(nameOf(horizon), project.name));
}

/** Asks when a horizon is to be reached instead, and writes that into its line. */
export function moveHorizon(context: ViewContext, asked: Project, horizon: Horizon, onClosed: () => void): void {
  new HorizonModal(context, {
    title: context.strings.clarity.moveTitle(nameOf(horizon)),
    current: horizon.on,
    onPeriod: (on) => {
      const project = currentOf(context, asked);
      const message = context.strings.clarity.horizonMoved(nameOf(horizon), periodText(on, context.strings));
      void write(context, project, horizon, movedHorizonEdit(project, horizon, on), message);
    },
    onClosed,
  }).open();
}

/** Where only a hand can do it, the note is opened there. */
async function write({ app, actions }: ViewContext, { path }: Project, { property }: Horizon, edit: NoteEdit | null, message: string): Promise<void> {
  if (edit === null) await openNote(app, path, undefined, { property });
  else await actions.run([edit], message);
}

/** The note may have been changed while a question was open. */
function currentOf({ store }: ViewContext, asked: Project): Project {
  return store.network.projects.get(asked.path) ?? asked;
}

function nameOf({ text, place }: Horizon): string {
  return text === '' ? place : text;
}
