import { GridInput } from './grid-input';
import type { GridActions } from './grid-input';
import { placeAfterKey } from './grid-keyboard';
import type { GridPlace, KeyPress } from './grid-keyboard';
import { Recycler } from './recycler';
import { Offsets } from './visible-window';

/** A cell by the keys of its row and column; `columnKey` is null for the row's heading. */
export interface GridCell {
  readonly rowKey: string;
  readonly columnKey: string | null;
}

/** What a grid shows. Keys are unique and stay the same for the same thing, whatever the order. */
export interface GridData {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Sizes in pixels. Read again whenever data or the size of the grid change. */
export interface GridSizes {
  readonly columnWidth: number;
  readonly rowHeaderWidth: number;
  readonly headerHeight: number;
  readonly rowHeight: (rowKey: string) => number;
}

/** Fills elements. Creating happens once for an element, painting whenever it comes to stand for something else. */
export interface GridPainter {
  createCell(el: HTMLElement): void;
  paintCell(el: HTMLElement, cell: { rowKey: string; columnKey: string }): void;
  createRowHeader(el: HTMLElement): void;
  paintRowHeader(el: HTMLElement, rowKey: string): void;
  paintColumnHeader(el: HTMLElement, columnKey: string): void;
  paintCorner(el: HTMLElement): void;
  sizes(width: number): GridSizes;
}

/** What a grid needs besides its parent element. */
export interface GridOptions {
  readonly label: string;
  readonly painter: GridPainter;
  readonly actions: GridActions<GridCell>;
}

interface LiveCell {
  readonly el: HTMLElement;
}

interface LiveRow {
  readonly el: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly cells: Recycler<string, LiveCell>;
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
  private readonly headerEl: HTMLElement;
  private readonly cornerEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  private readonly rows: Recycler<string, LiveRow>;
  private readonly headers: Recycler<string, LiveCell>;
  private readonly input: GridInput<GridCell>;
  private readonly id = `reseauter-grid-${(gridCount += 1)}`;
  private nextElementId = 0;
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
    this.el = element(parentEl, 'reseauter-grid', { role: 'grid', tabindex: '0', 'aria-label': options.label });
    this.headerEl = element(this.el, 'reseauter-grid-header', { role: 'row', 'aria-rowindex': '1' });
    this.cornerEl = element(this.headerEl, 'reseauter-grid-corner', { role: 'columnheader', 'aria-colindex': '1' });
    this.bodyEl = element(this.el, 'reseauter-grid-body', { role: 'rowgroup' });
    this.sizes = options.painter.sizes(this.el.clientWidth);
    this.headers = new Recycler(() => ({ el: element(this.headerEl, 'reseauter-grid-column', { role: 'columnheader' }) }));
    this.rows = new Recycler(() => this.createRow());
    this.input = new GridInput(this.el, (target) => this.cellOf(target), () => this.activeCell, {
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
    const row = this.rows.get(rowKey);
    if (row === undefined) return;
    this.options.painter.paintRowHeader(row.headerEl, rowKey);
    for (const [columnKey, { el }] of row.cells.all) this.options.painter.paintCell(el, { rowKey, columnKey });
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
  elementOf({ rowKey, columnKey }: GridCell): HTMLElement | null {
    const row = this.rows.get(rowKey);
    if (row === undefined) return null;
    return columnKey === null ? row.headerEl : (row.cells.get(columnKey)?.el ?? null);
  }

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
    this.frame = this.win.requestAnimationFrame(() => {
      this.frame = null;
      this.render();
    });
  };

  private get win(): Window & typeof globalThis {
    return this.el.ownerDocument.defaultView ?? window;
  }

  private get isRightToLeft(): boolean {
    return this.win.getComputedStyle(this.el).direction === 'rtl';
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
    this.observer = new this.win.ResizeObserver(() => this.layOut());
    this.observer.observe(this.el);
  }

  private cancelFrame(): void {
    if (this.frame !== null) this.win.cancelAnimationFrame(this.frame);
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
    const { rows, columns } = this.data;
    const repaint = this.repaintAll;
    this.repaintAll = false;
    const shownRows = this.rowOffsets.visible(this.el.scrollTop, this.viewHeight, OVERSCAN_ROWS);
    const shownColumns = this.columnOffsets.visible(this.inlineScroll, this.viewWidth, OVERSCAN_COLUMNS);
    const columnKeys = columns.slice(shownColumns.start, shownColumns.end);
    this.headers.show(columnKeys, ({ el }, key, position, isNew) => {
      this.placeColumn(el, shownColumns.start + position);
      if (isNew || repaint) this.options.painter.paintColumnHeader(el, key);
    });
    this.rows.show(rows.slice(shownRows.start, shownRows.end), (row, key, position, isNew) => {
      this.placeRow(row.el, shownRows.start + position);
      if (isNew || repaint) this.options.painter.paintRowHeader(row.headerEl, key);
      row.cells.show(columnKeys, ({ el }, columnKey, columnPosition, isNewCell) => {
        this.placeColumn(el, shownColumns.start + columnPosition);
        if (isNew || isNewCell || repaint) this.options.painter.paintCell(el, { rowKey: key, columnKey });
      });
    });
    this.markActive();
  }

  private createRow(): LiveRow {
    const el = element(this.bodyEl, 'reseauter-grid-row', { role: 'row' });
    const headerEl = element(el, 'reseauter-grid-row-header', { role: 'rowheader', 'aria-colindex': '1', id: this.newId() });
    this.options.painter.createRowHeader(headerEl);
    const createCell = (): LiveCell => {
      const cellEl = element(el, 'reseauter-grid-cell', { role: 'gridcell', id: this.newId() });
      this.options.painter.createCell(cellEl);
      return { el: cellEl };
    };
    return { el, headerEl, cells: new Recycler(createCell) };
  }

  private newId(): string {
    return `${this.id}-${(this.nextElementId += 1)}`;
  }

  private placeRow(el: HTMLElement, index: number): void {
    setSize(el, '--reseauter-row-start', this.rowOffsets.startOf(index));
    setSize(el, '--reseauter-row-height', this.rowOffsets.sizeOf(index));
    setAttribute(el, 'aria-rowindex', String(index + 2));
  }

  private placeColumn(el: HTMLElement, index: number): void {
    setSize(el, '--reseauter-column-start', this.columnOffsets.startOf(index));
    setAttribute(el, 'aria-colindex', String(index + 2));
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

  private cellOf(target: Element): GridCell | null {
    const cellEl = target.closest('.reseauter-grid-cell, .reseauter-grid-row-header');
    for (const [rowKey, row] of this.rows.all) {
      if (cellEl === null || !row.el.contains(cellEl)) continue;
      if (cellEl === row.headerEl) return { rowKey, columnKey: null };
      for (const [columnKey, { el }] of row.cells.all) if (el === cellEl) return { rowKey, columnKey };
    }
    return null;
  }
}

function isArrow(key: string): boolean {
  return key.startsWith('Arrow');
}

function element(parentEl: HTMLElement, className: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  // The document of the parent: a grid may be made in a pop-out window.
  const el = parentEl.ownerDocument.createElement('div');
  el.className = className;
  parentEl.append(el);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return el;
}

function setSize(el: HTMLElement, property: string, pixels: number): void {
  const value = `${pixels}px`;
  if (el.style.getPropertyValue(property) !== value) el.style.setProperty(property, value);
}

function setAttribute(el: HTMLElement, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}
