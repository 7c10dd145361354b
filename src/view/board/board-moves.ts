import type { Board, Box, BoxName } from '../../derive/board';
import type { BoardPorts, NameOnBoard } from './board-ports';

/** Somebody who was picked up, and the box she would be put down in. */
interface Carried {
  readonly on: NameOnBoard;
  readonly chipEl: HTMLElement;
  target: number;
}

/** What each arrow does to the place of the target, in boxes; a row's width stands for the number of columns. */
const STEPS: ReadonlyMap<string, (columns: number) => number> = new Map<string, (columns: number) => number>([
  ['ArrowLeft', () => -1],
  ['ArrowRight', () => 1],
  ['ArrowUp', (columns) => -columns],
  ['ArrowDown', (columns) => columns],
]);

/**
 * Moves people between the boxes of a painted board: dragged with a pointer, or picked up with Space, carried with the
 * arrows and put down with Enter. What it does goes with the elements; a board that is painted anew drops nobody.
 */
export class BoardMoves {
  private carried: Carried | null = null;
  private dragged: NameOnBoard | null = null;

  constructor(
    private readonly boardEl: HTMLElement,
    private readonly board: Board,
    private readonly ports: BoardPorts,
  ) {
    boardEl.addEventListener('keydown', (event) => this.onKeyDown(event));
    // A button is pressed when Space is let go (HTML, activation behaviour), which would open the note.
    boardEl.addEventListener('keyup', (event) => {
      if (event.key === ' ' && this.nameAt(event) !== null) event.preventDefault();
    });
    boardEl.addEventListener('focusout', () => this.cancel());
    boardEl.addEventListener('contextmenu', (event) => this.onMenu(event));
    boardEl.addEventListener('dragstart', (event) => this.onDragStart(event));
    boardEl.addEventListener('dragover', (event) => this.onDragOver(event));
    boardEl.addEventListener('drop', (event) => this.onDrop(event));
    boardEl.addEventListener('dragend', () => this.endDrag());
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { carried } = this;
    const on = this.nameAt(event);
    if (on === null) return;
    const isMine = carried === null ? this.start(event, on) : this.carry(event, carried);
    if (!isMine) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private start(event: KeyboardEvent, on: NameOnBoard): boolean {
    const chipEl = chipAt(event);
    if (chipEl === null) return false;
    if (event.key.toLowerCase() === 'm') this.ports.showMenu(on, event, chipEl);
    else if (event.key === ' ') {
      this.carried = { on, chipEl, target: this.board.boxes.indexOf(on.box) };
      chipEl.addClass('is-carried');
      this.ports.announce(this.ports.strings.board.pickedUp(on.name.name, this.textOf(on.box)));
      this.paintTarget();
    } else return false;
    return true;
  }

  private carry(event: KeyboardEvent, carried: Carried): boolean {
    const step = STEPS.get(event.key);
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter' || event.key === ' ') this.putDown(carried);
    else if (step === undefined) return false;
    else this.aim(carried, step(this.columns()));
    return true;
  }

  private aim(carried: Carried, step: number): void {
    const { boxes } = this.board;
    // In a page that reads from right to left the next box stands at the left.
    const isReversed = Math.abs(step) === 1 && this.boardEl.win.getComputedStyle(this.boardEl).direction === 'rtl';
    const target = carried.target + (isReversed ? -step : step);
    const box = boxes[target];
    if (box === undefined) return;
    carried.target = target;
    this.paintTarget();
    this.ports.announce(this.ports.strings.board.over(this.textOf(box), target + 1, boxes.length));
  }

  private putDown(carried: Carried): void {
    const to = this.board.boxes[carried.target];
    if (to === undefined || to === carried.on.box) {
      this.cancel();
      return;
    }
    this.carried = null;
    this.clear(carried);
    this.ports.move(carried.on, to.role.id);
  }

  private cancel(): void {
    const { carried } = this;
    if (carried === null) return;
    this.carried = null;
    this.clear(carried);
    this.ports.announce(this.ports.strings.board.cancelled(carried.on.name.name, this.textOf(carried.on.box)));
  }

  private clear({ chipEl }: Carried): void {
    chipEl.removeClass('is-carried');
    this.paintTarget();
  }

  private onMenu(event: MouseEvent): void {
    const on = this.nameAt(event);
    const chipEl = chipAt(event);
    if (on === null || chipEl === null) return;
    event.preventDefault();
    this.ports.showMenu(on, event, chipEl);
  }

  private onDragStart(event: DragEvent): void {
    this.dragged = this.nameAt(event);
    if (this.dragged === null || event.dataTransfer === null) return;
    event.dataTransfer.setData('text/plain', this.dragged.name.name);
    event.dataTransfer.effectAllowed = 'move';
  }

  private onDragOver(event: DragEvent): void {
    const box = this.boxAt(event);
    const isPlace = this.dragged !== null && box !== null && box !== this.dragged.box;
    this.paintOver(isPlace ? box : null);
    // Without this the browser takes no drop here (HTML, drag and drop, `dragover`).
    if (isPlace) event.preventDefault();
  }

  private onDrop(event: DragEvent): void {
    const { dragged } = this;
    const box = this.boxAt(event);
    this.endDrag();
    if (dragged === null || box === null || box === dragged.box) return;
    event.preventDefault();
    this.ports.move(dragged, box.role.id);
  }

  private endDrag(): void {
    this.dragged = null;
    this.paintOver(null);
  }

  private paintTarget(): void {
    const { carried } = this;
    this.paintOver(carried === null ? null : (this.board.boxes[carried.target] ?? null));
  }

  private paintOver(box: Box | null): void {
    for (const el of this.boxEls()) el.toggleClass('is-target', box !== null && el.dataset.role === box.role.id);
  }

  private columns(): number {
    const tops = this.boxEls().map((el) => el.offsetTop);
    return Math.max(1, tops.filter((top) => top === tops[0]).length);
  }

  private boxEls(): HTMLElement[] {
    return this.boardEl.findAll('.reseauter-board-box');
  }

  private boxAt({ targetNode }: UIEvent): Box | null {
    const role = elementOf(targetNode)?.closest<HTMLElement>('.reseauter-board-box')?.dataset.role;
    return this.board.boxes.find((box) => box.role.id === role) ?? null;
  }

  private nameAt(event: UIEvent): NameOnBoard | null {
    const box = this.boxAt(event);
    const name: BoxName | undefined = box?.names[Number(chipAt(event)?.dataset.index ?? -1)];
    return box === null || name === undefined ? null : { board: this.board, box, name };
  }

  private textOf({ role }: Box): string {
    return this.ports.strings.roles.textsOf(role.id).box;
  }
}

function chipAt({ targetNode }: UIEvent): HTMLElement | null {
  return elementOf(targetNode)?.closest<HTMLElement>('.reseauter-board-chip') ?? null;
}

function elementOf(node: Node | null): Element | null {
  return node?.instanceOf(Element) === true ? node : (node?.parentElement ?? null);
}
