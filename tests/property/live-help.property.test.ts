import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Help } from '../../src/derive/help';
import { deriveHelp } from '../../src/derive/help';
import { LiveHelp } from '../../src/derive/live-help';
import { SkillIndex } from '../../src/derive/skill-index';
import type { Person } from '../../src/model/person';
import { Network } from '../../src/network/network';
import { noteOf, person } from '../support/builders';

const FILES = ['Ana', 'Ben', 'Cleo', 'Dirk'];
const someSkills = fc.subarray(['light', 'stage light', 'law'], { maxLength: 2 });
const aChange = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        file: fc.constantFrom(...FILES),
        called: fc.option(fc.constantFrom('Aa', 'Zz'), { nil: null, freq: 5 }),
        skills: someSkills,
        needs: someSkills,
        status: fc.constantFrom('active', 'active', 'active', 'archived' as const),
      })
      .map(({ file, called, ...plan }) => ({
        kind: 'upsert' as const, note: noteOf({ ...person(called ?? file, plan), path: `People/${file}.md` }),
      })),
  },
  fc.constantFrom(...FILES).map((file) => ({ kind: 'remove' as const, path: `People/${file}.md` })),
);
const aBatch = fc.array(aChange, { minLength: 1, maxLength: 2 });

test('whoever is not asked again is helped by the same one as everybody would find', () => {
  fc.assert(
    fc.property(fc.array(aBatch, { maxLength: 14 }), fc.subarray(['law']), (batches, mySkills) => {
      const network = new Network();
      const skills = new SkillIndex();
      const live = new LiveHelp(skills);
      const known = new Map<string, Person>();
      const helps = new Map<string, Help | null>();
      for (const changes of batches) {
        const toAsk = new Set(network.apply(changes).people);
        for (const path of [...toAsk]) {
          const [before, next] = [known.get(path), network.people.get(path)];
          skills.change(before, next);
          for (const other of live.affectedBy(before, next)) toAsk.add(other);
          if (next === undefined) known.delete(path);
          else known.set(path, next);
        }
        for (const path of toAsk) {
          const asked = network.people.get(path);
          if (asked === undefined) helps.delete(path);
          else helps.set(path, live.helpFor(asked, network, mySkills));
        }
        const everybody = [...network.people.values()];
        expect(helps).toEqual(new Map(everybody.map((each) => [each.path, deriveHelp(each, everybody, mySkills)])));
      }
    }),
    { numRuns: 1000 },
  );
});
