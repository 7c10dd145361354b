import { describe, expect, test } from 'vitest';
import type { Placed } from '../../../src/derive/network-layout';
import { layoutNetwork } from '../../../src/derive/network-layout';

/** So many people in each sector, spread over the rings in turn. */
function crowd(sizes: readonly number[], rings: number): Placed[] {
  return sizes.flatMap((size, sector) => Array.from({ length: size }, (_, at) => ({ sector, ring: at % rings })));
}

describe('the places of people around me', () => {
  test.each<[string, readonly number[], number]>([
    ['one person', [1], 1],
    ['eight people of four networks', [4, 2, 1, 1], 2],
    ['three hundred people of one network', [300], 5],
    ['three hundred people of twelve networks', [120, 60, 40, 20, 15, 10, 9, 8, 7, 5, 4, 2], 5],
    ['one large network beside eleven small ones', [278, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2], 4],
  ])('%s: nobody stands on somebody else, and everybody is inside', (_, sizes, rings) => {
    const people = crowd(sizes, rings);
    const { places, radius } = layoutNetwork(people, sizes.length);
    expect(places).toHaveLength(people.length);
    for (const [at, one] of places.entries()) {
      expect(Math.hypot(one.x, one.y)).toBeLessThan(radius);
      for (const other of places.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.9);
    }
  });

  test('whoever is closer stands nearer to the middle, in the slice of her network', () => {
    const people = crowd([60, 30, 10], 4);
    const { places, sectors } = layoutNetwork(people, 3);
    const radii = [0, 1, 2, 3].map((ring) => places.filter((_, at) => people[at]?.ring === ring).map(({ x, y }) => Math.hypot(x, y)));
    for (const [ring, inner] of radii.slice(0, -1).entries()) {
      expect(Math.max(...inner)).toBeLessThan(Math.min(...(radii[ring + 1] ?? [])));
    }
    for (const [at, { x, y }] of places.entries()) {
      const { from, to } = sectors[people[at]?.sector ?? 0] ?? { from: 0, to: 0 };
      const turn = (((Math.atan2(y, x) - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
      expect(turn).toBeLessThan(to - from);
    }
  });

  test('three hundred people fit in a circle of some fifteen neighbours', () => {
    expect(layoutNetwork(crowd([100, 80, 60, 40, 20], 4), 5).radius).toBeLessThan(16);
  });

  test('the same people get the same places', () => {
    expect(layoutNetwork(crowd([9, 4], 3), 2)).toEqual(layoutNetwork(crowd([9, 4], 3), 2));
  });

  test('without anybody there is a circle and nothing in it', () => {
    expect(layoutNetwork([], 0)).toMatchObject({ places: [], sectors: [], borders: [] });
  });
});
