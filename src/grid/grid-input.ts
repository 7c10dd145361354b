import type { KeyPress } from './grid-keyboard';
import { LongPress } from './long-press';

/** What a grid tells of what people do with its cells. */
export interface GridActions<Cell> {
  /** A click, a middle click or Enter on a cell. `target` is what was hit; the cell itself for Enter. */
  readonly onActivate: (cell: Cell, event: MouseEvent | KeyboardEvent) => void;
  /** Right click, menu key, Shift+F10 or a long press. */
  readonly onMenu: (cell: Cell, event: MouseEvent | KeyboardEvent | PointerEvent) => void;
  readonly onHover: (cell: Cell, event: MouseEvent) => void;
  /** Any other key; true when it was used. */
  readonly onKey: (press: KeyPress) => boolean;
}

interface InputActions<Cell> extends GridActions<Cell> {
  /** A press on a cell, before what it does: the cell becomes the active one. */
  readonly onPress: (cell: Cell) => void;
}

/** One listener of each kind on the grid, whatever number of cells it has. */
export class GridInput<Cell> {
  private readonly longPress: LongPress;

  constructor(
    private readonly el: HTMLElement,
    private readonly cellOf: (target: Element) => Cell | null,
    private readonly activeCell: () => Cell | null,
    private readonly actions: InputActions<Cell>,
  ) {
    this.longPress = new LongPress(el, (event) => this.onContextMenu(event));
    el.addEventListener('click', this.onClick);
    el.addEventListener('auxclick', this.onAuxClick);
    el.addEventListener('contextmenu', this.onContextMenu);
    el.addEventListener('keydown', this.onKeyDown);
    el.addEventListener('keyup', onKeyUp);
    el.addEventListener('mouseover', this.onMouseOver);
  }

  /** Stops listening. */
  destroy(): void {
    this.longPress.destroy();
    this.el.removeEventListener('click', this.onClick);
    this.el.removeEventListener('auxclick', this.onAuxClick);
    this.el.removeEventListener('contextmenu', this.onContextMenu);
    this.el.removeEventListener('keydown', this.onKeyDown);
    this.el.removeEventListener('keyup', onKeyUp);
    this.el.removeEventListener('mouseover', this.onMouseOver);
  }

  private readonly onClick = (event: MouseEvent): void => {
    // The click that ends a long press has done its work already.
    if (this.longPress.swallowsClick()) return;
    this.press(event, this.actions.onActivate);
  };

  private readonly onAuxClick = (event: MouseEvent): void => {
    if (event.button === 1) this.press(event, this.actions.onActivate);
  };

  private readonly onContextMenu = (event: MouseEvent): void => {
    if (this.press(event, this.actions.onMenu)) event.preventDefault();
  };

  private readonly onMouseOver = (event: MouseEvent): void => {
    const cell = this.cellAt(event);
    if (cell !== null) this.actions.onHover(cell, event);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const cell = this.activeCell();
    const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (isMenu && cell !== null) this.actions.onMenu(cell, event);
    else if (event.key === 'Enter' && cell !== null) this.actions.onActivate(cell, event);
    else if (!this.actions.onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private press<Event extends MouseEvent>(event: Event, act: (cell: Cell, event: Event) => void): boolean {
    const cell = this.cellAt(event);
    if (cell === null) return false;
    this.actions.onPress(cell);
    act(cell, event);
    return true;
  }

  private cellAt(event: Event): Cell | null {
    // An element of a pop-out window is no `Element` of this one; having `closest` is what counts.
    const target = event.target as Element | null;
    return target !== null && 'closest' in target ? this.cellOf(target) : null;
  }
}

/** On Windows the menu key fires `contextmenu` when it comes up, after the menu was opened on its way down. */
function onKeyUp(event: KeyboardEvent): void {
  if (event.key === 'ContextMenu') event.preventDefault();
}
