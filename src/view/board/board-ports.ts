import type { Board, Box, BoxName } from '../../derive/board';
import type { ContactState } from '../../derive/contact';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { RoleId } from '../../model/role';

/** One name of a board: whose, and in which box. */
export interface NameOnBoard {
  readonly board: Board;
  readonly box: Box;
  readonly name: BoxName;
}

/** What a board can ask for while it is painted, and what its names and places do. */
export interface BoardPorts {
  readonly strings: Strings;
  /** How it stands with the one behind a note; null where that is nobody's, or she is not in the list of people. */
  readonly stateOf: (path: NotePath) => ContactState | null;
  readonly open: (path: NotePath, event: MouseEvent) => void;
  readonly preview: (path: NotePath, event: MouseEvent, targetEl: HTMLElement) => void;
  readonly nameSomebody: (board: Board, role: RoleId) => void;
  /** Shows who could be in a box. */
  readonly findCandidates: (board: Board, role: RoleId) => void;
  /** Offers everything that can be done with a name. */
  readonly showMenu: (on: NameOnBoard, event: MouseEvent | KeyboardEvent, el: HTMLElement) => void;
  readonly move: (on: NameOnBoard, to: RoleId) => void;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
}
