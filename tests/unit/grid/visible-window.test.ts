import { describe, expect, test } from 'vitest';
import { Offsets } from '../../../src/grid/visible-window';

describe('which rows a viewport shows', () => {
  const rows = new Offsets(5, (index) => [40, 60, 20, 100, 30][index] ?? 0);

  test.each<[scroll: number, extent: number, overscan: number, shown: [number, number]]>([
    [0, 40, 0, [0, 1]],
    [0, 41, 0, [0, 2]],
    [39, 1, 0, [0, 1]],
    [40, 1, 0, [1, 2]],
    [100, 25, 0, [2, 4]],
    [0, 40, 2, [0, 3]],
    [1000, 50, 1, [3, 5]],
    [-30, 50, 0, [0, 1]],
  ])('scrolled to %s, %s high, %s more: %j', (scroll, extent, overscan, [start, end]) => {
    expect(rows.visible(scroll, extent, overscan)).toEqual({ start, end });
  });

  test.each([
    ['as many as before stay drawn', 2, [0, 2]],
    ['of many more before, two stay', 5, [0, 3]],
  ])('where one row would do, %s', (_, before, [start, end]) => {
    expect(rows.visible(0, 40, 0, before)).toEqual({ start, end });
  });

  test.each([
    ['a row above comes to the top', 1, 120, 100, 40],
    ['a row below comes to the bottom', 3, 0, 150, 70],
    ['a row in view stays', 1, 20, 100, 20],
    ['a row higher than the view shows its top', 3, 0, 50, 120],
  ])('%s', (_, index, scroll, extent, to) => {
    expect(rows.scrollToShow(index, scroll, extent)).toBe(to);
  });

  test.each([
    [-5, 0],
    [0, 0],
    [99.5, 1],
    [100, 2],
    [249, 4],
    [9999, 4],
  ])('%s pixels down is row %s', (distance, index) => {
    expect(rows.indexAt(distance)).toBe(index);
  });

  test('a row without a height is passed over', () => {
    const folded = new Offsets(3, (index) => (index === 1 ? 0 : 40));
    expect(folded.indexAt(40)).toBe(2);
    expect(folded.total).toBe(80);
  });

  test('a grid without rows shows nothing', () => {
    expect(new Offsets(0, () => 10).visible(0, 500, 3)).toEqual({ start: 0, end: 0 });
  });
});
