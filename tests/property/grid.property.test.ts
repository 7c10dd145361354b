import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { placeAfterKey } from '../../src/grid/grid-keyboard';
import { Recycler } from '../../src/grid/recycler';
import { orderSiblings } from '../../src/grid/sibling-order';
import { Offsets } from '../../src/grid/visible-window';

const { document } = new JSDOM().window;

describe('the arithmetic of scrolling', () => {
  const sizes = fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 300 });
  const offsetsOf = (list: readonly number[]) => new Offsets(list.length, (index) => list[index] ?? 0);

  test('the rows shown always cover the viewport, and never many more', () => {
    const extents = fc.integer({ min: 1, max: 1200 });
    fc.assert(fc.property(sizes, fc.nat(20_000), extents, fc.nat(4), fc.nat(300), (list, wished, extent, overscan, before) => {
      const offsets = offsetsOf(list);
      const scroll = Math.min(wished, Math.max(0, offsets.total - extent));
      const { start, end } = offsets.visible(scroll, extent, overscan, before);
      expect(offsets.startOf(start)).toBeLessThanOrEqual(scroll);
      expect(offsets.startOf(end)).toBeGreaterThanOrEqual(Math.min(offsets.total, scroll + extent));
      expect(end - start).toBeLessThanOrEqual(Math.ceil(extent / 20) + 4 + 2 * overscan);
    }));
  });

  test('the row found by halving is the one found by adding up', () => {
    fc.assert(fc.property(sizes, fc.nat(20_000), (list, distance) => {
      let index = 0;
      for (let end = list[0] ?? 0; end <= distance && index < list.length - 1; end += list[index] ?? 0) index += 1;
      expect(offsetsOf(list).indexAt(distance)).toBe(index);
    }));
  });

  test('a row that was scrolled to is seen whole, and scrolling to it again moves nothing', () => {
    const extents = fc.integer({ min: 200, max: 1200 });
    fc.assert(fc.property(sizes, fc.nat(20_000), fc.nat(299), extents, (list, scroll, wished, extent) => {
      const offsets = offsetsOf(list);
      const index = wished % list.length;
      const to = offsets.scrollToShow(index, scroll, extent);
      expect(to).toBeLessThanOrEqual(offsets.startOf(index));
      expect(to + extent).toBeGreaterThanOrEqual(offsets.startOf(index + 1));
      expect(offsets.scrollToShow(index, to, extent)).toBe(to);
    }));
  });
});

test('no key leads out of the grid', () => {
  const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown');
  const size = fc.integer({ min: 1, max: 50 });
  const press = fc.record({ key, ctrlKey: fc.boolean(), metaKey: fc.boolean() });
  const shape = fc.record({ rows: size, columns: size, page: size, isRightToLeft: fc.boolean() });
  fc.assert(fc.property(fc.nat(49), fc.nat(49), press, shape, (row, column, pressed, grid) => {
    const from = { row: row % grid.rows, column: column % grid.columns };
    const to = placeAfterKey(from, pressed, grid) ?? from;
    expect(to.row >= 0 && to.row < grid.rows && to.column >= 0 && to.column < grid.columns).toBe(true);
  }));
});

describe('elements used again', () => {
  test('after any scrolling each item has one element and keeps it while it stays; at rest they are in order', () => {
    const windows = fc.array(fc.tuple(fc.nat(30), fc.nat(12), fc.boolean()), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(windows, (steps) => {
      const parentEl = document.createElement('div');
      const create = () => ({ el: parentEl.appendChild(document.createElement('i')) });
      const recycler = new Recycler<number, { el: HTMLElement }>(parentEl, create);
      let before = new Map<number, HTMLElement>();
      for (const [start, count, isResting] of steps) {
        const keys = Array.from({ length: count }, (_, index) => start + index);
        recycler.show(keys, ({ el }, key) => (el.textContent = String(key)));
        if (isResting) recycler.settle();
        const els = [...parentEl.querySelectorAll<HTMLElement>('i:not([hidden])')];
        const shown = new Map(els.map((el) => [Number(el.textContent), el]));
        const order = [...shown.keys()];
        expect(isResting ? order : order.sort((a, b) => a - b)).toEqual(keys);
        expect(keys.every((key) => (before.get(key) ?? shown.get(key)) === shown.get(key))).toBe(true);
        before = shown;
      }
      expect(parentEl.childElementCount).toBeLessThanOrEqual(Math.max(...steps.map(([, count]) => count)));
    }));
  });
});

describe('putting elements in order', () => {
  const orders = fc.uniqueArray(fc.nat(20)).chain((wanted) => fc.tuple(fc.constant(wanted), fc.shuffledSubarray(wanted)));

  test('they stand as wanted after as few moves as there can be', () => {
    fc.assert(fc.property(orders, ([wanted, present]) => {
      const { parentEl, els, moves } = siblings(wanted, present);
      orderSiblings(parentEl, els);
      expect(idsIn(parentEl)).toEqual(wanted);
      const places = wanted.filter((id) => present.includes(id)).map((id) => present.indexOf(id));
      expect(moves.length).toBe(wanted.length - longestRunLength(places));
    }));
  });

  test('the one that has the focus is never moved', () => {
    fc.assert(fc.property(orders, fc.nat(20), ([wanted, present], at) => {
      fc.pre(present.length > 0);
      const { parentEl, els, moves } = siblings(wanted, present);
      const staying = els[wanted.indexOf(present[at % present.length] ?? 0)] ?? null;
      orderSiblings(parentEl, els, staying);
      expect(idsIn(parentEl)).toEqual(wanted);
      expect(moves.some((el) => el === staying)).toBe(false);
    }));
  });
});

/** Elements for `wanted`, of which `present` are in the parent already, in that order; and what is put in later. */
function siblings(wanted: readonly number[], present: readonly number[]): { parentEl: Element; els: Element[]; moves: Node[] } {
  const parentEl = document.createElement('div');
  const byId = new Map(wanted.map((id) => [id, document.createElement('i')]));
  for (const [id, el] of byId) el.textContent = String(id);
  for (const id of present) parentEl.append(byId.get(id) ?? '');
  const moves: Node[] = [];
  const insertBefore = parentEl.insertBefore.bind(parentEl);
  parentEl.insertBefore = (node, child) => {
    moves.push(node);
    return insertBefore(node, child);
  };
  return { parentEl, els: [...byId.values()], moves };
}

function idsIn(parentEl: Element): number[] {
  return [...parentEl.children].map((el) => Number(el.textContent));
}

/** The slow twin: for each number, the longest run that ends with it. */
function longestRunLength(sequence: readonly number[]): number {
  const lengths: number[] = [];
  sequence.forEach((value, index) => {
    lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < index && (sequence[before] ?? 0) < value)));
  });
  return Math.max(0, ...lengths);
}
