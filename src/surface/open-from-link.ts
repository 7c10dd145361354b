import { findByName } from '../derive/find-by-name';
import { openBoard } from '../view/board/open-board';
import { openCompanion } from '../view/companion/companion-view';
import { openFollowUps } from '../view/follow-ups/open-follow-ups';
import { openHealth } from '../view/health/health-view';
import { MATRIX_VIEW_TYPE } from '../view/matrix/matrix-view';
import { openNote } from '../view/shared/open-note';
import { openView } from '../view/shared/open-view';
import type { ViewContext } from '../view/shared/view-context';
import type { LinkParameters } from './link-parameters';
import { meantOrSaid } from './meant-or-said';
import { notify } from '../view/shared/overlays';

/** What a link can open; `queue` is the list of follow-ups, `person` a note with what belongs to it beside. */
export const LINK_VIEWS = ['matrix', 'queue', 'board', 'network', 'person'] as const;

/** One of them. */
export type LinkView = (typeof LINK_VIEWS)[number];

/** Opens what a link names: a view, or what fits the project or the person that it names. Says so where it names nothing. */
export async function openFromLink(context: ViewContext, parameters: LinkParameters): Promise<void> {
  const { links } = context.strings;
  const asked = parameters.line('view');
  const view = asked === null ? viewFor(parameters) : LINK_VIEWS.find((each) => each === asked.toLowerCase());
  if (view === undefined) notify(links.unknownView(asked ?? ''));
  else if (view === null) notify(links.nothingToOpen);
  else await open(view, context, parameters);
}

/** Without a view, whoever or whatever is named says which. */
function viewFor(parameters: LinkParameters): LinkView | null {
  if (parameters.line('project') !== null) return 'board';
  return parameters.line('person') === null ? null : 'person';
}

async function open(view: LinkView, context: ViewContext, parameters: LinkParameters): Promise<void> {
  switch (view) {
    case 'matrix':
      await openView(context, MATRIX_VIEW_TYPE);
      return;
    case 'queue':
      return openFollowUps(context);
    case 'network':
      return openHealth(context);
    case 'board':
      return openBoardOf(context, parameters);
    case 'person':
      return openPerson(context, parameters);
  }
}

async function openBoardOf(context: ViewContext, parameters: LinkParameters): Promise<void> {
  const { store: { network }, strings: { links } } = context;
  const name = parameters.line('project');
  if (name === null) {
    notify(links.noProject);
    return;
  }
  const project = meantOrSaid(name, findByName(name, network.projects, network), context);
  if (project !== null) await openBoard(context, project.path);
}

async function openPerson(context: ViewContext, parameters: LinkParameters): Promise<void> {
  const { app, store: { network }, strings: { links } } = context;
  const name = parameters.line('person');
  if (name === null) {
    notify(links.noPerson);
    return;
  }
  const person = meantOrSaid(name, findByName(name, network.people, network), context);
  if (person === null) return;
  await openNote(app, person.path);
  await openCompanion(context);
}
