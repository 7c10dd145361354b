import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPathTo, directStrength } from '../../src/derive/introductions';
import { LiveIntroductions } from '../../src/derive/live-introductions';
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

/** A way with all that it is compared by. */
interface Rated {
  readonly names: readonly string[];
  readonly strength: number;
  readonly firstTie: number;
}

/** The order that docs/follow-ups.md tells, "Ways to somebody"; 0 only for one and the same way. */
function inOrder(a: Rated, b: Rated): number {
  const differs = (one: number, other: number): number => (Math.abs(one - other) < 1e-12 ? 0 : other - one);
  const byNames = a.names.map((name, at) => name.localeCompare(b.names[at] ?? '')).find((order) => order !== 0);
  return differs(a.strength, b.strength) || a.names.length - b.names.length || differs(a.firstTie, b.firstTie) || (byNames ?? 0);
}

test('the best way to anybody is the first of all ways of at most three people; never through who may not be asked', () => {
  fc.assert(
    fc.property(someGraph, fc.subarray(NAMES, { maxLength: 4 }), (people, opponents) => {
      const source = candidateSourceOn(TODAY, networkOf(...people));
      const may = ({ name, status }: Person): boolean => status === 'active' && !opponents.includes(name);
      const rated = (way: readonly Person[]): Rated => {
        const ties = way.slice(1).map((each, at) => tieBetween(way[at] as Person, each) * 0.9);
        const firstTie = directStrength(way[0] as Person, source) ?? 0;
        return { names: way.map(({ name }) => name), strength: ties.reduce((product, tie) => product * tie, firstTie), firstTie };
      };
      const ways = new LiveIntroductions();
      for (const target of people) {
        const all = allWays(target, people, may).map(rated).filter(({ strength }) => strength > 0).sort(inOrder);
        const [first] = all;
        const best = bestPathTo(target, source, may);
        expect(best?.people.map(({ name }) => name)).toEqual(first?.names);
        expect(best?.strength ?? 0).toBeCloseTo(first?.strength ?? 0, 10);
        expect(all.slice(1).every((other) => first !== undefined && inOrder(first, other) < 0)).toBe(true);
        expect(ways.wayTo(target, source, may)).toEqual(best);
      }
    }),
    { numRuns: 600 },
  );
});
