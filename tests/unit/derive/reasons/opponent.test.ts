import { describe, expect, test } from 'vitest';
import { parseStance } from '../../../../src/note/stance-text';
import type { PersonPlan } from '../../../support/builders';
import { day, person, project } from '../../../support/builders';
import { MONDAY, followUpOn, reasonsOf } from '../../../support/follow-up-of';

const NEAR = day('2026-04-15');
const silent: PersonPlan = { circle: 'wide', lastContact: day('2026-02-14') };

function opponentPoints(plan: Parameters<typeof project>[1], aPlan: PersonPlan = silent): number | null {
  const { reasons } = followUpOn(MONDAY, person('Pascal', aPlan), project('P', { deadline: NEAR, ...plan }));
  return reasons.find(({ detail }) => detail.id === 'opponent')?.points ?? null;
}

describe('an influential opponent', () => {
  test.each<[string, number | null, number | null]>([
    ['-3 i5', 25, 12],
    ['-2 i4', 13, 6],
    ['-1 i3', 5, 2],
    ['-3 i2', null, null],
    ['s1 a3 i4', 13, 6],
    ['s1 a4 i4', 10, 5],
    ['s2 a4 i5', 8, 4],
    ['s3 a4 i5', 8, 4],
    ['s3 a4 i3', 5, 2],
    ['s2 a2 i5', null, null],
    ['+1 i5', null, null],
  ])('rated %s: %s points near a deadline, %s without one', (rated, near, without) => {
    const stances = [`[[Pascal]] ${rated}`];
    expect(opponentPoints({ stances })).toBe(near);
    expect(opponentPoints({ stances, deadline: null })).toBe(without);
  });

  test('a single number of support is no word of going without limit, as the note is read', () => {
    expect(parseStance('[[Pascal]] -3 i5')).toMatchObject({ synergy: 1, antagonism: 4, isSupportOnly: true });
    expect(parseStance('[[Pascal]] s1 a4 i5')).toMatchObject({ synergy: 1, antagonism: 4, isSupportOnly: false });
  });

  test.each<[string, number]>([
    ['2026-06-14', 13], ['2026-06-15', 6], ['2026-03-16', 13], ['2026-03-01', 13],
  ])('deadline %s: %s points', (deadline, points) => {
    expect(opponentPoints({ deadline: day(deadline), stances: ['[[Pascal]] -2 i4'] })).toBe(points);
  });

  test.each<[string, PersonPlan, number | null]>([
    ['heard from 29 days ago', { circle: 'wide', lastContact: day('2026-02-15') }, null],
    ['heard from 30 days ago', silent, 13],
    ['never heard from', {}, null],
    ['waited for', { ...silent, waitingSince: day('2026-03-12') }, null],
    ['with a planned contact', { ...silent, followUp: day('2026-03-20') }, null],
  ])('%s: %s points', (_, plan, points) => {
    expect(opponentPoints({ stances: ['[[Pascal]] -2 i4'] }, plan)).toBe(points);
  });

  test.each<[string, Parameters<typeof project>[1], number | null]>([
    ['named only, of usual support and influence', { boxes: { opponent: ['[[Pascal]]'] } }, 10],
    ['named and deciding', { boxes: { opponent: ['[[Pascal]]'], decider: ['[[Pascal]]'] } }, 16],
    ['named, rated for it', { boxes: { opponent: ['[[Pascal]]'] }, stances: ['[[Pascal]] +1 i5'] }, null],
    ['named an ally, rated against it', { boxes: { ally: ['[[Pascal]]'] }, stances: ['[[Pascal]] -2'] }, 10],
    ['named both ally and opponent', { boxes: { ally: ['[[Pascal]]'], opponent: ['[[Pascal]]'] } }, null],
    ['in a paused project', { status: 'paused', stances: ['[[Pascal]] -2 i4'] }, null],
    ['twice rated: the first counts', { stances: ['[[Pascal]] -2 i4', '[[Pascal]] -3 i5'] }, 13],
  ])('%s: %s points', (_, plan, points) => {
    expect(opponentPoints(plan)).toBe(points);
  });

  test('speaks once, for the project where it weighs most, and shows the rating', () => {
    const mild = project('Mild', { deadline: NEAR, stances: ['[[Pascal]] -1 i3'] });
    const hard = project('Hard', { deadline: NEAR, stances: ['[[Pascal]] -3 i5'] });
    const source = { path: hard.path, property: 'stances' };
    const detail = { id: 'opponent', project: hard.path, projectName: 'Hard', since: 30 };
    expect(followUpOn(MONDAY, person('Pascal', silent), mild, hard).reasons).toMatchObject([{ points: 25, detail, source }]);
  });

  test('nobody wants a rhythm with who is only ever an opponent, and she is never called overdue', () => {
    const plan = project('P', { deadline: NEAR, boxes: { opponent: ['[[Pascal]]'] } });
    const old = person('Pascal', { circle: 'core', lastContact: day('2025-06-01') });
    expect(followUpOn(MONDAY, old, plan).contact).toMatchObject({ cadence: null, longest: null, state: 'free' });
    expect(reasonsOf(followUpOn(MONDAY, old, plan))).toEqual(['opponent 10']);
  });
});
