import { gridElement, setAttribute, setSize } from './grid-element';
import type { GridCell, GridData, GridPainter } from './grid-painter';
import { Recycler } from './recycler';
import type { IndexRange, Offsets } from './visible-window';

interface LiveCell {
  readonly el: HTMLElement;
}

interface LiveRow {
  readonly el: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly cells: Recycler<string, LiveCell>;
  /** Where its cells stand; another object as soon as one of them stands elsewhere. Null before the first. */
  standing: DrawnPart | null;
}

/** The part of a grid that is drawn, by indexes. */
export interface DrawnPart {
  readonly rows: IndexRange;
  readonly columns: IndexRange;
  readonly rowOffsets: Offsets;
  readonly columnOffsets: Offsets;
  /** In pixels: what stands before the first column. */
  readonly rowHeaderWidth: number;
  /** Paint everything, also what stands for the same as before. */
  readonly repaint: boolean;
}

// Headings are row and column 1 of the grid, and ARIA counts from 1.
const FIRST_INDEX = 2;

/** The elements of a grid's cells: which exist, what each stands for, and where. */
export class LiveCells {
  private readonly rows: Recycler<string, LiveRow>;
  private readonly headers: Recycler<string, LiveCell>;
  private nextElementId = 0;
  private drawn: DrawnPart | null = null;
  private columnKeys: readonly string[] = [];

  constructor(
    headerEl: HTMLElement,
    private readonly bodyEl: HTMLElement,
    private readonly painter: GridPainter,
    private readonly gridId: string,
  ) {
    this.headers = new Recycler(headerEl, () => ({ el: gridElement(headerEl, 'reseauter-grid-column', { role: 'columnheader' }) }));
    this.rows = new Recycler(bodyEl, () => this.createRow());
  }

  /** How many rows and columns are drawn. */
  get counts(): { readonly rows: number; readonly columns: number } {
    return { rows: this.rows.size, columns: this.headers.size };
  }

  /**
   * Draws a part of the grid: elements that stay are kept, those that left are used again. As long as the columns stay,
   * a row that stays is not touched, and one that comes in has its cells painted where they are. In the document they
   * stand in no order until `settle`.
   */
  draw(data: GridData, part: DrawnPart): void {
    const { rows, columns, repaint } = part;
    const standing = !repaint && this.drawn !== null && isSamePlace(this.drawn, part) ? this.drawn : part;
    this.drawn = standing;
    if (standing === part) {
      this.columnKeys = data.columns.slice(columns.start, columns.end);
      this.drawHeadings(this.columnKeys, part);
    }
    const { columnKeys } = this;
    this.rows.show(data.rows.slice(rows.start, rows.end), (row, rowKey, position, isNew) => {
      const isMoved = row.standing !== standing;
      if (!isNew && !isMoved) return;
      row.standing = standing;
      placeRow(row.el, rows.start + position, part.rowOffsets);
      if (isNew || repaint) this.painter.paintRowHeader(row.headerEl, rowKey);
      row.cells.show(columnKeys, ({ el }, columnKey, columnPosition, isNewCell) => {
        if (isMoved) placeColumn(el, columns.start + columnPosition, part);
        if (isNew || isNewCell || repaint) this.painter.paintCell(el, { rowKey, columnKey });
      });
    });
  }

  /** Brings rows and cells into the order of the screen in the document as well. */
  settle(): void {
    this.headers.settle();
    this.rows.settle();
    for (const [, { cells }] of this.rows.all) cells.settle();
  }

  /** Paints one row again, if it is drawn. */
  repaintRow(rowKey: string): void {
    const row = this.rows.get(rowKey);
    if (row === undefined) return;
    this.painter.paintRowHeader(row.headerEl, rowKey);
    for (const [columnKey, { el }] of row.cells.all) this.painter.paintCell(el, { rowKey, columnKey });
  }

  /** The element that shows a cell just now; null while it is not drawn. */
  elementOf({ rowKey, columnKey }: GridCell): HTMLElement | null {
    const row = this.rows.get(rowKey);
    if (row === undefined) return null;
    return columnKey === null ? row.headerEl : (row.cells.get(columnKey)?.el ?? null);
  }

  /** The cell that an element is, or is inside of; null outside of all cells. */
  cellOf(target: Element): GridCell | null {
    const cellEl = target.closest('.reseauter-grid-cell, .reseauter-grid-row-header');
    if (cellEl === null) return null;
    for (const [rowKey, row] of this.rows.all) {
      if (cellEl.parentElement !== row.el) continue;
      if (cellEl === row.headerEl) return { rowKey, columnKey: null };
      for (const [columnKey, { el }] of row.cells.all) if (el === cellEl) return { rowKey, columnKey };
    }
    return null;
  }

  private drawHeadings(columnKeys: readonly string[], part: DrawnPart): void {
    this.headers.show(columnKeys, ({ el }, key, position, isNew) => {
      placeColumn(el, part.columns.start + position, part);
      if (isNew || part.repaint) this.painter.paintColumnHeader(el, key);
    });
  }

  private createRow(): LiveRow {
    const el = gridElement(this.bodyEl, 'reseauter-grid-row', { role: 'row' });
    const headerEl = gridElement(el, 'reseauter-grid-row-header', { role: 'rowheader', 'aria-colindex': '1', id: this.newId() });
    this.painter.createRowHeader(headerEl);
    const createCell = (): LiveCell => {
      const cellEl = gridElement(el, 'reseauter-grid-cell', { role: 'gridcell', id: this.newId() });
      this.painter.createCell(cellEl);
      return { el: cellEl };
    };
    return { el, headerEl, cells: new Recycler(el, createCell), standing: null };
  }

  private newId(): string {
    return `${this.gridId}-${(this.nextElementId += 1)}`;
  }
}

/** Whether the same columns stand at the same places, and rows have the same sizes. Other data come with other offsets. */
function isSamePlace(a: DrawnPart, b: DrawnPart): boolean {
  const isSameColumns = a.columns.start === b.columns.start && a.columns.end === b.columns.end;
  return isSameColumns && a.columnOffsets === b.columnOffsets && a.rowOffsets === b.rowOffsets;
}

/**
 * Rows are moved by a transform, which lays out nothing anew. By no custom property, here and below: the app colours
 * selected text by a variable, and under such a rule Chromium styles all that is in an element anew when any custom property
 * of it changes, inherited or not (docs/benchmarks.md).
 */
function placeRow(el: HTMLElement, index: number, offsets: Offsets): void {
  el.style.transform = `translateY(${offsets.startOf(index)}px)`;
  setSize(el, 'height', offsets.sizeOf(index));
  setAttribute(el, 'aria-rowindex', String(index + FIRST_INDEX));
}

function placeColumn(el: HTMLElement, index: number, { columnOffsets, rowHeaderWidth }: DrawnPart): void {
  setSize(el, 'inset-inline-start', rowHeaderWidth + columnOffsets.startOf(index));
  setAttribute(el, 'aria-colindex', String(index + FIRST_INDEX));
}
