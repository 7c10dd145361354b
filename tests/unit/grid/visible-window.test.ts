import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Offsets } from '../../../src/grid/visible-window';

describe('which rows a viewport shows', () => {
  const rows = new Offsets(5, (index) => [40, 60, 20, 100, 30][index] ?? 0);

  test.each([
    [0, 40, 0, [0, 1]], [0, 41, 0, [0, 2]], [39, 1, 0, [0, 1]], [40, 1, 0, [1, 2]], [100, 25, 0, [2, 4]], [0, 40, 2, [0, 3]], [1000, 50, 1, [3, 5]], [-30, 50, 0, [0, 1]],
  ])('scrolled to %s, %s high, %s more: %j', (scroll, extent, overscan, [start, end]) => {
    expect(rows.visible(scroll, extent, overscan)).toEqual({ start, end });
  });

  test.each([
    ['a row above comes to the top', 1, 120, 100, 40], ['a row below comes to the bottom', 3, 0, 150, 70], ['a row in view stays', 1, 20, 100, 20], ['a row higher than the view shows its top', 3, 0, 50, 120],
  ])('%s', (_, index, scroll, extent, to) => {
    expect(rows.scrollToShow(index, scroll, extent)).toBe(to);
  });

  test('a grid without rows shows nothing', () => {
    expect(new Offsets(0, () => 10).visible(0, 500, 3)).toEqual({ start: 0, end: 0 });
  });

  test('the rows shown always cover the viewport, and never many more', () => {
    const sizes = fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 300 });
    fc.assert(fc.property(sizes, fc.nat(20_000), fc.integer({ min: 1, max: 1200 }), fc.nat(4), (list, wished, extent, overscan) => {
      const offsets = new Offsets(list.length, (index) => list[index] ?? 0);
      const scroll = Math.min(wished, Math.max(0, offsets.total - extent));
      const { start, end } = offsets.visible(scroll, extent, overscan);
      expect(offsets.startOf(start)).toBeLessThanOrEqual(scroll);
      expect(offsets.startOf(end)).toBeGreaterThanOrEqual(Math.min(offsets.total, scroll + extent));
      expect(end - start).toBeLessThanOrEqual(Math.ceil(extent / 20) + 2 + 2 * overscan);
    }));
  });
});
