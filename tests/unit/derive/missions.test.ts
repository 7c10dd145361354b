import { describe, expect, test } from 'vitest';
import type { Triage } from '../../../src/derive/missions';
import { deriveTriage } from '../../../src/derive/missions';
import { stepsLeft } from '../../../src/derive/classified';
import { derivePersonFollowUp } from '../../../src/derive/person-follow-up';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import type { PersonPlan } from '../../support/builders';
import { day, mention, networkOf, person, project } from '../../support/builders';
import { sourceOn } from '../../support/sources';

const TRAINING = { met: day('2026-03-13'), metAt: mention('[[Training]]') };
const CLASSIFIED: PersonPlan = { networks: ['School'], circle: 'active', skills: ['light'] };

function triageOf(...notes: readonly (Person | Project)[]): Triage {
  const { source } = sourceOn('2026-03-16', networkOf(...notes));
  const people = notes.filter((note): note is Person => note.kind === 'person');
  return deriveTriage(people.map((each) => derivePersonFollowUp(each, source)), source.network, source.today);
}

const counts = ({ missions }: Triage): unknown[] =>
  missions.map(({ name, on, met, toClassify, written }) => [name, on, met.length, toClassify.length, written]);

describe('a person is classified', () => {
  test.each<[string, PersonPlan, readonly string[]]>([
    ['by a network, a circle and a skill', CLASSIFIED, []],
    ['by a cadence in place of the circle', { ...CLASSIFIED, circle: null, cadence: { unit: 'none' } }, []],
    ['by a need in place of the skill', { ...CLASSIFIED, skills: [], needs: ['a room'] }, []],
    ['by a role she could play', { ...CLASSIFIED, skills: [], aptitudes: ['mentor'] }, []],
    ['by a role that a project gives her', { ...CLASSIFIED, skills: [] , path: 'People/Named.md', name: 'Named' }, []],
    ['by nothing less than all three', { skills: ['light'] }, ['network', 'rhythm']],
    ['not at all by what was talked about', { topic: 'lights' }, ['network', 'rhythm', 'contribution']],
  ])('%s', (_, plan, left) => {
    const ana = person('Ana', plan);
    expect(stepsLeft(ana, networkOf(ana, project('Salt', { boxes: { ally: ['[[Named]]'] } })))).toEqual(left);
  });
});

describe('the mission after a day of meetings', () => {
  test('counts who was met, who is left to classify and who was written to', () => {
    const triage = triageOf(
      person('Ana', { ...TRAINING, ...CLASSIFIED, lastContact: day('2026-03-15') }),
      person('Ben', { ...TRAINING, ...CLASSIFIED }),
      person('Cleo', { ...TRAINING, lastContact: day('2026-03-13') }),
      person('Dirk', { met: day('2026-03-14') }),
      person('Eva', { met: day('2025-12-01'), metAt: mention('Fair') }),
      person('Farid'),
    );
    expect(counts(triage)).toEqual([[null, '2026-03-14', 1, 1, 0], ['Training', '2026-03-13', 3, 1, 1]]);
    expect(triage.others.map(({ name }) => name)).toEqual(['Eva', 'Farid']);
  });

  test('stays in sight once everybody is classified, for sixty days', () => {
    const on = (met: string): Person => person('Ana', { ...CLASSIFIED, ...TRAINING, met: day(met) });
    expect(counts(triageOf(on('2026-01-15')))).toEqual([['Training', '2026-01-15', 1, 0, 0]]);
    expect(triageOf(on('2026-01-14'))).toEqual({ missions: [], others: [] });
  });

  test('leaves out who is not to be kept in touch with, and days to come', () => {
    expect(triageOf(person('Ana', { ...TRAINING, status: 'archived' }), person('Ben', { met: day('2026-03-20') }))).toEqual({
      missions: [],
      others: [expect.objectContaining({ name: 'Ben' })],
    });
  });
});
