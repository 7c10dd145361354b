import type { Board } from '../../derive/board';
import { EVERYBODY, paintBoard, statesOn } from './board-boxes';
import type { BoardPorts } from './board-ports';
import { CompanionBody } from '../companion/companion-body';

/** A board with everybody on it, painted again only when it says something else, and then with the focus where it was. */
export class BoardPanel {
  private readonly body: CompanionBody;

  constructor(
    parentEl: HTMLElement,
    private readonly ports: BoardPorts,
  ) {
    // No part of it has a heading that could be folded.
    this.body = new CompanionBody(parentEl, () => undefined);
  }

  /** Shows a board. */
  show(board: Board): void {
    const data = { board, states: statesOn(board, this.ports) };
    const paint = (el: HTMLElement): void => paintBoard(el, board, this.ports, EVERYBODY);
    this.body.show([{ id: 'board', heading: null, data, paint }], new Set());
  }

  /** Takes the board away: what comes next is another one. */
  clear(): void {
    this.body.clear();
  }

  /** Gives the focus back to what had it last, after a question was asked. */
  restoreFocus(): void {
    this.body.restoreFocus();
  }
}
