import { installDom } from '../../mocks/obsidian/dom/install-dom';
import { VirtualGrid } from '../../src/grid/virtual-grid';
import type { GridCell } from '../../src/grid/virtual-grid';
import '../../styles.css';

export const ROWS: readonly string[] = Array.from({ length: 10_000 }, (_, index) => `r${index}`);
export const COLUMNS: readonly string[] = Array.from({ length: 100 }, (_, index) => `c${index}`);

const [ROW_HEIGHT, COLUMN_WIDTH, HEADER_HEIGHT, ROW_HEADER_WIDTH] = [40, 120, 50, 200];

installDom(window);

/** A grid of 10,000 × 100 cells in 1200 × 800 pixels; each cell says in its text which one it is. */
export class TestGrid {
  readonly parentEl: HTMLElement;
  readonly grid: VirtualGrid;
  readonly activated: GridCell[] = [];
  readonly menus: GridCell[] = [];
  /** How many cells were painted. */
  painted = 0;

  constructor(doc: Document = document, rowHeight: (rowKey: string) => number = () => ROW_HEIGHT) {
    this.parentEl = doc.body.appendChild(doc.createElement('div'));
    this.parentEl.style.cssText =
      'display: flex; flex-direction: column; width: 1200px; height: 800px; position: fixed; inset: 0 auto auto 0';
    this.grid = new VirtualGrid(this.parentEl, {
      label: 'Test',
      painter: {
        createCell: () => undefined,
        paintCell: (el, { rowKey, columnKey }) => {
          this.painted += 1;
          el.textContent = `${rowKey}×${columnKey}`;
        },
        createRowHeader: () => undefined,
        paintRowHeader: (el, rowKey) => (el.textContent = rowKey),
        paintColumnHeader: (el, columnKey) => (el.textContent = columnKey),
        paintCorner: (el) => (el.textContent = 'corner'),
        sizes: () => ({
          columnWidth: COLUMN_WIDTH,
          rowHeaderWidth: ROW_HEADER_WIDTH,
          headerHeight: HEADER_HEIGHT,
          rowHeight,
        }),
      },
      actions: {
        onActivate: (cell) => this.activated.push(cell),
        onMenu: (cell) => this.menus.push(cell),
        onHover: () => undefined,
        onKey: () => false,
      },
    });
    this.grid.setData({ rows: ROWS, columns: COLUMNS });
  }

  /** Every drawn cell that does not stand where its text says; with no rows of different heights. */
  misplaced(): string[] {
    const { el } = this.grid;
    const view = el.getBoundingClientRect();
    return [...el.querySelectorAll<HTMLElement>('.reseauter-grid-cell:not([hidden])')]
      .filter((cell) => cell.closest('[hidden]') === null)
      .flatMap((cell) => {
        const [row = '', column = ''] = cell.textContent.split('×');
        const box = cell.getBoundingClientRect();
        const top = Math.round(box.top - view.top + el.scrollTop - HEADER_HEIGHT);
        const left = Math.round(box.left - view.left + el.scrollLeft - ROW_HEADER_WIDTH);
        const isRight = top === ROWS.indexOf(row) * ROW_HEIGHT && left === COLUMNS.indexOf(column) * COLUMN_WIDTH;
        return isRight ? [] : [`${row}×${column} at ${top},${left}`];
      });
  }

  /** Whether the cell with this text can be seen whole, from top to bottom. */
  shows(text: string): boolean {
    const view = this.grid.el.getBoundingClientRect();
    return [...this.grid.el.querySelectorAll('.reseauter-grid-cell')].some((cell) => {
      const box = cell.getBoundingClientRect();
      return cell.textContent === text && box.height > 0 && box.top >= view.top && box.bottom <= view.bottom + 1;
    });
  }

  remove(): void {
    this.grid.destroy();
    this.parentEl.remove();
  }
}

/** After what was asked for in this frame has been drawn. */
export function frameDrawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
