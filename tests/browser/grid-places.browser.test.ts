import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DomWindow } from '../../mocks/obsidian/dom/active-window';
import { installDom } from '../../mocks/obsidian/dom/install-dom';
import { TestGrid, frameDrawn } from './test-grid';

let frameEl: HTMLIFrameElement;
let other: DomWindow;

/** A window of its own, with the styles and helpers that the app gives to every window. */
beforeEach(() => {
  frameEl = document.body.appendChild(document.createElement('iframe'));
  frameEl.style.cssText = 'width: 1200px; height: 800px';
  other = frameEl.contentWindow as DomWindow;
  installDom(other);
  for (const sheet of document.querySelectorAll('style')) other.document.head.append(sheet.cloneNode(true));
});

afterEach(() => {
  frameEl.remove();
  vi.restoreAllMocks();
});

describe('a grid in another window', () => {
  test('is drawn and scrolls when it is made there', async () => {
    const shown = new TestGrid(other.document);
    shown.grid.el.scrollTo(0, 8000);
    await frameDrawn();
    await frameDrawn();
    expect(shown.grid.elementOf({ rowKey: 'r205', columnKey: 'c0' })?.ownerDocument).toBe(other.document);
    expect(shown.misplaced()).toEqual([]);
    shown.remove();
  });

  test('goes on after it was moved there', async () => {
    const shown = new TestGrid();
    other.document.body.append(shown.parentEl);
    shown.grid.migrate();
    shown.grid.el.scrollTo(0, 8000);
    await frameDrawn();
    await frameDrawn();
    expect(shown.grid.elementOf({ rowKey: 'r205', columnKey: 'c0' })?.ownerDocument).toBe(other.document);
    shown.remove();
  });

  test('calls off the frame it asked the old window for, and none of the new one', () => {
    const shown = new TestGrid();
    shown.grid.el.dispatchEvent(new Event('scroll'));
    other.document.body.append(shown.parentEl);
    const here = vi.spyOn(window, 'cancelAnimationFrame');
    const there = vi.spyOn(other, 'cancelAnimationFrame');
    shown.grid.migrate();
    expect(here).toHaveBeenCalledOnce();
    expect(there).not.toHaveBeenCalled();
    shown.remove();
  });
});

describe('a grid of another shape', () => {
  test('may have rows of different heights', () => {
    const shown = new TestGrid(document, (rowKey) => (rowKey === 'r0' ? 100 : 40));
    const top = (rowKey: string) => shown.grid.elementOf({ rowKey, columnKey: null })?.getBoundingClientRect().top ?? 0;
    expect(top('r1') - top('r0')).toBe(100);
    expect(top('r2') - top('r1')).toBe(40);
    shown.remove();
  });

  test('runs leftwards where one writes from right to left, and End shows the last column', async () => {
    const shown = new TestGrid();
    const { grid } = shown;
    shown.parentEl.dir = 'rtl';
    grid.refresh();
    const left = (columnKey: string) => grid.elementOf({ rowKey: 'r0', columnKey })?.getBoundingClientRect().left ?? 0;
    expect(left('c1')).toBe(left('c0') - 120);
    grid.focus();
    grid.setActive({ rowKey: 'r0', columnKey: 'c0' });
    await userEvent.keyboard('{ArrowLeft}');
    expect(grid.active?.columnKey).toBe('c1');
    await userEvent.keyboard('{End}');
    await frameDrawn();
    expect(shown.shows('r0×c99')).toBe(true);
    const heading = grid.elementOf({ rowKey: 'r0', columnKey: null })?.getBoundingClientRect();
    expect(Math.round(heading?.left ?? 0)).toBe(Math.round(grid.el.getBoundingClientRect().left) + grid.el.offsetWidth - 200);
    shown.remove();
  });
});

test('destroyed, a grid leaves no element, no listener, no observer and no frame', async () => {
  const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
  const observed = vi.spyOn(ResizeObserver.prototype, 'observe');
  const disconnected = vi.spyOn(ResizeObserver.prototype, 'disconnect');
  const shown = new TestGrid();
  const { el } = shown.grid;
  el.dispatchEvent(new Event('scroll'));
  shown.grid.destroy();
  shown.painted = 0;
  await frameDrawn();
  const listenersOf = ({ mock }: typeof added | typeof removed) =>
    mock.calls.filter((_, index) => el.contains(mock.contexts[index] as Node)).map(([type]) => type);
  expect(listenersOf(added)).toContain('keydown');
  expect(listenersOf(removed).sort()).toEqual(listenersOf(added).sort());
  expect(disconnected.mock.contexts).toEqual(observed.mock.contexts);
  expect(shown.painted).toBe(0);
  expect(shown.parentEl.childElementCount).toBe(0);
  shown.parentEl.remove();
});
