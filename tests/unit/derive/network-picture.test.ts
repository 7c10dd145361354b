import { describe, expect, test } from 'vitest';
import { day, networkOf, person, project } from '../../support/builders';
import { EIGHT, pictureOf } from '../../support/health-source';

const FRESH = day('2026-03-02');

describe('the picture of the network', () => {
  test('eight people by network, with their ties told once, and who joins what', () => {
    const { nodes, ties, sectors, leftOut } = pictureOf(networkOf(...EIGHT));
    expect(sectors).toEqual([
      { kind: 'network', name: 'Conservatoire', people: 5, isCutOff: false },
      { kind: 'network', name: 'Collectif Bruine', people: 1, isCutOff: false },
      { kind: 'others', name: '', people: 2, isCutOff: false },
    ]);
    expect(nodes.map(({ name, isBridge, ties: own }) => [name, isBridge, own.length])).toEqual([
      ['Ana', false, 4], ['Ben', false, 2], ['Cléo', true, 3], ['Dirk', false, 1], ['Hana', false, 1], ['Eva', false, 1], ['Farid', false, 0], ['Gilda', false, 0],
    ]);
    expect(ties.map(({ from, to, kind }) => `${from.name}-${to.name} ${kind}`)).toEqual([
      'Ana-Ben one-sided', 'Ana-Cléo one-sided', 'Ana-Dirk mutual', 'Ana-Hana mutual', 'Ben-Cléo one-sided', 'Cléo-Eva mutual',
    ]);
    expect(leftOut).toBe(0);
  });

  test('rings by circle, whoever was never met outermost; who is not there any more is not drawn', () => {
    const { nodes } = pictureOf(networkOf(
      person('Ana', { lastContact: FRESH, circle: 'core' }), person('Ben', { met: FRESH }), person('Cléo'), person('Dirk', { status: 'deceased' }),
    ));
    expect(nodes.map(({ name, ring }) => [name, ring])).toEqual([['Ana', 'core'], ['Ben', 'active'], ['Cléo', 'unmet']]);
  });

  test('a network that nobody joins to another is cut off', () => {
    const choir = ['Dirk', 'Eva'].map((name) => person(name, { networks: ['Choir'] }));
    const { sectors } = pictureOf(networkOf(...EIGHT, ...choir.map((each) => ({ ...each, path: `Choir/${each.name}.md`, name: `${each.name} 2` }))));
    expect(sectors.filter(({ isCutOff }) => isCutOff).map(({ name }) => name)).toEqual(['Choir']);
  });

  test('of more than three hundred only core, roles and bridges, and it says how many are left out', () => {
    const many = Array.from({ length: 320 }, (_, at) => person(`P${at}`, { lastContact: FRESH, circle: at === 7 ? 'core' : null }));
    const chain = ['[[P11]]', '[[P12]]', '[[P13]]', '[[P14]]'].map((knows, at) => person(`P${at + 10}`, { lastContact: FRESH, knows: [knows] }));
    const network = networkOf(...many, ...chain, project('M', { boxes: { mentor: ['[[P9]]'] } }));
    const { nodes, leftOut } = pictureOf(network);
    expect(nodes.map(({ name }) => name)).toEqual(['P7', 'P9', 'P12']);
    expect(leftOut).toBe(317);
  });

  test('if these are still too many, the three hundred with most ties', () => {
    const many = Array.from({ length: 400 }, (_, at) => person(`P${at}`, { circle: 'core', knows: at >= 100 ? ['[[P399]]'] : [] }));
    const { nodes, leftOut } = pictureOf(networkOf(...many));
    expect([nodes.length, leftOut]).toEqual([300, 100]);
    expect(nodes.some(({ name }) => name === 'P399')).toBe(true);
    expect(nodes.some(({ name }) => name === 'P50')).toBe(false);
  });

  test('nobody is in an empty picture', () => {
    expect(pictureOf(networkOf())).toMatchObject({ nodes: [], ties: [], sectors: [], leftOut: 0 });
  });
});
