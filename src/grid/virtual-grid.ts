import { gridElement, setAttribute, setSize, windowOf } from './grid-element';
import { GridInput } from './grid-input';
import type { GridActions } from './grid-input';
import { placeAfterKey } from './grid-keyboard';
import type { GridPlace, KeyPress } from './grid-keyboard';
import type { GridCell, GridData, GridPainter, GridSizes } from './grid-painter';
import { LiveCells } from './live-cells';
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
  private data: GridData = { rows: [], columns: [] };
  private rowIndex = new Map<string, number>();
  private columnIndex = new Map<string, number>();
  private sizes: GridSizes;
  private rowOffsets = new Offsets(0, () => 0);
  private columnOffsets = new Offsets(0, () => 0);
  private activeCell: GridCell | null = null;
  private frame: number | null = null;
  private observer: ResizeObserver | null = null;
  private repaintAll = false;
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
    this.input = new GridInput(this.el, (target) => this.cells.cellOf(target), () => this.activeCell, {
      ...options.actions,
      onKey: (press) => this.moveByKey(press) || options.actions.onKey(press),
      onPress: (cell) => this.setActive(cell),
    });
    this.el.addEventListener('scroll', this.onScroll, { passive: true });
    this.watchSize();
  }

  /** Shows other rows and columns. The scroll position and the active cell stay where they still make sense. */
  setData(data: GridData): void {
    this.data = data;
    this.rowIndex = new Map(data.rows.map((key, index) => [key, index]));
    this.columnIndex = new Map(data.columns.map((key, index) => [key, index]));
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

  /** The active cell, or null before the first focus. */
  get active(): GridCell | null {
    return this.activeCell;
  }

  /** Makes a cell the active one and brings it into view. */
  setActive(cell: GridCell): void {
    this.activeCell = cell;
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

  /** Scrolls just as far as it takes to show a cell whole. */
  scrollToCell({ rowKey, columnKey }: GridCell): void {
    const row = this.rowIndex.get(rowKey);
    if (row !== undefined) this.el.scrollTop = this.rowOffsets.scrollToShow(row, this.el.scrollTop, this.viewHeight);
    const column = columnKey === null ? undefined : this.columnIndex.get(columnKey);
    if (column === undefined) return;
    const inline = this.columnOffsets.scrollToShow(column, this.inlineScroll, this.viewWidth);
    this.el.scrollLeft = this.isRightToLeft ? -inline : inline;
  }

  /** To be called after the grid moved to another window: frames and observers belong to a window. */
  migrate(): void {
    this.cancelFrame();
    this.observer?.disconnect();
    this.watchSize();
    this.layOut();
  }

  /** Removes the grid and everything it listens to. */
  destroy(): void {
    this.cancelFrame();
    this.observer?.disconnect();
    this.observer = null;
    this.input.destroy();
    this.el.removeEventListener('scroll', this.onScroll);
    this.el.remove();
  }

  private readonly onScroll = (): void => {
    if (this.frame !== null) return;
    this.frame = windowOf(this.el).requestAnimationFrame(() => {
      this.frame = null;
      this.render();
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
    this.observer = new (windowOf(this.el).ResizeObserver)(() => this.layOut());
    this.observer.observe(this.el);
  }

  private cancelFrame(): void {
    if (this.frame !== null) windowOf(this.el).cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private layOut(): void {
    const { rows, columns } = this.data;
    this.sizes = this.options.painter.sizes(this.el.clientWidth);
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
    this.repaintAll = true;
    this.render();
  }

  private render(): void {
    const { rowOffsets, columnOffsets, repaintAll: repaint } = this;
    this.repaintAll = false;
    const rows = rowOffsets.visible(this.el.scrollTop, this.viewHeight, OVERSCAN_ROWS);
    const columns = columnOffsets.visible(this.inlineScroll, this.viewWidth, OVERSCAN_COLUMNS);
    this.cells.draw(this.data, { rows, columns, rowOffsets, columnOffsets, repaint });
    this.markActive();
  }

  private markActive(): void {
    const activeEl = this.activeCell === null ? null : this.elementOf(this.activeCell);
    if (this.markedEl !== activeEl) this.markedEl?.classList.remove('is-active-cell');
    activeEl?.classList.add('is-active-cell');
    this.markedEl = activeEl;
    if (activeEl === null || activeEl.hidden) this.el.removeAttribute('aria-activedescendant');
    else setAttribute(this.el, 'aria-activedescendant', activeEl.id);
  }

  private moveByKey(press: KeyPress): boolean {
    const from = this.placeOf(this.activeCell);
    const shape = {
      rows: this.data.rows.length,
      columns: this.data.columns.length + 1,
      page: Math.max(1, Math.floor(this.viewHeight / Math.max(1, this.rowOffsets.sizeOf(from?.row ?? 0)))),
      isRightToLeft: this.isRightToLeft,
    };
    // The first arrow makes the first cell active; it does not jump over it.
    const to = from === null ? placeAfterKey({ row: 0, column: 0 }, { ...press, key: isArrow(press.key) ? 'Home' : press.key }, shape) : placeAfterKey(from, press, shape);
    const cell = to === null ? null : this.cellAt(to);
    if (cell === null) return false;
    this.setActive(cell);
    return true;
  }

  private placeOf(cell: GridCell | null): GridPlace | null {
    const row = cell === null ? undefined : this.rowIndex.get(cell.rowKey);
    if (cell === null || row === undefined) return null;
    return { row, column: cell.columnKey === null ? 0 : (this.columnIndex.get(cell.columnKey) ?? -1) + 1 };
  }

  private cellAt({ row, column }: GridPlace): GridCell | null {
    const rowKey = this.data.rows[row];
    return rowKey === undefined ? null : { rowKey, columnKey: column === 0 ? null : (this.data.columns[column - 1] ?? null) };
  }
}

function isArrow(key: string): boolean {
  return key.startsWith('Arrow');
}
