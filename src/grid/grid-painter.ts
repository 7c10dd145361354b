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
