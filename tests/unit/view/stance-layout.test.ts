import { describe, expect, test } from 'vitest';
import type { PlacedStance } from '../../../src/derive/stance-map';
import { deriveStanceMap } from '../../../src/derive/stance-map';
import { stringsFor } from '../../../src/i18n/strings';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import type { PictureZone } from '../../../src/view/stance/stance-layout';
import { partnersMap, powerMap } from '../../../src/view/stance/stance-layout';
import { nextMark } from '../../../src/view/stance/stance-picture';
import { day, networkOf, project } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';

const texts = stringsFor('en').stances;
/** Half of the rim of a mark lies outside its circle, and so does half of its neighbour's. */
const RIM = 2;

function placedBy(stances: readonly string[], boxes: Record<string, string[]> = {}): readonly PlacedStance[] {
  const P = project('P', { stances, boxes });
  return deriveStanceMap(P, { network: networkOf(P), settings: DEFAULT_SETTINGS, today: day(MONDAY) }).placed;
}

describe('the partners’ map', () => {
  test('has sixteen named cells, antagonism across and synergy up', () => {
    const { zones } = partnersMap([], texts);
    expect(zones).toHaveLength(16);
    expect(zones.filter(({ y }) => y === Math.min(...zones.map((zone) => zone.y))).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['engaged', 'golden', 'torn']),
    );
    const [first] = zones;
    expect(first).toMatchObject({ id: 'passive', x: Math.min(...zones.map((zone) => zone.x)), y: Math.max(...zones.map((zone) => zone.y)) });
  });

  test('every mark is in its cell, its area grows with her influence, and an estimate is hollow', () => {
    const { zones, marks } = partnersMap(placedBy(['[[Ana Diaz]] s4 a2 i5', '[[Bob]] s1 a3 i1'], { partner: ['[[Karim]]'] }), texts);
    const drawn = marks.map(({ x, y, radius, text, isHollow }) => {
      const inside = zones.find((zone) => x > zone.x && x < zone.x + zone.width && y > zone.y && y < zone.y + zone.height);
      return [text, inside?.id, Math.round(radius ** 2), isHollow];
    });
    expect(drawn).toEqual([['B', 'opponent', 49, false], ['K', 'passive', 75, true], ['AD', 'golden', 100, false]]);
  });

  test('six in a cell are drawn without touching; of more the sixth place says how many are left, and lists all', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `[[${name}]] s2 a1 i5`);
    for (const count of [6, 7, 8]) {
      const { marks } = partnersMap(placedBy(names.slice(0, count)), texts);
      const gaps = marks.flatMap((a, at) => marks.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius));
      expect([count, marks.length, Math.min(...gaps) >= RIM]).toEqual([count, 6, true]);
    }
    const { marks } = partnersMap(placedBy(names), texts);
    expect(marks.map(({ text, crowd }) => [text, crowd.length])).toEqual([['A', 0], ['B', 0], ['C', 0], ['D', 0], ['E', 0], ['+3', 8]]);
    expect(marks[5]).toMatchObject({ path: null, label: 'Passives, 8 people: A, B, C, D, E, F, G, H' });
  });
});

test('fields of one name have one number, from the top left on', () => {
  const named = (zones: readonly PictureZone[]): string[] => [...new Set([...zones].map(({ number, label }) => `${number} ${label}`))].sort();
  expect(named(partnersMap([], texts).zones)).toEqual([
    '1 Committed', '2 Golden triangle', '3 Torn', '4 Waverers', '5 Passives', '6 Opponents', '7 Irreconcilables', '8 Moaners',
  ]);
  expect(named(powerMap([], texts).zones)).toEqual(['1 Keep satisfied', '2 Manage closely', '3 Monitor', '4 Keep informed']);
});

test('no mark covers the name of a field', () => {
  const crowd = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].flatMap((name) => [5, 3].map((influence) => `[[${name}${influence}]] s2 a1 i${influence}`));
  const { zones, marks } = powerMap(placedBy(crowd), texts);
  const tops = marks.map(({ y, radius }) => y - radius - RIM / 2);
  const strips = [...new Set(zones.map((zone) => zone.y))];
  expect(strips.flatMap((y) => tops.filter((top) => top > y - 10 && top < y + 14))).toEqual([]);
});

test('power and involvement: each mark with its sign, in its zone', () => {
  const { zones, marks } = powerMap(placedBy(['[[Ana]] s4 a2 i5', '[[Bob]] s1 a2 i4', '[[Cem]] s3 a3 i1', '[[Dov]] s1 a1 i3']), texts);
  const drawn = marks.map(({ x, y, text, sign }) => {
    const inside = zones.find((zone) => x > zone.x && x < zone.x + zone.width && y > zone.y && y < zone.y + zone.height);
    return [text + sign, inside?.id];
  });
  expect(drawn).toEqual([['C0', 'inform'], ['D0', 'monitor'], ['B−', 'satisfy'], ['A+', 'manage']]);
});

test.each<[string, number, number | null]>([
  ['ArrowRight', 0, 1], ['ArrowLeft', 0, null], ['ArrowDown', 0, 2], ['ArrowUp', 2, 0], ['ArrowLeft', 1, 0], ['End', 0, 2], ['Home', 2, 0], ['a', 0, null],
])('%s from mark %i goes to %s', (key, from, to) => {
  expect(nextMark([{ x: 0, y: 0 }, { x: 50, y: 5 }, { x: 3, y: 60 }], from, key)).toBe(to);
});
