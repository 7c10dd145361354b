import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SkillIndex } from '../../src/derive/skill-index';
import { meets, skillsIn, skillsOf } from '../../src/derive/skill-match';
import { person } from '../support/builders';

const aPhrase = fc.array(fc.constantFrom('stage', 'light', 'work', 'grant', 'Écriture'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const aLongOne = fc.array(fc.constantFrom('stage', 'light', 'work'), { minLength: 29, maxLength: 33 }).map((words) => words.join(' '));
const someSkills = fc.array(fc.oneof({ weight: 6, arbitrary: aPhrase }, aLongOne), { maxLength: 3 });
const somebody = fc.record({ name: fc.constantFrom('Ana', 'Ben', 'Cleo'), skills: someSkills, needs: someSkills });

test('nobody who can meet a need is missing, whatever came and went before', () => {
  fc.assert(
    fc.property(fc.array(somebody, { maxLength: 8 }), fc.array(fc.constantFrom('Ana', 'Ben')), someSkills, (told, gone, asked) => {
      const index = new SkillIndex();
      const known = new Map<string, ReturnType<typeof person>>();
      for (const { name, ...plan } of told) {
        const next = person(name, plan);
        index.change(known.get(name), next);
        known.set(name, next);
      }
      for (const name of gone) {
        index.change(known.get(name), undefined);
        known.delete(name);
      }
      const needs = skillsIn(asked);
      const able = [...known.values()].filter((each) => skillsOf(each).skills.some((has) => needs.some((need) => meets(has.folded, need.folded))));
      expect([...index.perhapsAbleTo(needs)]).toEqual(expect.arrayContaining(able.map(({ path }) => path)));
      for (const { folded } of needs) {
        const needing = [...known.values()].filter((each) => skillsOf(each).needs.some((need) => need.folded === folded));
        expect([...index.needing(folded)].sort()).toEqual(needing.map(({ path }) => path).sort());
      }
      for (const path of index.perhapsAbleTo(needs)) expect([...known.values()].map((each) => each.path)).toContain(path);
    }),
    { numRuns: 500 },
  );
});
