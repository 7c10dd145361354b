import type { HoverParent } from 'obsidian';
import type { BoardPorts } from './board-ports';
import type { BoxActions } from './box-actions';
import { chipMenu } from './box-menu';
import { previewNote } from '../card/preview-note';
import { openNote } from '../shared/open-note';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';

/** Whose board it is that asks. */
export interface BoardHost {
  readonly context: ViewContext;
  readonly boxes: BoxActions;
  readonly hoverParent: HoverParent;
  readonly announce: (text: string) => void;
}

/** What the names and places of a board do, in a view, beside a note and in a code block. */
export function boardPortsOf({ context, boxes, hoverParent, announce }: BoardHost): BoardPorts {
  const { app, store, strings } = context;
  const ports: BoardPorts = {
    strings,
    announce,
    stateOf: (path) => store.followUpOf(path)?.contact.state ?? null,
    open: (path, event) => void openNote(app, path, event),
    preview: (path, event, targetEl) => previewNote(context, path, { event, targetEl, hoverParent }),
    nameSomebody: (board, role) => boxes.nameSomebody({ board, role }),
    findCandidates: (board, role) => boxes.findCandidates({ board, role }),
    showMenu: (on, event, el) => showMenu(chipMenu(context, boxes, on, (to) => ports.move(on, to)), event, el),
    move: ({ board, box, name }, to) => {
      void boxes.move({ board, role: box.role.id }, name, to).then((said) => {
        if (said !== null) announce(said);
      });
    },
  };
  return ports;
}
