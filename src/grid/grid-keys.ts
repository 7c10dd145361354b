import type { GridPlace } from './grid-keyboard';
import type { GridCell, GridData } from './grid-painter';

/** Goes between cells by key, which last, and places by number, which change with every sort and filter. */
export class GridKeys {
  private readonly rowIndex: ReadonlyMap<string, number>;
  private readonly columnIndex: ReadonlyMap<string, number>;

  constructor(private readonly data: GridData) {
    this.rowIndex = new Map(data.rows.map((key, index) => [key, index]));
    this.columnIndex = new Map(data.columns.map((key, index) => [key, index]));
  }

  /** Where a cell is; null when its row or its column is not shown. */
  placeOf({ rowKey, columnKey }: GridCell): GridPlace | null {
    const row = this.rowIndex.get(rowKey);
    const column = columnKey === null ? -1 : this.columnIndex.get(columnKey);
    return row === undefined || column === undefined ? null : { row, column: column + 1 };
  }

  /** The cell at a place, or at the nearest there is; null in a grid without rows. */
  cellAt({ row, column }: GridPlace): GridCell | null {
    const { rows, columns } = this.data;
    const rowKey = rows[Math.min(row, rows.length - 1)];
    if (rowKey === undefined) return null;
    return { rowKey, columnKey: columns[Math.min(column, columns.length) - 1] ?? null };
  }
}
