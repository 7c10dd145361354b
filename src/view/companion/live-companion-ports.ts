import type { HoverParent } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { ToldTask } from '../../network/reference';
import { tickTaskEdit } from '../../note/edits/task-edits';
import { BoxActions } from '../board/box-actions';
import { projectMenu } from '../board/box-menu';
import { introductionMenu } from '../board/introduction-actions';
import { boardPortsOf } from '../board/live-board-ports';
import { copyText } from '../shared/copy-text';
import { previewNote } from '../card/preview-note';
import { showLinkMenu } from '../note-menu/note-items';
import { openNote } from '../shared/open-note';
import type { PersonAction } from '../shared/person-actions';
import { PersonActions } from '../shared/person-actions';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';
import { crowdMenu, rateSomebody, rateWhom } from '../stance/stance-actions';
import type { CompanionPorts } from './companion-ports';
import type { SectionId } from './companion-state';
import { markReached, moveHorizon } from './horizon-actions';

/** The panel whose parts act through the ports. */
interface Panel {
  readonly context: ViewContext;
  readonly hoverParent: HoverParent;
  readonly contentEl: HTMLElement;
  /** Says something aloud. */
  readonly announce: (text: string) => void;
  /** Gives the focus back to the part that had it. */
  readonly restoreFocus: () => void;
  readonly showAll: (section: SectionId) => void;
}

/** What the parts of the panel beside a note do, in the app as it runs. */
export function companionPortsOf({ context, hoverParent, contentEl, announce, restoreFocus, showAll }: Panel): CompanionPorts {
  const { app, store, strings } = context;
  const { clarity } = strings;
  const boxes = new BoxActions(context, restoreFocus);
  const people = new PersonActions(context);
  return {
    strings,
    open: (path, event, place) => void openNote(app, path, event, place),
    preview: (path, event, targetEl) => previewNote(context, path, { event, targetEl, hoverParent }),
    menu: (path, event, targetEl) => showLinkMenu(context, path, event, targetEl),
    act: (action, path) => act(action, path, { context, people, announce, restoreFocus }),
    canTick: ({ from, task }) => tickTaskEdit(from, task, store.today) !== null,
    tick: (told) => tick(told, context, announce),
    copyPitch: (text) => void copyText(contentEl, text, { done: clarity.pitchCopied, failed: clarity.copyFailed }),
    nameSomebody: (board, role) => boxes.nameSomebody({ board, role }),
    rate: ({ project }, named) => rateSomebody(context, project, named, restoreFocus),
    rateWhom: ({ project }) => rateWhom(context, project, restoreFocus),
    showCrowd: ({ project }, crowd, event, el) => showMenu(crowdMenu(context, project, crowd, restoreFocus), event, el),
    markReached: (project, horizon) => void markReached(context, project, horizon),
    moveHorizon: (project, horizon) => moveHorizon(context, project, horizon, restoreFocus),
    changeIntroduction: (asked, promise, event, el) => {
      const person = store.network.people.get(asked);
      if (person !== undefined) showMenu(introductionMenu(context, person, promise), event, el);
    },
    showAll,
    board: boardPortsOf({ context, boxes, hoverParent, announce }),
    boardMenu: (board) => projectMenu(context, board),
  };
}

type Actor = Pick<Panel, 'context' | 'announce' | 'restoreFocus'> & { readonly people: PersonActions };

function act(action: PersonAction, path: NotePath, { context, people, announce, restoreFocus }: Actor): void {
  const person = context.store.network.people.get(path);
  if (person !== undefined) people.run(action, person, { onClosed: restoreFocus, onDone: announce });
}

async function tick({ from, task }: ToldTask, { actions, store, strings }: ViewContext, announce: Panel['announce']): Promise<boolean> {
  const edit = tickTaskEdit(from, task, store.today);
  if (edit === null) return false;
  const message = strings.companion.ticked(task.text);
  const isDone = (await actions.run([edit], message)).kind === 'written';
  if (isDone) announce(message);
  return isDone;
}
