import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IntroductionPath } from '../../src/derive/introductions';
import { bestPathTo } from '../../src/derive/introductions';
import { LiveIntroductions } from '../../src/derive/live-introductions';
import type { Person } from '../../src/model/person';
import { finish } from '../../src/model/steps';
import { Network } from '../../src/network/network';
import { day, noteOf, person } from '../support/builders';
import { candidateSourceOn } from '../support/sources';

const NAMES = ['Ana', 'Ben', 'Cleo', 'Dirk', 'Eva', 'Farid'];
const LINKS = NAMES.map((name) => `[[${name}]]`);

const aNote = fc
  .record({
    file: fc.constantFrom(...NAMES),
    called: fc.option(fc.constantFrom('Aa', 'Zz'), { nil: null, freq: 5 }),
    knows: fc.subarray(LINKS, { maxLength: 3 }),
    introducedBy: fc.subarray(LINKS, { maxLength: 1 }),
    lastContact: fc.constantFrom(null, day('2026-03-15'), day('2025-06-01')),
    circle: fc.constantFrom('core', null),
    status: fc.constantFrom('active', 'active', 'active', 'archived' as const),
    received: fc.nat({ max: 1 }),
  })
  .map(({ file, called, ...plan }) => noteOf({ ...person(called ?? file, plan), path: `People/${file}.md` }));
const aChange = fc.oneof(
  { weight: 5, arbitrary: aNote.map((note) => ({ kind: 'upsert', note }) as const) },
  fc.constantFrom(...NAMES).map((name) => ({ kind: 'remove', path: `People/${name}.md` }) as const),
);

test('ways that are kept are those found anew, and every other way is told', () => {
  fc.assert(
    fc.property(fc.array(aNote, { maxLength: 8 }), fc.array(aChange, { minLength: 1, maxLength: 8 }), fc.subarray(NAMES, { minLength: 1, maxLength: 4 }), (notes, changes, foes) => {
      const network = new Network();
      network.apply(notes.map((note) => ({ kind: 'upsert', note })));
      const source = candidateSourceOn('2026-03-16', network);
      const live = new LiveIntroductions();
      const isActive = ({ status }: Person): boolean => status === 'active';
      const isFriend = (each: Person): boolean => isActive(each) && !foes.some((foe) => each.path === `People/${foe}.md`);
      const usual = (): Map<string, IntroductionPath | null> =>
        new Map([...network.people.values()].map((each) => [each.path, live.usualWayTo(each, source)]));
      for (const change of changes) {
        const before = usual();
        const { people, tied } = network.apply([change]);
        const told = finish(live.applying(new Set([...people, ...tied]), source));
        for (const each of network.people.values()) {
          const way = bestPathTo(each, source, isActive);
          expect(live.usualWayTo(each, source)).toEqual(way);
          expect(live.wayTo(each, source, isFriend)).toEqual(bestPathTo(each, source, isFriend));
          const known = before.get(each.path);
          if (known !== undefined) expect(told.get(each.path) ?? false).toBe(live.usualWayTo(each, source) !== known);
        }
      }
    }),
    { numRuns: 600 },
  );
});
