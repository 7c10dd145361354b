/** A place in a grid by numbers: row 0 is the first row, column 0 the row's heading. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What a key means depends on the size of the grid and of a page, and on the direction of writing. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on a page, at least 1. */
  readonly page: number;
  readonly isRightToLeft: boolean;
}

/** A key press, as the browser tells it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where a key leads from a place, by the grid pattern of the ARIA authoring practices (arrows, Home and End in the row,
 * with Ctrl in the whole grid, a page up and down); null for every other key, and in a grid without cells.
 */
export function placeAfterKey(from: GridPlace, press: KeyPress, shape: GridShape): GridPlace | null {
  if (shape.rows === 0 || shape.columns === 0) return null;
  const to = moved(from, press, shape);
  return to && { row: clipped(to.row, shape.rows), column: clipped(to.column, shape.columns) };
}

function moved({ row, column }: GridPlace, { key, ctrlKey, metaKey }: KeyPress, shape: GridShape): GridPlace | null {
  const isWhole = ctrlKey || metaKey;
  // With Ctrl, every other key belongs to the app: Ctrl+PageDown goes to the next tab.
  if (isWhole && key !== 'Home' && key !== 'End') return null;
  const forward = shape.isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + forward };
    case 'ArrowLeft':
      return { row, column: column - forward };
    case 'Home':
      return { row: isWhole ? 0 : row, column: 0 };
    case 'End':
      return { row: isWhole ? shape.rows - 1 : row, column: shape.columns - 1 };
    case 'PageDown':
      return { row: row + shape.page, column };
    case 'PageUp':
      return { row: row - shape.page, column };
    default:
      return null;
  }
}

function clipped(value: number, count: number): number {
  return Math.min(Math.max(0, value), count - 1);
}
