import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { VirtualGrid } from '../../src/grid/virtual-grid';
import { COLUMNS, ROWS, TestGrid, frameDrawn } from './test-grid';

let shown: TestGrid;
let grid: VirtualGrid;

beforeEach(() => {
  shown = new TestGrid();
  grid = shown.grid;
});

afterEach(() => shown.remove());

describe('ten thousand rows and a hundred columns', () => {
  test('every cell stands where its text says, after lines, pages, jumps and sideways', async () => {
    for (const [top, left] of [[0, 0], [60, 0], [800, 0], [200_000, 3000], [399_000, 11_000], [30, 120], [0, 0]] as const) {
      grid.el.scrollTo(left, top);
      await frameDrawn();
      expect(shown.misplaced()).toEqual([]);
    }
  });

  test('no more cells live than the view needs', async () => {
    grid.el.scrollTo(5000, 123_456);
    await frameDrawn();
    expect(grid.el.querySelectorAll('.reseauter-grid-cell').length).toBeLessThanOrEqual(600);
  });

  test('cells that stay in view keep their element, so that nothing flickers', async () => {
    const before = grid.elementOf({ rowKey: 'r10', columnKey: 'c2' });
    grid.el.scrollTo(0, 60);
    await frameDrawn();
    expect(grid.elementOf({ rowKey: 'r10', columnKey: 'c2' })).toBe(before);
  });

  test('a line further, one row is shown.painted, not all of them', async () => {
    await frameDrawn();
    shown.painted = 0;
    grid.el.scrollTo(0, 120);
    await frameDrawn();
    expect(shown.painted).toBeGreaterThan(0);
    expect(shown.painted).toBeLessThanOrEqual(3 * 12);
  });

  test('once scrolling rests, a screen reader finds rows and cells in the order of the screen, with their true numbers', async () => {
    for (const [top, left] of [[200, 0], [120, 600], [7000, 240], [6000, 0]] as const) {
      // Two frames: a scroll that goes on puts it off.
      grid.el.scrollTo(left, top + 80);
      await frameDrawn();
      grid.el.scrollTo(left, top);
      await frameDrawn();
      await rested();
      expectOrder();
    }
  });

  test.each([
    ['a key', () => userEvent.keyboard('{Shift}')],
    ['a press', () => grid.el.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
    ['the focus', () => grid.el.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))],
  ])('%s finds that order at once', async (_, use) => {
    grid.focus();
    grid.el.scrollTo(600, 200);
    await frameDrawn();
    grid.el.scrollTo(120, 120);
    await frameDrawn();
    await use();
    expectOrder();
  });

  test('a link in a cell keeps the focus when rows come into order', async () => {
    const linkEl = (grid.elementOf({ rowKey: 'r10', columnKey: 'c2' }) as HTMLElement).createEl('a', { href: '#' });
    linkEl.focus();
    grid.el.scrollTo(0, 300);
    await frameDrawn();
    await rested();
    expect(document.activeElement).toBe(linkEl);
    expectOrder();
  });

  test('a window that grows shows more', async () => {
    shown.parentEl.style.height = '1400px';
    await frameDrawn();
    await frameDrawn();
    expect(grid.elementOf({ rowKey: 'r30', columnKey: 'c0' })).not.toBeNull();
    expect(shown.misplaced()).toEqual([]);
  });
});

/** Longer than scrolling may pause. */
function rested(): Promise<void> {
  return new Promise((done) => setTimeout(done, 300));
}

function expectOrder(): void {
  const rows = [...grid.el.querySelectorAll<HTMLElement>('.reseauter-grid-row:not([hidden])')];
  const rowNumbers = rows.map((row) => Number(row.getAttribute('aria-rowindex')));
  expect(rowNumbers).toEqual([...rowNumbers].sort((a, b) => a - b));
  for (const row of rows) {
    const number = Number(row.getAttribute('aria-rowindex')) - 2;
    const cells = [...row.querySelectorAll<HTMLElement>('.reseauter-grid-cell:not([hidden])')];
    const first = Number(cells[0]?.getAttribute('aria-colindex')) - 2;
    expect(cells.map((cell) => cell.textContent)).toEqual(cells.map((_, index) => `r${number}×c${first + index}`));
  }
}

describe('with the keyboard', () => {
  test('arrows move the active cell, which is named to a screen reader and scrolled into view', async () => {
    grid.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(grid.active).toEqual({ rowKey: 'r0', columnKey: null });
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(grid.active).toEqual({ rowKey: 'r1', columnKey: 'c0' });
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await frameDrawn();
    expect(shown.shows('r9999×c99')).toBe(true);
    const active = document.getElementById(grid.el.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('r9999×c99');
    expect(active?.getAttribute('aria-colindex')).toBe('101');
    expect(active?.parentElement?.getAttribute('aria-rowindex')).toBe('10001');
  });

  test('Enter opens, the menu key asks', async () => {
    grid.focus();
    grid.setActive({ rowKey: 'r5', columnKey: 'c1' });
    await userEvent.keyboard('{Enter}{Shift>}{F10}{/Shift}');
    expect(shown.activated).toEqual([{ rowKey: 'r5', columnKey: 'c1' }]);
    expect(shown.menus).toEqual([{ rowKey: 'r5', columnKey: 'c1' }]);
  });

  test('the active cell stays the same person after sorting, and is let go of while out of sight', async () => {
    grid.focus();
    grid.setActive({ rowKey: 'r5', columnKey: 'c1' });
    grid.setData({ rows: [...ROWS].reverse(), columns: COLUMNS });
    expect(grid.active).toEqual({ rowKey: 'r5', columnKey: 'c1' });
    expect(grid.el.hasAttribute('aria-activedescendant')).toBe(false);
    await userEvent.keyboard('{ArrowDown}');
    expect(grid.active).toEqual({ rowKey: 'r4', columnKey: 'c1' });
  });

  test('when the active one is filtered out, the next arrow goes to what took its place; back again, it is active', async () => {
    grid.focus();
    grid.setActive({ rowKey: 'r5', columnKey: 'c1' });
    grid.setData({ rows: ROWS.filter((key) => key !== 'r5'), columns: COLUMNS });
    expect(grid.active).toBeNull();
    expect(grid.el.hasAttribute('aria-activedescendant')).toBe(false);
    await userEvent.keyboard('{Enter}');
    expect(shown.activated).toEqual([]);
    grid.setData({ rows: ROWS, columns: COLUMNS });
    expect(grid.active).toEqual({ rowKey: 'r5', columnKey: 'c1' });
    grid.setData({ rows: ROWS.filter((key) => key !== 'r5'), columns: COLUMNS });
    await userEvent.keyboard('{ArrowDown}');
    expect(grid.active).toEqual({ rowKey: 'r6', columnKey: 'c1' });
  });
});

describe('with the mouse and a finger', () => {
  test('a click activates the cell under it, after any scroll', async () => {
    grid.el.scrollTo(0, 4000);
    await frameDrawn();
    await userEvent.click(grid.elementOf({ rowKey: 'r105', columnKey: 'c1' }) as HTMLElement);
    expect(shown.activated).toEqual([{ rowKey: 'r105', columnKey: 'c1' }]);
  });

  test('a click on a row that is half in view does not push it away from under the pointer', async () => {
    const cellEl = grid.elementOf({ rowKey: 'r18', columnKey: 'c0' }) as HTMLElement;
    await userEvent.click(cellEl, { position: { x: 20, y: 5 } });
    expect(grid.el.scrollTop).toBe(0);
    expect(grid.active).toEqual({ rowKey: 'r18', columnKey: 'c0' });
  });

  test('the right button asks for the menu', async () => {
    await userEvent.click(grid.elementOf({ rowKey: 'r2', columnKey: 'c1' }) as HTMLElement, { button: 'right' });
    expect(shown.menus).toEqual([{ rowKey: 'r2', columnKey: 'c1' }]);
    expect(shown.activated).toEqual([]);
  });

  test('a finger held still asks for the menu once, and the lift does not open anything', async () => {
    const cellEl = grid.elementOf({ rowKey: 'r3', columnKey: 'c0' }) as HTMLElement;
    const finger = { bubbles: true, pointerType: 'touch', clientX: 300, clientY: 190 };
    cellEl.dispatchEvent(new PointerEvent('pointerdown', finger));
    await new Promise((done) => setTimeout(done, 600));
    // Android tells a long press, too; Windows does so when the finger leaves.
    cellEl.dispatchEvent(new PointerEvent('contextmenu', { ...finger, cancelable: true }));
    cellEl.dispatchEvent(new PointerEvent('pointerup', finger));
    cellEl.click();
    expect(shown.menus).toEqual([{ rowKey: 'r3', columnKey: 'c0' }]);
    expect(shown.activated).toEqual([]);
  });
});
