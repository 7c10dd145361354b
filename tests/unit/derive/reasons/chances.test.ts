import { describe, expect, test } from 'vitest';
import type { PersonPlan } from '../../../support/builders';
import { day, person, project } from '../../../support/builders';
import { MONDAY, followUpOn, followUpWith, reasonsOf } from '../../../support/follow-up-of';

const today = { lastContact: day(MONDAY) };
const inNeed = (plan: PersonPlan = {}) => person('Nadège', { ...today, needs: ['rehearsal room in June'], ...plan });

describe('somebody who could fill an open role', () => {
  const able: PersonPlan = { ...today, skills: ['production'] };
  const asking = { deadline: day('2026-06-14'), needs: ['mentor: production'], boxes: { ally: ['a', 'b'], decider: ['c'] } };

  test.each<[string, PersonPlan, Parameters<typeof project>[1], string[]]>([
    ['the best of all', able, asking, ['can-fill 15']],
    ['deadline in 91 days', able, { ...asking, deadline: day('2026-06-15') }, []],
    ['deadline 14 days past', able, { ...asking, deadline: day('2026-03-02') }, ['can-fill 15']],
    ['deadline 15 days past', able, { ...asking, deadline: day('2026-03-01') }, []],
    ['no deadline', able, { ...asking, deadline: null }, []],
    ['a paused project', able, { ...asking, status: 'paused' }, []],
    ['the box is full', able, { ...asking, boxes: { ...asking.boxes, mentor: ['Colette'] } }, []],
    ['waited for', { ...able, waitingSince: day('2026-03-12') }, asking, []],
    ['planned', { ...able, followUp: day('2026-03-20') }, asking, []],
    ['archived', { ...able, status: 'archived' }, asking, []],
  ])('%s', (_, plan, projectPlan, reasons) => {
    expect(reasonsOf(followUpOn(MONDAY, person('Inès', plan), project('S', projectPlan)))).toEqual(reasons);
  });

  test('a score of 50 is good enough, 49 is not', () => {
    const half = { ...asking, needs: ['mentor: production', 'mentor: law', 'mentor: film'] };
    // 11 for one skill of three, 10 each for goodwill and a new network; 15 for the role elsewhere.
    const plan = { ...able, networks: ['Bruine'], aptitudes: ['mentor'] };
    const score = (circle: 'wide' | 'core', received: number) =>
      followUpOn(MONDAY, person('Inès', { ...plan, circle, received }), project('S', half)).reasons;
    expect(score('wide', 0)).toMatchObject([{ detail: { id: 'can-fill', score: 61 } }]);
    expect(score('wide', 1)).toMatchObject([{ detail: { score: 56 } }]);
    expect(reasonsOf(followUpOn(MONDAY, person('Inès', { ...plan, networks: [], circle: 'wide', received: 1 }), project('S', half)))).toEqual([]);
  });

  test('only the best of several, for the project where she fits best', () => {
    const ines = person('Inès', { ...able, networks: ['Bruine'] });
    const other = person('Odile', { ...able, skills: ['production', 'law'] });
    const both = project('Both', { ...asking, needs: ['mentor: production', 'mentor: law'] });
    const one = project('One', { ...asking, needs: ['mentor: production'] });
    expect(followUpOn(MONDAY, ines, other, both, one).reasons).toMatchObject([{ detail: { project: one.path, role: 'mentor', score: 76 } }]);
    expect(followUpOn(MONDAY, other, ines, both, one).reasons).toMatchObject([{ detail: { project: both.path, score: 66 } }]);
  });
});

describe('somebody who needs what another can do', () => {
  const room = (name: string, plan: PersonPlan = {}) => person(name, { ...today, skills: ['Rehearsal-room'], ...plan });

  test.each<[string, PersonPlan, string[], string | null | undefined]>([
    ['I can', {}, ['rehearsal room'], null],
    ['I can, in other letters', {}, ['Réhearsal ROOM'], null],
    ['I can not', {}, ['film'], undefined],
    ['waited for', { waitingSince: day('2026-03-12') }, ['rehearsal room'], undefined],
    ['planned', { followUp: day('2026-03-20') }, ['rehearsal room'], undefined],
  ])('%s', (_, plan, mySkills, helper) => {
    const expected = helper === undefined ? [] : [{ points: 10, detail: { id: 'can-help', need: 'rehearsal room in June', helper } }];
    expect(followUpWith({ mySkills }, MONDAY, inNeed(plan)).reasons).toMatchObject(expected);
  });

  test('I come before others, and others by name', () => {
    const helperOf = (mySkills: string[]) => {
      const [first] = followUpWith({ mySkills }, MONDAY, inNeed(), room('Zoé'), room('Éva')).reasons;
      return first?.detail.id === 'can-help' ? (first.detail.helper?.name ?? 'me') : 'nobody';
    };
    expect(helperOf(['rehearsal room'])).toBe('me');
    expect(helperOf([])).toBe('Éva');
  });

  test('the first of her needs that anybody meets is the one that is said', () => {
    const nadege = inNeed({ needs: ['young puppeteers', 'law', 'film'] });
    const odile = person('Odile', { ...today, skills: ['law'] });
    const [first] = followUpWith({ mySkills: ['film'] }, MONDAY, nadege, odile).reasons;
    expect(first?.detail).toMatchObject({ need: 'law', helper: { name: 'Odile' } });
  });

  test.each(['archived', 'deceased', 'do-not-contact'] as const)('somebody who is %s helps nobody', (status) => {
    expect(reasonsOf(followUpOn(MONDAY, inNeed(), room('Odile', { status })))).toEqual([]);
  });

  test('nobody helps herself', () => {
    expect(reasonsOf(followUpOn(MONDAY, inNeed({ skills: ['rehearsal room'] })))).toEqual([]);
  });
});
