import { installDom } from '../../mocks/obsidian/dom/install-dom';
import { VirtualGrid } from '../../src/grid/virtual-grid';

interface Timing {
  median: number;
  p95: number;
}

const ROWS = Array.from({ length: 10_000 }, (_, index) => `row ${index}`);
const COLUMNS = Array.from({ length: 100 }, (_, index) => `column ${index}`);
const frames: FrameRequestCallback[] = [];
const [ROW_HEIGHT, COLUMN_WIDTH] = [32, 80];

/** A cell with two texts, about what the matrix has in a box. */
function makeGrid(): VirtualGrid {
  return new VirtualGrid(document.body.createDiv({ attr: { style: 'display: flex; flex-direction: column; height: 100vh' } }), {
    label: 'Measured grid',
    painter: {
      createCell: (el) => {
        el.createDiv();
        el.createDiv();
      },
      paintCell: (el, { rowKey, columnKey }) => {
        el.firstElementChild?.setText(rowKey);
        el.lastElementChild?.setText(columnKey);
      },
      createRowHeader: () => undefined,
      paintRowHeader: (el, rowKey) => el.setText(rowKey),
      paintColumnHeader: (el, columnKey) => el.setText(columnKey),
      paintCorner: () => undefined,
      sizes: () => ({ columnWidth: COLUMN_WIDTH, rowHeaderWidth: 200, headerHeight: 40, rowHeight: () => ROW_HEIGHT }),
    },
    actions: { onActivate: () => undefined, onMenu: () => undefined, onHover: () => undefined, onKey: () => false },
  });
}

/** Scrolls many times and tells how long drawing and layout took. The frame is drawn at once, to be inside the time. */
function timed(grid: VirtualGrid, times: number, scrollTo: (step: number) => [left: number, top: number]): Timing {
  const taken = Array.from({ length: times }, (_, step) => {
    grid.el.scrollTo(...scrollTo(step));
    const start = performance.now();
    grid.el.dispatchEvent(new Event('scroll'));
    for (const draw of frames.splice(0)) draw(start);
    grid.el.getBoundingClientRect();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: taken[Math.floor(times / 2)] ?? 0, p95: taken[Math.floor(times * 0.95)] ?? 0 };
}

function measureGrid(): { cells: number; times: Record<string, Timing> } {
  installDom(window);
  window.requestAnimationFrame = (callback) => frames.push(callback);
  const start = performance.now();
  const grid = makeGrid();
  grid.setData({ rows: ROWS, columns: COLUMNS });
  grid.el.getBoundingClientRect();
  const mount = performance.now() - start;
  const times = {
    mount: { median: mount, p95: mount },
    'scroll a line': timed(grid, 400, (step) => [0, step * ROW_HEIGHT]),
    'jump a page': timed(grid, 400, (step) => [0, step * 760]),
    'scroll sideways': timed(grid, 80, (step) => [step * COLUMN_WIDTH, 0]),
    'jump anywhere': timed(grid, 200, (step) => [(step * 2311) % 6800, (step * 77_773) % 319_000]),
  };
  return { cells: grid.el.querySelectorAll('.reseauter-grid-cell').length, times };
}

Object.assign(window, { measureGrid });
