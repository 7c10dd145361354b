import { installDom } from '../../mocks/obsidian/dom/install-dom';
import { setText } from '../../src/grid/grid-element';
import { VirtualGrid } from '../../src/grid/virtual-grid';
import { offerSteps } from './step-page';

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
        if (el.firstElementChild !== null) setText(el.firstElementChild, rowKey);
        if (el.lastElementChild !== null) setText(el.lastElementChild, columnKey);
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

let grid: VirtualGrid | null = null;

/** The steps that are timed, one call each. Frames are drawn at once, and layout is forced, to be inside the time. */
const STEPS: Readonly<Record<string, (grid: VirtualGrid, step: number) => void>> = {
  'scroll a line': (shown, step) => scrollTo(shown, 0, (step + 1) * ROW_HEIGHT),
  'jump a page': (shown, step) => scrollTo(shown, 0, (step + 1) * 760),
  'scroll sideways': (shown, step) => scrollTo(shown, (step + 1) * COLUMN_WIDTH, 0),
  'jump a page and rest': (shown, step) => {
    scrollTo(shown, 0, (step + 1) * 760);
    // A key puts rows in order at once, which else waits until scrolling rests.
    shown.el.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  },
  'jump anywhere': (shown, step) => scrollTo(shown, ((step + 1) * 2311) % 6800, ((step + 1) * 77_773) % 319_000),
};

function scrollTo({ el }: VirtualGrid, left: number, top: number): void {
  el.scrollTo(left, top);
  el.dispatchEvent(new Event('scroll'));
  for (const draw of frames.splice(0)) draw(performance.now());
}

function takeStep(name: string, step: number): void {
  if (name === 'mount') {
    grid = makeGrid();
    grid.setData({ rows: ROWS, columns: COLUMNS });
  } else if (grid !== null) STEPS[name]?.(grid, step);
  grid?.el.getBoundingClientRect();
}

installDom(window);
window.requestAnimationFrame = (callback) => frames.push(callback);
offerSteps(takeStep);
