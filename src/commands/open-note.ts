import { namedBy } from '../derive/brief';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { ViewContext } from '../view/shared/view-context';

/** The path of the note that is open; '' where none is. */
export function openPath({ app }: Pick<ViewContext, 'app'>): NotePath {
  return app.workspace.getActiveFile()?.path ?? '';
}

/** The person whose note is open; null where it is nobody's. */
export function personOfNote(context: ViewContext): Person | null {
  return context.store.network.people.get(openPath(context)) ?? null;
}

/** The person whose note is open, or those who took part in the meeting that it tells of. */
export function peopleOfNote(context: ViewContext): readonly Person[] {
  const path = openPath(context);
  const { network } = context.store;
  const person = network.people.get(path);
  if (person !== undefined) return [person];
  const attendees = network.notes.get(path)?.journal.meeting?.attendees ?? [];
  return namedBy(attendees, path, network).flatMap((named) => (named.path === null ? [] : network.people.get(named.path) ?? []));
}
