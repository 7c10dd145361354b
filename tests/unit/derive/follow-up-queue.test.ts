import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/model/calendar-date';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import type { FollowUp, PersonFollowUp } from '../../../src/derive/follow-up';
import { deriveFollowUpQueue } from '../../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../../src/derive/person-follow-up';
import { deriveProblems } from '../../../src/derive/problems';
import { day, networkOf, person, project } from '../../support/builders';
import { sourceOn } from '../../support/sources';

function queueOn(today: string, ...subjects: (Person | Project)[]): FollowUp[] {
  const { source, boards } = sourceOn(today, networkOf(...subjects));
  return deriveFollowUpQueue(source, boards);
}

function followUpOn(today: string, aPerson: Person, ...projects: Project[]): PersonFollowUp {
  return derivePersonFollowUp(aPerson, sourceOn(today, networkOf(aPerson, ...projects)).source);
}

/** `'promise 54'` for each reason. */
function reasonsOf({ reasons }: PersonFollowUp): string[] {
  return reasons.map((reason) => `${reason.detail.id} ${reason.points}`);
}

const M = project('M', {
  deadline: day('2026-04-30'),
  boxes: {
    ally: ['[[Tom Walschaert]]'], opponent: ['[[Pascal Drumaux]]'], mentor: ['[[Nadège Vanhulle]]'],
    decider: ['[[Bruno Keppens]]'], partner: ['[[Karim Benhadou]]'],
  },
});
const S = project('S', {
  deadline: day('2026-09-15'),
  boxes: { ally: ['Ana', 'Ben'], opponent: ['none'], decider: ['Cleo'], mentor: [] },
  needs: ['mentor: grant writing'],
});

const people = [
  person('Bruno Keppens', { circle: 'close', lastContact: day('2026-02-10'), followUp: day('2026-03-12') }),
  person('Yann Corbesier', { met: day('2026-03-11') }),
  person('Mireille Dastrevigne', { lastContact: day('2026-03-01'), birthday: { month: 3, day: 18, year: null } }),
  person('Nadège Vanhulle', { circle: 'close', lastContact: day('2025-12-20') }),
  person('Zélie Marchetti', { met: day('2026-03-13') }),
  person('Inès Oudrane', { lastContact: day('2026-03-05'), waitingSince: day('2026-03-05') }),
  person('Femke Aertsens', { lastContact: day('2024-08-01'), skills: ['Grant-writing'] }),
  person('Karim Benhadou', { circle: 'core', lastContact: day('2026-02-16') }),
  person('Hugo Lantin', { circle: 'wide', lastContact: day('2022-11-02') }),
  person('Pascal Drumaux', { circle: 'wide', lastContact: day('2026-01-20') }),
  person('Léon Braecke', { circle: 'close', lastContact: day('2026-01-15') }),
  person('Ada Peltier', { lastContact: day('2025-08-01'), followUp: day('2026-03-20') }),
  person('Tom Walschaert', { lastContact: day('2026-03-12'), waitingSince: day('2026-03-12') }),
  person('Odile Servranckx', { met: day('2026-03-13'), lastContact: day('2026-03-15') }),
  person('Lucie Ferrant', { circle: 'close', lastContact: day('2025-11-01'), snooze: day('2026-04-01') }),
  person('Simon Rascart', { status: 'do-not-contact', followUp: day('2026-03-01') }),
];

describe('the worked example of Monday 16 March 2026', () => {
  test.each<[string, number | null, number | null, string, string[]]>([
    ['Bruno Keppens', 34, 60, 'fresh', ['promise 54', 'key-role-silent 15']],
    ['Yann Corbesier', 5, 180, 'fresh', ['new 60']],
    ['Mireille Dastrevigne', 15, 180, 'fresh', ['birthday 15']],
    ['Nadège Vanhulle', 86, 60, 'due', ['overdue 23', 'key-role-silent 15']],
    ['Zélie Marchetti', 3, 180, 'fresh', ['new 50']],
    ['Inès Oudrane', 11, 180, 'fresh', []],
    ['Femke Aertsens', 592, 180, 'dormant', ['dormant 25']],
    ['Karim Benhadou', 28, 21, 'due', ['overdue 20']],
    ['Hugo Lantin', 1230, 365, 'dormant', ['dormant 15']],
    ['Pascal Drumaux', 55, null, 'free', []],
    ['Léon Braecke', 60, 60, 'due', ['overdue 10']],
    ['Ada Peltier', 227, 180, 'due', []],
    ['Tom Walschaert', 4, 180, 'fresh', []],
    ['Odile Servranckx', 1, 30, 'fresh', []],
  ])('%s: %s days of %s, %s, %j', (name, since, cadence, state, reasons) => {
    const aPerson = people.find((candidate) => candidate.name === name) as Person;
    const followUp = followUpOn('2026-03-16', aPerson, M, S);
    expect(followUp.contact).toMatchObject({ since, cadence, state });
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test('the queue is in order, projects among the people, the snoozed and the untouchable left out', () => {
    const nameOf = (item: FollowUp): string => (item.kind === 'role' ? `${item.role} of ${item.name}` : item.name);
    const queue = queueOn('2026-03-16', ...people, M, S);
    expect(queue.map((item) => [nameOf(item), item.total, item.bucket])).toEqual([
      ['Bruno Keppens', 69, 'today'],
      ['Yann Corbesier', 60, 'today'],
      ['Zélie Marchetti', 50, 'today'],
      ['Nadège Vanhulle', 38, 'week'],
      ['ally of M', 35, 'week'],
      ['Femke Aertsens', 25, 'week'],
      ['Karim Benhadou', 20, 'later'],
      ['mentor of S', 20, 'later'],
      ['Mireille Dastrevigne', 15, 'later'],
      ['Hugo Lantin', 15, 'later'],
      ['Léon Braecke', 10, 'later'],
    ]);
  });

  test('a snooze hides a promise and says so; do-not-contact hides everything', () => {
    const lucie = person('Lucie', { snooze: day('2026-04-01'), followUp: day('2026-03-01') });
    expect(followUpOn('2026-03-16', lucie)).toMatchObject({ out: 'snoozed', total: 0, hidesPromise: true });
    expect(followUpOn('2026-04-01', lucie)).toMatchObject({ out: null, hidesPromise: false });
    const simon = person('Simon', { status: 'do-not-contact', birthday: { month: 3, day: 16, year: null } });
    const nothing = { out: 'do-not-contact', total: 0, bucket: 'none', hidesPromise: false };
    expect(followUpOn('2026-03-16', simon)).toMatchObject(nothing);
  });
});

describe('a person met lately', () => {
  test.each([
    ['2026-03-13', ['new 10']],
    ['2026-03-14', ['new 40']],
    ['2026-03-15', ['new 40']],
    ['2026-03-16', ['new 50']],
    ['2026-03-17', ['new 60']],
    ['2026-03-27', ['new 60']],
    ['2026-03-28', ['new 30']],
    ['2026-05-12', ['new 30']],
    ['2026-05-13', []],
  ])('met on Friday 13 March, on %s: %j', (today, reasons) => {
    expect(reasonsOf(followUpOn(today, person('Zélie', { met: day('2026-03-13') })))).toEqual(reasons);
  });

  test.each([
    ['Monday', '2026-03-09', '2026-03-11'],
    ['Wednesday', '2026-03-11', '2026-03-13'],
    ['Thursday', '2026-03-12', '2026-03-16'],
    ['Friday', '2026-03-13', '2026-03-16'],
    ['Saturday', '2026-03-14', '2026-03-16'],
  ])('met on a %s (%s): the good day to write is %s', (_, met, due) => {
    expect(reasonsOf(followUpOn(due, person('Zélie', { met: day(met) })))).toEqual(['new 50']);
  });

  test('is new until something is exchanged after the meeting day', () => {
    const onTheDay = person('Zélie', { met: day('2026-03-13'), lastContact: day('2026-03-13') });
    expect(reasonsOf(followUpOn('2026-03-16', onTheDay))).toEqual(['new 50']);
    const after = person('Zélie', { met: day('2026-03-13'), log: [['2026-03-14']] });
    expect(reasonsOf(followUpOn('2026-03-16', after))).toEqual([]);
  });
});

describe('a rhythm that ran out', () => {
  const at = (since: number, plan: Parameters<typeof person>[1]) => {
    const today = epochDayOf(day('2026-03-16'));
    const last = new Date((today - since) * 86_400_000).toISOString().slice(0, 10);
    return followUpOn('2026-03-16', person('Ana', { ...plan, lastContact: day(last) }));
  };

  test.each<[number, string, string[]]>([
    [59, 'fresh', []],
    [60, 'due', ['overdue 10']],
    [61, 'due', ['overdue 10']],
    [75, 'due', ['overdue 17']],
    [90, 'due', ['overdue 25']],
    [119, 'due', ['overdue 39']],
    [120, 'late', ['overdue 40']],
    [179, 'late', ['overdue 40']],
    [180, 'dormant', ['dormant 15']],
  ])('every 60 days, %s days ago: %s, %j', (since, state, reasons) => {
    const followUp = at(since, { circle: 'close' });
    expect(followUp.contact.state).toBe(state);
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test.each<['core' | 'wide', number, string]>([
    ['core', 20, 'fresh'], ['core', 21, 'due'], ['core', 42, 'late'], ['core', 179, 'late'],
    ['core', 180, 'dormant'],
    ['wide', 364, 'fresh'], ['wide', 365, 'due'], ['wide', 730, 'late'], ['wide', 1094, 'late'],
    ['wide', 1095, 'dormant'],
  ])('%s circle, %s days ago: %s', (circle, since, state) => {
    expect(at(since, { circle }).contact.state).toBe(state);
  });

  test.each([
    [1094, 'free'],
    [1095, 'dormant'],
  ])('no rhythm wanted, %s days ago: %s', (since, state) => {
    expect(at(since, { cadence: { unit: 'none' } }).contact.state).toBe(state);
  });

  test('two months are calendar months', () => {
    const ana = person('Ana', { cadence: { unit: 'months', count: 2 }, lastContact: day('2025-12-31') });
    expect(followUpOn('2026-02-27', ana).contact).toMatchObject({ state: 'fresh', cadence: 59 });
    expect(reasonsOf(followUpOn('2026-02-28', ana))).toEqual(['overdue 10']);
  });
});

describe('promises, key roles, birthdays', () => {
  test.each<[string, string[]]>([
    ['2026-03-11', []], ['2026-03-12', ['promise 50']], ['2026-03-13', ['promise 51']],
    ['2026-04-11', ['promise 80']], ['2026-04-26', ['promise 80']],
  ])('promised for 12 March, on %s: %j', (today, reasons) => {
    const bruno = person('Bruno', { followUp: day('2026-03-12'), lastContact: day('2026-03-01') });
    expect(reasonsOf(followUpOn(today, bruno))).toEqual(reasons);
  });

  test.each<[string, string[]]>([
    ['2026-05-16', []], ['2026-05-15', ['key-role-silent 10']], ['2026-04-30', ['key-role-silent 15']],
    ['2026-04-15', ['key-role-silent 20']],
    ['2026-03-16', ['key-role-silent 30']], ['2026-03-02', ['key-role-silent 30']], ['2026-03-01', []],
  ])('a mentor silent for 20 days, deadline %s: %j', (deadline, reasons) => {
    const plan = project('P', { deadline: day(deadline), boxes: { mentor: ['[[Ana]]'] } });
    const ana = person('Ana', { lastContact: day('2026-02-24') });
    expect(reasonsOf(followUpOn('2026-03-16', ana, plan))).toEqual(reasons);
  });

  test.each<[string, 'active' | 'paused', string | null, string[]]>([
    ['heard from 13 days ago', 'active', '2026-03-03', []],
    ['heard from 14 days ago', 'active', '2026-03-02', ['key-role-silent 20']],
    ['never heard from', 'active', null, ['key-role-silent 20']],
    ['in a paused project', 'paused', null, []],
  ])('a mentor %s', (_, status, last, reasons) => {
    const plan = project('P', { status, deadline: day('2026-04-15'), boxes: { mentor: ['[[Ana]]'] } });
    const ana = person('Ana', { lastContact: last === null ? null : day(last) });
    expect(reasonsOf(followUpOn('2026-03-16', ana, plan))).toEqual(reasons);
  });

  test('a planned contact before the deadline is trusted; one on the deadline comes too late', () => {
    const plan = project('P', { deadline: day('2026-04-15'), boxes: { mentor: ['[[Ana]]'] } });
    const planned = (on: string) => reasonsOf(followUpOn('2026-03-16', person('Ana', { followUp: day(on) }), plan));
    expect(planned('2026-04-14')).toEqual([]);
    expect(planned('2026-04-15')).toEqual(['key-role-silent 20']);
  });

  test('only the most pressing project speaks', () => {
    const near = project('Near', { deadline: day('2026-03-20'), boxes: { mentor: ['[[Ana]]'] } });
    const far = project('Far', { deadline: day('2026-05-01'), boxes: { mentor: ['[[Ana]]'] } });
    const followUp = followUpOn('2026-03-16', person('Ana'), far, near);
    expect(followUp.reasons).toMatchObject([{ detail: { project: near.path, deadlineIn: 4 } }]);
  });

  test.each<[string, string[]]>([
    ['03-16', ['birthday 25']], ['03-17', ['birthday 15']], ['03-19', ['birthday 15']],
    ['03-20', ['birthday 5']], ['03-23', ['birthday 5']], ['03-24', []], ['03-15', []],
  ])('birthday on %s, seen on 16 March: %j', (born, reasons) => {
    const [month = 0, dayOfMonth = 0] = born.split('-').map(Number);
    const ana = person('Ana', { birthday: { month, day: dayOfMonth, year: 1980 } });
    expect(reasonsOf(followUpOn('2026-03-16', ana))).toEqual(reasons);
  });

  test.each([
    ['2026-02-28', '2026-02-28', 0], ['2028-02-28', '2028-02-29', 1],
  ])('29 February, seen on %s, is kept on %s', (today, on, inDays) => {
    const ana = person('Ana', { birthday: { month: 2, day: 29, year: null } });
    expect(followUpOn(today, ana).reasons).toMatchObject([{ detail: { id: 'birthday', on, inDays } }]);
  });

  test('a birthday in January is seen from December', () => {
    const ana = person('Ana', { birthday: { month: 1, day: 2, year: null } });
    expect(followUpOn('2026-12-31', ana).reasons).toMatchObject([{ detail: { on: '2027-01-02', inDays: 2 } }]);
  });
});

describe('silence is respected', () => {
  const old = { lastContact: day('2025-06-01') };

  test('nothing is asked for a week after writing, nor while a date is planned', () => {
    const reasons = (plan: Parameters<typeof person>[1]) => reasonsOf(followUpOn('2026-03-16', person('Ana', plan)));
    expect(reasons({ ...old, waitingSince: day('2026-03-10') })).toEqual([]);
    expect(reasons({ ...old, followUp: day('2026-03-17') })).toEqual([]);
  });

  test('while no answer comes, nobody is called overdue; after a month the normal rhythm resumes', () => {
    const waiting = (since: string, nudges = 0) => {
      const plan = { lastContact: day('2025-09-15'), waitingSince: day(since), nudges };
      return reasonsOf(followUpOn('2026-03-16', person('Ana', plan)));
    };
    expect(waiting('2026-02-14')).toEqual([]);
    expect(waiting('2026-02-13')).toEqual(['overdue 10']);
    expect(waiting('2026-03-01', 2)).toEqual(['overdue 10']);
  });
});

describe('dates that lie ahead', () => {
  const future = day('2026-03-17');

  test.each<[string, Parameters<typeof person>[1], number | null, string[]]>([
    ['a last contact', { lastContact: future }, null, []],
    ['a meeting', { met: future }, null, []],
    ['a log line after an old one', { log: [['2025-09-17'], ['2026-03-17']] }, 180, ['overdue 10']],
    ['waiting since', { lastContact: day('2025-09-17'), waitingSince: future }, 180, ['overdue 10']],
  ])('%s tomorrow does not count', (_, plan, since, reasons) => {
    const followUp = followUpOn('2026-03-16', person('Ana', plan));
    expect(followUp.contact.since).toBe(since);
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test('each is said, with its place, and no longer once the day has come', () => {
    const ana = person('Ana', { lastContact: future, met: future, waitingSince: future, log: [['2026-03-17']] });
    const problems = (today: string) => deriveProblems(networkOf(ana), day(today));
    expect(problems('2026-03-16').map(({ property, line, code }) => [property ?? line, code])).toEqual([
      ['last-contact', 'future-date'],
      ['met', 'future-date'],
      ['waiting-since', 'future-date'],
      [10, 'future-date'],
    ]);
    expect(problems('2026-03-17')).toEqual([]);
  });
});

describe('kept warm', () => {
  test.each<[string, string, Parameters<typeof person>[1], number]>([
    ['90 days after the meeting', '2026-06-11', { circle: 'wide' }, 30],
    ['91 days after it', '2026-06-12', { circle: 'wide' }, 365],
    ['in the core, where 21 days are less', '2026-04-01', { circle: 'core' }, 21],
    ['with a rhythm of its own', '2026-04-01', { cadence: { unit: 'days', count: 100 } }, 100],
  ])('somebody met on 13 March and written to, %s (%s)', (_, today, plan, cadence) => {
    const odile = person('Odile', { met: day('2026-03-13'), lastContact: day('2026-03-15'), ...plan });
    expect(followUpOn(today, odile).contact.cadence).toBe(cadence);
  });

  test('not somebody who has heard nothing since the meeting day', () => {
    const zelie = person('Zélie', { met: day('2026-03-13'), lastContact: day('2026-03-13') });
    expect(followUpOn('2026-03-16', zelie).contact.cadence).toBe(180);
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
    expect(queueOn('2026-03-16', ...people).map(({ name }) => name)).toEqual(names);
    expect(queueOn('2026-03-16', ...people.reverse()).map(({ name }) => name)).toEqual(names);
  });
});

describe('what projects ask for', () => {
  test.each<[string | null, number | null]>([
    [null, 20], ['2026-07-14', 20], ['2026-06-14', 20], ['2026-04-30', 35], ['2026-03-16', 50],
    ['2026-03-02', 50], ['2026-03-01', null],
  ])('an open mentor box with the deadline %s: %s points', (deadline, points) => {
    const boxes = { ally: ['a', 'b'], decider: ['c'] };
    const plan = project('P', { deadline: deadline === null ? null : day(deadline), boxes });
    const open = queueOn('2026-03-16', plan).filter((item) => item.kind === 'role');
    expect(open.map(({ total }) => total)).toEqual(points === null ? [] : [points]);
  });

  test('a project two weeks past its deadline asks for a decision, not for people', () => {
    const plan = project('P', { deadline: day('2026-03-01') });
    const question = { kind: 'deadline', total: 30, bucket: 'week', daysPast: 15 };
    expect(queueOn('2026-03-16', plan)).toMatchObject([question]);
  });

  test.each(['idea', 'paused', 'done', 'dropped'] as const)('a project that is %s asks for nothing', (status) => {
    expect(queueOn('2026-03-16', project('P', { status, deadline: day('2026-02-01') }))).toEqual([]);
  });
});
