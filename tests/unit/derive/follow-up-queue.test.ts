import { describe, expect, test } from 'vitest';
import type { PersonPlan } from '../../support/builders';
import { day, person, project } from '../../support/builders';
import { MONDAY, followUpOn, queueOn, reasonsOf } from '../../support/follow-up-of';

describe('who is left out', () => {
  const birthdayToday = { month: 3, day: 16, year: null };

  test.each<[string, PersonPlan, string | null, boolean]>([
    ['snoozed until tomorrow', { snooze: day('2026-03-17') }, 'snoozed', true],
    ['snoozed until today', { snooze: day('2026-03-16') }, null, false],
    ['do-not-contact', { status: 'do-not-contact' }, 'do-not-contact', false],
    ['deceased', { status: 'deceased' }, 'deceased', false],
    ['archived', { status: 'archived' }, 'archived', false],
    ['archived and snoozed', { status: 'archived', snooze: day('2026-04-01') }, 'archived', false],
  ])('%s', (_, plan, out, hidesPromise) => {
    const ana = person('Ana', { followUp: day('2026-03-01'), birthday: birthdayToday, ...plan });
    expect(followUpOn(MONDAY, ana)).toMatchObject({ out, hidesPromise });
    expect(reasonsOf(followUpOn(MONDAY, ana))).toEqual(out === null ? ['promise 65', 'birthday 25'] : []);
    expect(queueOn(MONDAY, ana)).toHaveLength(out === null ? 1 : 0);
  });

  test('a snooze hides no promise when there is none whose day has come', () => {
    const planned = person('Lucie', { snooze: day('2026-04-01'), followUp: day('2026-03-17') });
    expect(followUpOn(MONDAY, planned)).toMatchObject({ out: 'snoozed', hidesPromise: false });
    expect(followUpOn(MONDAY, person('Lucie', { snooze: day('2026-04-01') }))).toMatchObject({ hidesPromise: false });
  });

  test('a snooze hides somebody from the list alone: she still fills her box', () => {
    const snoozed = person('Ana', { snooze: day('2026-04-01') });
    const plan = project('P', { boxes: { mentor: ['[[Ana]]'], ally: ['a', 'b'], decider: ['c'] } });
    expect(queueOn(MONDAY, snoozed, plan)).toEqual([]);
    const gone = person('Ana', { status: 'deceased' });
    expect(queueOn(MONDAY, gone, plan)).toMatchObject([{ kind: 'role', role: 'mentor', found: 0, needed: 1 }]);
  });
});

describe('buckets', () => {
  test.each([
    ['2026-03-16', 50, 'today'], ['2026-03-17', 49, 'week'], ['2026-05-30', 25, 'week'], ['2026-05-31', 24, 'later'],
  ])('an open role with the deadline %s: %s points, %s', (deadline, total, bucket) => {
    const plan = project('P', { deadline: day(deadline), boxes: { ally: ['a', 'b'], decider: ['c'] } });
    expect(queueOn(MONDAY, plan)).toMatchObject([{ total, bucket }]);
  });

  test('ten points are later, nine are kept for her own page', () => {
    expect(followUpOn(MONDAY, person('Ana', { received: 2 }))).toMatchObject({ total: 10, bucket: 'later' });
    const five = person('Ana', { gave: 3 });
    expect(followUpOn(MONDAY, five)).toMatchObject({ total: 5, bucket: 'none' });
    expect(queueOn(MONDAY, five)).toEqual([]);
  });
});

describe('the order of equals', () => {
  const birthday = { month: 3, day: 16, year: null };
  const at = (name: string, path: string, lastContact: string | null) =>
    ({ ...person(name, { birthday, lastContact: lastContact === null ? null : day(lastContact) }), path });

  test('longer silence, unknown last; the name without accents or case, numbers as numbers; the path', () => {
    const people = [
      at('Unknown', 'a.md', null),
      at('Zoé', 'b.md', '2026-03-10'), at('zoe', 'a2.md', '2026-03-10'), at('Éva', 'e.md', '2026-03-10'),
      at('Guest 10', 'g10.md', '2026-03-10'), at('guest 2', 'g2.md', '2026-03-10'),
      at('Silent', 'z.md', '2026-03-09'),
    ];
    const names = ['Silent', 'Éva', 'guest 2', 'Guest 10', 'zoe', 'Zoé', 'Unknown'];
    expect(queueOn(MONDAY, ...people).map(({ name }) => name)).toEqual(names);
    expect(queueOn(MONDAY, ...people.reverse()).map(({ name }) => name)).toEqual(names);
  });
});

describe('the order of equal totals', () => {
  const fifteen: Readonly<Record<string, PersonPlan>> = {
    birthday: { birthday: { month: 3, day: 18, year: null } },
    'i-owe': { received: 3 },
    dormant: { lastContact: day('2022-11-02') },
  };

  test('the kind of the strongest reason decides before the silence', () => {
    const people = Object.entries(fifteen).reverse().map(([id, plan]) => person(id, plan));
    expect(queueOn(MONDAY, ...people).map(({ name, total }) => [name, total])).toEqual([
      ['birthday', 15], ['i-owe', 15], ['dormant', 15],
    ]);
  });

  test('people come before projects, open roles before a deadline that is gone', () => {
    const late = project('Late', { deadline: day('2026-02-01') });
    const open = project('Open', { deadline: day('2026-05-15'), boxes: { ally: ['a', 'b'], decider: ['c'] } });
    const twice = person('Ana', { introduceTo: [['Bob']] });
    expect(queueOn(MONDAY, late, open, twice).map(({ name, total }) => [name, total])).toEqual([
      ['Ana', 30], ['Open', 30], ['Late', 30],
    ]);
  });

  test('open roles of one project stand in the order of their names', () => {
    const roles = queueOn(MONDAY, project('P')).map((item) => (item.kind === 'role' ? item.role : item.name));
    expect(roles).toEqual(['ally', 'decider', 'mentor']);
  });
});

describe('what projects ask for', () => {
  test.each<[string | null, number | null]>([
    [null, 20], ['2026-07-14', 20], ['2026-06-14', 20], ['2026-04-30', 35], [MONDAY, 50],
    ['2026-03-02', 50], ['2026-03-01', null],
  ])('an open mentor box with the deadline %s: %s points', (deadline, points) => {
    const boxes = { ally: ['a', 'b'], decider: ['c'] };
    const plan = project('P', { deadline: deadline === null ? null : day(deadline), boxes });
    const open = queueOn(MONDAY, plan).filter((item) => item.kind === 'role');
    expect(open.map(({ total }) => total)).toEqual(points === null ? [] : [points]);
  });

  test('a project two weeks past its deadline asks for a decision, not for people', () => {
    const plan = project('P', { deadline: day('2026-03-01') });
    const question = { kind: 'deadline', total: 30, bucket: 'week', daysPast: 15 };
    expect(queueOn(MONDAY, plan)).toMatchObject([question]);
  });

  test.each(['idea', 'paused', 'done', 'dropped'] as const)('a project that is %s asks for nothing', (status) => {
    expect(queueOn(MONDAY, project('P', { status, deadline: day('2026-02-01') }))).toEqual([]);
  });
});
