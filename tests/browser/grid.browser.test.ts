import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DomWindow } from '../../mocks/obsidian/dom/active-window';
import { installDom } from '../../mocks/obsidian/dom/install-dom';
import { VirtualGrid } from '../../src/grid/virtual-grid';
import type { GridCell } from '../../src/grid/virtual-grid';
import '../../styles.css';

const ROWS = Array.from({ length: 10_000 }, (_, index) => `r${index}`);
const COLUMNS = Array.from({ length: 100 }, (_, index) => `c${index}`);

installDom(window);

let parentEl: HTMLElement;
let grid: VirtualGrid;
let activated: GridCell[];
let menus: GridCell[];

function makeGrid(into: HTMLElement, rowHeight: (rowKey: string) => number = () => 40): VirtualGrid {
  return new VirtualGrid(into, {
    label: 'Test',
    painter: {
      createCell: () => undefined,
      paintCell: (el, { rowKey, columnKey }) => (el.textContent = `${rowKey}×${columnKey}`),
      createRowHeader: () => undefined,
      paintRowHeader: (el, rowKey) => (el.textContent = rowKey),
      paintColumnHeader: (el, columnKey) => (el.textContent = columnKey),
      paintCorner: (el) => (el.textContent = 'corner'),
      sizes: () => ({ columnWidth: 120, rowHeaderWidth: 200, headerHeight: 50, rowHeight }),
    },
    actions: { onActivate: (cell) => activated.push(cell), onMenu: (cell) => menus.push(cell), onHover: () => undefined, onKey: () => false },
  });
}

function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** Every cell that can be seen, with the place its text says and the place it stands at. */
function misplaced(of: VirtualGrid): string[] {
  const view = of.el.getBoundingClientRect();
  return [...of.el.querySelectorAll<HTMLElement>('.reseauter-grid-cell:not([hidden])')]
    .filter((cell) => cell.closest('[hidden]') === null)
    .flatMap((cell) => {
      const [row = '', column = ''] = cell.textContent.split('×');
      const box = cell.getBoundingClientRect();
      const top = Math.round(box.top - view.top + of.el.scrollTop - 50);
      const left = Math.round(box.left - view.left + of.el.scrollLeft - 200);
      const expected = [ROWS.indexOf(row) * 40, COLUMNS.indexOf(column) * 120];
      return top === expected[0] && left === expected[1] ? [] : [`${row}×${column} at ${top},${left}`];
    });
}

function seen(text: string): boolean {
  const view = grid.el.getBoundingClientRect();
  return [...grid.el.querySelectorAll('.reseauter-grid-cell')].some((cell) => {
    const box = cell.getBoundingClientRect();
    return cell.textContent === text && box.height > 0 && box.top >= view.top && box.bottom <= view.bottom + 1;
  });
}

beforeEach(() => {
  activated = [];
  menus = [];
  parentEl = document.createElement('div');
  parentEl.style.cssText = 'display: flex; flex-direction: column; width: 1200px; height: 800px; position: fixed; inset: 0 auto auto 0';
  document.body.append(parentEl);
  grid = makeGrid(parentEl);
  grid.setData({ rows: ROWS, columns: COLUMNS });
});

afterEach(() => {
  grid.destroy();
  parentEl.remove();
});

describe('ten thousand rows and a hundred columns', () => {
  test('every cell stands where its text says, after lines, pages, jumps and sideways', async () => {
    for (const [top, left] of [[0, 0], [60, 0], [800, 0], [200_000, 3000], [399_000, 11_000], [30, 120], [0, 0]] as const) {
      grid.el.scrollTo(left, top);
      await frame();
      expect(misplaced(grid)).toEqual([]);
    }
  });

  test('no more cells live than the view needs', async () => {
    grid.el.scrollTo(5000, 123_456);
    await frame();
    expect(grid.el.querySelectorAll('.reseauter-grid-cell').length).toBeLessThanOrEqual(600);
  });

  test('cells that stay in view keep their element, so that nothing flickers', async () => {
    const before = grid.elementOf({ rowKey: 'r10', columnKey: 'c2' });
    grid.el.scrollTo(0, 60);
    await frame();
    expect(grid.elementOf({ rowKey: 'r10', columnKey: 'c2' })).toBe(before);
  });

  test('a window that grows shows more', async () => {
    parentEl.style.height = '1400px';
    await frame();
    await frame();
    expect(grid.elementOf({ rowKey: 'r30', columnKey: 'c0' })).not.toBeNull();
    expect(misplaced(grid)).toEqual([]);
  });
});

describe('with the keyboard', () => {
  test('arrows move the active cell, which is named to a screen reader and scrolled into view', async () => {
    grid.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(grid.active).toEqual({ rowKey: 'r0', columnKey: null });
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(grid.active).toEqual({ rowKey: 'r1', columnKey: 'c0' });
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await frame();
    expect(seen('r9999×c99')).toBe(true);
    const active = document.getElementById(grid.el.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('r9999×c99');
    expect(active?.getAttribute('aria-colindex')).toBe('101');
    expect(active?.parentElement?.getAttribute('aria-rowindex')).toBe('10001');
  });

  test('Enter opens, the menu key asks', async () => {
    grid.focus();
    grid.setActive({ rowKey: 'r5', columnKey: 'c1' });
    await userEvent.keyboard('{Enter}{Shift>}{F10}{/Shift}');
    expect(activated).toEqual([{ rowKey: 'r5', columnKey: 'c1' }]);
    expect(menus).toEqual([{ rowKey: 'r5', columnKey: 'c1' }]);
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
});

describe('with the mouse and a finger', () => {
  test('a click activates the cell under it, after any scroll', async () => {
    grid.el.scrollTo(0, 4000);
    await frame();
    await userEvent.click(grid.elementOf({ rowKey: 'r105', columnKey: 'c1' }) as HTMLElement);
    expect(activated).toEqual([{ rowKey: 'r105', columnKey: 'c1' }]);
  });

  test('the right button asks for the menu', async () => {
    await userEvent.click(grid.elementOf({ rowKey: 'r2', columnKey: 'c1' }) as HTMLElement, { button: 'right' });
    expect(menus).toEqual([{ rowKey: 'r2', columnKey: 'c1' }]);
    expect(activated).toEqual([]);
  });

  test('a finger held still asks for the menu once, and the lift does not open anything', async () => {
    const cellEl = grid.elementOf({ rowKey: 'r3', columnKey: 'c0' }) as HTMLElement;
    const finger = { bubbles: true, pointerType: 'touch', clientX: 300, clientY: 190 };
    cellEl.dispatchEvent(new PointerEvent('pointerdown', finger));
    await new Promise((done) => setTimeout(done, 600));
    cellEl.dispatchEvent(new PointerEvent('pointerup', finger));
    cellEl.click();
    expect(menus).toEqual([{ rowKey: 'r3', columnKey: 'c0' }]);
    expect(activated).toEqual([]);
  });
});

describe('elsewhere', () => {
  test('rows may have different heights', () => {
    grid.destroy();
    grid = makeGrid(parentEl, (rowKey) => (rowKey === 'r0' ? 100 : 40));
    grid.setData({ rows: ROWS, columns: COLUMNS });
    const top = (rowKey: string) => grid.elementOf({ rowKey, columnKey: null })?.getBoundingClientRect().top ?? 0;
    expect(top('r1') - top('r0')).toBe(100);
  });

  test('written from right to left, columns run leftwards and End shows the last', async () => {
    parentEl.dir = 'rtl';
    grid.refresh();
    const left = (columnKey: string) => grid.elementOf({ rowKey: 'r0', columnKey })?.getBoundingClientRect().left ?? 0;
    expect(left('c1')).toBeLessThan(left('c0'));
    grid.focus();
    grid.setActive({ rowKey: 'r0', columnKey: 'c0' });
    await userEvent.keyboard('{End}');
    await frame();
    expect(seen('r0×c99')).toBe(true);
  });

  test('in another window it draws, scrolls and goes on after it was moved there', async () => {
    const frameEl = document.createElement('iframe');
    frameEl.style.cssText = 'width: 1200px; height: 800px';
    document.body.append(frameEl);
    installDom(frameEl.contentWindow as DomWindow);
    const other = frameEl.contentDocument as Document;
    for (const sheet of document.querySelectorAll('style')) other.head.append(sheet.cloneNode(true));
    other.body.append(parentEl);
    grid.migrate();
    grid.el.scrollTo(0, 8000);
    await frame();
    await frame();
    expect(grid.elementOf({ rowKey: 'r205', columnKey: 'c0' })?.ownerDocument).toBe(other);
    document.body.append(parentEl);
    frameEl.remove();
  });

  test('destroyed, it leaves no element, and no frame of it comes later', async () => {
    grid.el.scrollTo(0, 9000);
    grid.destroy();
    await frame();
    expect(parentEl.childElementCount).toBe(0);
  });
});
