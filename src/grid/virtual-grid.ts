import { gridElement, onNextFrame, setAttribute, setSize, windowOf } from './grid-element';
import { GridInput } from './grid-input';
import type { GridActions } from './grid-input';
import { placeAfterKey } from './grid-keyboard';
import type { GridPlace, GridShape, KeyPress } from './grid-keyboard';
import { GridKeys } from './grid-keys';
import type { GridCell, GridData, GridPainter, GridSizes } from './grid-painter';
import { LiveCells } from './live-cells';
import { ScrollRest } from './scroll-rest';
import { Offsets } from './visible-window';

export type { GridCell, GridData, GridPainter, GridSizes } from './grid-painter';

/** What a grid needs besides its parent element. */
export interface GridOptions {
  readonly label: string;
  readonly painter: GridPainter;
  readonly actions: GridActions<GridCell>;
}

const OVERSCAN_ROWS = 2;
const OVERSCAN_COLUMNS = 1;
let gridCount = 0;

/**
 * A grid that draws only what can be seen. The container holds the focus and names the active cell
 * (`aria-activedescendant`), because the element under the focus may stand for another cell after the next scroll. Which
 * cell is active is remembered by its keys, so it survives sorting, filtering and scrolling away.
 */
export class VirtualGrid {
  readonly el: HTMLElement;
  private readonly cornerEl: HTMLElement;
  private readonly cells: LiveCells;
  private readonly input: GridInput<GridCell>;
  private readonly rest: ScrollRest;
  private data: GridData = { rows: [], columns: [] };
  private keys = new GridKeys(this.data);
  private sizes: GridSizes;
  private rowOffsets = new Offsets(0, () => 0);
  private columnOffsets = new Offsets(0, () => 0);
  private activeCell: GridCell | null = null;
  /** Where the active cell was last: its successor is there when it goes. */
  private activePlace: GridPlace = { row: 0, column: 0 };
  private laidOutWidth = 0;
  private stopFrame: (() => void) | null = null;
  private observer: ResizeObserver | null = null;
  private markedEl: HTMLElement | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly options: GridOptions,
  ) {
    this.el = gridElement(parentEl, 'reseauter-grid', { role: 'grid', tabindex: '0', 'aria-label': options.label });
    const headerEl = gridElement(this.el, 'reseauter-grid-header', { role: 'row', 'aria-rowindex': '1' });
    this.cornerEl = gridElement(headerEl, 'reseauter-grid-corner', { role: 'columnheader', 'aria-colindex': '1' });
    const bodyEl = gridElement(this.el, 'reseauter-grid-body', { role: 'rowgroup' });
    this.sizes = options.painter.sizes(this.el.clientWidth);
    this.cells = new LiveCells(headerEl, bodyEl, options.painter, `reseauter-grid-${(gridCount += 1)}`);
    this.rest = new ScrollRest(this.el, () => this.cells.settle());
    this.input = new GridInput(this.el, (target) => this.cells.cellOf(target), () => this.active, {
      ...options.actions,
      onKey: (press) => this.moveByKey(press) || options.actions.onKey(press),
      // What is under the pointer stays there, so nothing is scrolled.
      onPress: (cell) => this.activate(cell),
    });
    this.el.addEventListener('scroll', this.onScroll, { passive: true });
    this.watchSize();
  }

  /** Shows other rows and columns. The scroll position and the active cell stay where they still make sense. */
  setData(data: GridData): void {
    this.data = data;
    this.keys = new GridKeys(data);
    this.layOut();
  }

  /** Says what the grid is about, in its accessible name. */
  setLabel(label: string): void {
    this.el.setAttribute('aria-label', label);
  }

  /** Paints everything that can be seen again, at once. */
  refresh(): void {
    this.layOut();
  }

  /** Paints one row again, if it can be seen. Its height must not have changed; use `refresh` otherwise. */
  refreshRow(rowKey: string): void {
    this.cells.repaintRow(rowKey);
  }

  /** The active cell; null before the first one, and while what it stands for is filtered out. */
  get active(): GridCell | null {
    return this.activeCell !== null && this.keys.placeOf(this.activeCell) !== null ? this.activeCell : null;
  }

  /** Makes a cell the active one and brings it into view. */
  setActive(cell: GridCell): void {
    this.activate(cell);
    this.scrollToCell(cell);
    this.render();
  }

  /** Gives the grid the focus. */
  focus(): void {
    this.el.focus({ preventScroll: true });
  }

  /** The element that shows a cell just now; null while it is out of sight. */
  elementOf(cell: GridCell): HTMLElement | null {
    return this.cells.elementOf(cell);
  }

  /** Scrolls just as far as it takes to show a cell whole; nowhere for a cell that the data do not have. */
  scrollToCell(cell: GridCell): void {
    const place = this.keys.placeOf(cell);
    if (place === null) return;
    this.el.scrollTop = this.rowOffsets.scrollToShow(place.row, this.el.scrollTop, this.viewHeight);
    // The heading of a row is always in view.
    if (place.column === 0) return;
    const inline = this.columnOffsets.scrollToShow(place.column - 1, this.inlineScroll, this.viewWidth);
    this.el.scrollLeft = this.isRightToLeft ? -inline : inline;
  }

  /** To be called after the grid moved to another window: frames and observers belong to a window. */
  migrate(): void {
    this.stop();
    this.watchSize();
    this.layOut();
  }

  /** Removes the grid and everything it listens to. */
  destroy(): void {
    this.stop();
    this.observer = null;
    this.rest.destroy();
    this.input.destroy();
    this.el.removeEventListener('scroll', this.onScroll);
    this.el.remove();
  }

  private readonly onScroll = (): void => {
    this.stopFrame ??= onNextFrame(this.el, () => {
      this.stopFrame = null;
      this.draw(false);
      this.rest.putOff();
    });
  };

  private get isRightToLeft(): boolean {
    return windowOf(this.el).getComputedStyle(this.el).direction === 'rtl';
  }

  // In a right-to-left grid `scrollLeft` runs from 0 to negative.
  private get inlineScroll(): number {
    return Math.abs(this.el.scrollLeft);
  }

  private get viewHeight(): number {
    return Math.max(0, this.el.clientHeight - this.sizes.headerHeight);
  }

  private get viewWidth(): number {
    return Math.max(0, this.el.clientWidth - this.sizes.rowHeaderWidth);
  }

  private watchSize(): void {
    this.observer = new (windowOf(this.el).ResizeObserver)(() => {
      // Sizes hang on the width; a change of height only shows more or fewer rows.
      if (this.el.clientWidth === this.laidOutWidth) this.render();
      else this.layOut();
    });
    this.observer.observe(this.el);
  }

  private stop(): void {
    this.stopFrame?.();
    this.stopFrame = null;
    this.rest.cancel();
    this.observer?.disconnect();
  }

  private layOut(): void {
    const { rows, columns } = this.data;
    this.laidOutWidth = this.el.clientWidth;
    this.sizes = this.options.painter.sizes(this.laidOutWidth);
    const { columnWidth, rowHeaderWidth, headerHeight, rowHeight } = this.sizes;
    this.rowOffsets = new Offsets(rows.length, (index) => rowHeight(rows[index] ?? ''));
    this.columnOffsets = new Offsets(columns.length, () => columnWidth);
    setSize(this.el, '--reseauter-row-header-width', rowHeaderWidth);
    setSize(this.el, '--reseauter-header-height', headerHeight);
    setSize(this.el, '--reseauter-column-width', columnWidth);
    setSize(this.el, '--reseauter-grid-width', rowHeaderWidth + this.columnOffsets.total);
    setSize(this.el, '--reseauter-grid-height', this.rowOffsets.total);
    this.el.setAttribute('aria-rowcount', String(rows.length + 1));
    this.el.setAttribute('aria-colcount', String(columns.length + 1));
    this.options.painter.paintCorner(this.cornerEl);
    this.render(true);
  }

  private render(repaint = false): void {
    this.draw(repaint);
    this.rest.settleNow();
  }

  private draw(repaint: boolean): void {
    const { rowOffsets, columnOffsets, sizes: { rowHeaderWidth } } = this;
    const before = this.cells.counts;
    const rows = rowOffsets.visible(this.el.scrollTop, this.viewHeight, OVERSCAN_ROWS, before.rows);
    const columns = columnOffsets.visible(this.inlineScroll, this.viewWidth, OVERSCAN_COLUMNS, before.columns);
    this.cells.draw(this.data, { rows, columns, rowOffsets, columnOffsets, rowHeaderWidth, repaint });
    this.markActive();
  }

  private activate(cell: GridCell): void {
    this.activeCell = cell;
    this.markActive();
  }

  private markActive(): void {
    const { active } = this;
    if (active !== null) this.activePlace = this.keys.placeOf(active) ?? this.activePlace;
    const activeEl = active && this.elementOf(active);
    if (this.markedEl !== activeEl) this.markedEl?.classList.remove('is-active-cell');
    activeEl?.classList.add('is-active-cell');
    this.markedEl = activeEl;
    if (activeEl === null) this.el.removeAttribute('aria-activedescendant');
    else setAttribute(this.el, 'aria-activedescendant', activeEl.id);
  }

  private moveByKey(press: KeyPress): boolean {
    const to = placeAfterKey(this.activePlace, press, this.shape);
    if (to === null) return false;
    // Where no cell is active, the first arrow makes one so; it does not jump over it.
    const isFirst = this.active === null && press.key.startsWith('Arrow');
    const cell = this.keys.cellAt(isFirst ? this.activePlace : to);
    if (cell !== null) this.setActive(cell);
    return cell !== null;
  }

  private get shape(): GridShape {
    const rowHeight = Math.max(1, this.rowOffsets.sizeOf(this.activePlace.row));
    return {
      rows: this.data.rows.length,
      columns: this.data.columns.length + 1,
      page: Math.max(1, Math.floor(this.viewHeight / rowHeight)),
      isRightToLeft: this.isRightToLeft,
    };
  }
}
