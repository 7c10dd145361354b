import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPathTo, directStrength } from '../../src/derive/introductions';
import type { Person } from '../../src/model/person';
import { day, networkOf, person } from '../support/builders';
import { candidateSourceOn } from '../support/sources';

const TODAY = '2026-03-16';
const NAMES = ['Ana', 'Ben', 'Cleo', 'Dirk', 'Eva', 'Farid', 'Gilda', 'Hana', 'Inès'];
const LAST = [null, null, '2026-03-15', '2025-09-01', '2020-01-01'];

/** Up to nine people with few ties, so that ways of one, two and three people win in turn. */
const someGraph = fc
  .record({ size: fc.integer({ min: 2, max: NAMES.length }), density: fc.constantFrom(0.1, 0.2, 0.5) })
  .chain(({ size, density }) => {
    const links = NAMES.slice(0, size).map((name) => `[[${name}]]`);
    const aFew = fc.subarray(links, { maxLength: Math.max(1, Math.round(density * size)) });
    const aPlan = fc.record({
      knows: aFew,
      introducedBy: fc.subarray(links, { maxLength: 1 }),
      lastContact: fc.constantFrom(...LAST).map((on) => (on === null ? null : day(on))),
      circle: fc.constantFrom('core', 'close', 'wide', null),
      status: fc.constantFrom('active', 'active', 'active', 'archived' as const),
    });
    return fc.array(aPlan, { minLength: size, maxLength: size });
  })
  .map((plans) => plans.map((plan, at) => person(NAMES[at] ?? '', plan)));

/** How strongly the notes of two people tie them, read from the notes alone. */
function tieBetween(a: Person, b: Person): number {
  const lists = (one: Person, other: Person, field: 'knows' | 'introducedBy'): boolean =>
    one[field].some(({ target }) => target === other.name);
  if (lists(a, b, 'introducedBy') || lists(b, a, 'introducedBy')) return 0.8;
  const sides = Number(lists(a, b, 'knows')) + Number(lists(b, a, 'knows'));
  return [0, 0.6, 0.8][sides] ?? 0;
}

/** Every way to somebody with at most two people before her. */
function allWays(target: Person, people: readonly Person[], may: (person: Person) => boolean): Person[][] {
  const others = people.filter((each) => each !== target && may(each));
  const pairs = others.flatMap((first) => others.filter((second) => second !== first).map((second) => [first, second]));
  return [[], ...others.map((each) => [each]), ...pairs].map((before) => [...before, target]);
}

test('the best way to anybody is the strongest of all ways, and of equals the shortest; never through who may not be asked', () => {
  fc.assert(
    fc.property(someGraph, fc.nat({ max: 3 }), (people, unasked) => {
      const source = candidateSourceOn(TODAY, networkOf(...people));
      const may = (each: Person): boolean => each.status === 'active' && each !== people[unasked];
      const strengthOf = (way: readonly Person[]): number => {
        const ties = way.slice(1).map((each, at) => tieBetween(way[at] as Person, each) * 0.9);
        return ties.reduce((product, tie) => product * tie, directStrength(way[0] as Person, source) ?? 0);
      };
      for (const target of people) {
        const best = bestPathTo(target, source, may);
        const ways = allWays(target, people, may).map((way) => ({ way, strength: strengthOf(way) }));
        const strongest = Math.max(...ways.map(({ strength }) => strength));
        expect(best?.strength ?? 0).toBeCloseTo(strongest, 10);
        if (best === null) continue;
        const equals = ways.filter(({ strength }) => strength > strongest - 1e-12).map(({ way }) => way);
        expect(equals.map((way) => way.map(({ name }) => name))).toContainEqual(best.people.map(({ name }) => name));
        expect(best.people).toHaveLength(Math.min(...equals.map(({ length }) => length)));
        expect(best.people.slice(0, -1).every(may)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
