import { describe, expect, test } from 'vitest';
import { networkOf, person } from '../../support/builders';
import { EIGHT, pictureOf } from '../../support/health-source';
import { nextNode } from '../../../src/view/picture/picture-keys';
import { WHOLE, isSeen, moved, viewBoxOf, zoomed } from '../../../src/view/picture/picture-viewport';

describe('the keys in the picture', () => {
  const { nodes } = pictureOf(networkOf(...EIGHT, person('Inès')));
  const [first] = nodes;
  if (first === undefined) throw new Error('Nobody in the picture');

  test.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])('%s leads that way, or nowhere', (key) => {
    for (const from of nodes) {
      const to = nextNode(key, from, nodes);
      if (to === null) continue;
      const along = { ArrowLeft: from.x - to.x, ArrowRight: to.x - from.x, ArrowUp: from.y - to.y, ArrowDown: to.y - from.y }[key];
      expect(along).toBeGreaterThan(0);
    }
  });

  test('everybody can be reached by arrows', () => {
    const reached = new Set([first]);
    for (const node of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = nextNode(key, node, nodes);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(nodes.length);
  });

  test('Home and End lead to the first and the last, other keys nowhere', () => {
    expect([nextNode('Home', first, nodes), nextNode('End', first, nodes), nextNode('a', first, nodes)]).toEqual([first, nodes[nodes.length - 1], null]);
  });
});

describe('what is seen of the picture', () => {
  test('all of it at first, and never less large or beyond its edge', () => {
    expect(viewBoxOf(WHOLE, 500)).toBe('-500 -500 1000 1000');
    expect(zoomed(WHOLE, 0.5, 500)).toEqual(WHOLE);
    expect(moved(WHOLE, 300, 0, 500)).toEqual(WHOLE);
    expect(zoomed(WHOLE, 100, 500).zoom).toBe(8);
  });

  test('the point under the pointer stays where it is', () => {
    const at = { x: 200, y: -100 };
    const view = zoomed(WHOLE, 2, 500, at);
    expect(view).toEqual({ x: 100, y: -50, zoom: 2 });
    expect((at.x - view.x) * view.zoom).toBe(at.x);
  });

  test('half of it can be moved by a quarter each way', () => {
    const half = zoomed(WHOLE, 2, 500);
    expect(viewBoxOf(moved(half, 100, 0, 500), 500)).toBe('-150 -250 500 500');
    expect(moved(half, 9999, -9999, 500)).toEqual({ x: 250, y: -250, zoom: 2 });
  });

  test.each([[0, true], [220, true], [249, false], [400, false]])('a point %i from the middle of half of it: %s', (x, seen) => {
    expect(isSeen({ x: 0, y: 0, zoom: 2 }, { x, y: 0 }, 500)).toBe(seen);
  });
});
