import { describe, expect, test } from 'vitest';
import type { FollowUp, PersonFollowUp } from '../../../src/derive/follow-up';
import { deriveFollowUpQueue } from '../../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../../src/derive/person-follow-up';
import { day, networkOf, person, project } from '../../support/builders';
import { MONDAY, reasonsOf } from '../../support/follow-up-of';
import { sourceOn } from '../../support/sources';

const M = project('M', {
  deadline: day('2026-04-30'),
  boxes: {
    ally: ['[[Tom Walschaert]]'], opponent: ['[[Pascal Drumaux]]'], mentor: ['[[Nadège Vanhulle]]'],
    decider: ['[[Bruno Keppens]]'], partner: ['[[Karim Benhadou]]'],
  },
  stances: [
    '[[Nadège Vanhulle]] s3 a1 i3', '[[Tom Walschaert]] s3 a2 i2', '[[Bruno Keppens]] s2 a2 i5',
    '[[Pascal Drumaux]] s1 a3 i4',
  ],
});
const S = project('S', {
  deadline: day('2026-09-15'),
  boxes: { ally: ['Ana', 'Ben'], opponent: ['none'], decider: ['Cleo'], mentor: [] },
  needs: ['mentor: grant writing'],
});

const network = networkOf(
  M,
  S,
  person('Bruno Keppens', { circle: 'close', lastContact: day('2026-02-10'), followUp: day('2026-03-12') }),
  person('Yann Corbesier', { met: day('2026-03-11') }),
  person('Mireille Dastrevigne', {
    lastContact: day('2026-03-01'), birthday: { month: 3, day: 18, year: null }, introduceTo: [['[[Renaud]]', '2026-03-06']],
  }),
  person('Nadège Vanhulle', { circle: 'close', lastContact: day('2025-12-20'), received: 4, gave: 1 }),
  person('Zélie Marchetti', { met: day('2026-03-13') }),
  person('Inès Oudrane', { lastContact: day('2026-03-05'), waitingSince: day('2026-03-05') }),
  person('Femke Aertsens', { lastContact: day('2024-08-01'), skills: ['Grant-writing'] }),
  person('Karim Benhadou', { circle: 'core', lastContact: day('2026-02-16'), received: 5 }),
  person('Hugo Lantin', { circle: 'wide', lastContact: day('2022-11-02') }),
  person('Pascal Drumaux', { circle: 'wide', lastContact: day('2026-01-20') }),
  person('Léon Braecke', { circle: 'close', lastContact: day('2026-01-15') }),
  person('Ada Peltier', { lastContact: day('2025-08-01'), followUp: day('2026-03-20') }),
  person('Tom Walschaert', { lastContact: day('2026-03-12'), waitingSince: day('2026-03-12') }),
  person('Odile Servranckx', { met: day('2026-03-13'), lastContact: day('2026-03-15') }),
  person('Lucie Ferrant', { circle: 'close', lastContact: day('2025-11-01'), snooze: day('2026-04-01') }),
  person('Simon Rascart', { status: 'do-not-contact', followUp: day('2026-03-01') }),
);
const { source, boards } = sourceOn(MONDAY, network);

function followUpOf(name: string): PersonFollowUp {
  const aPerson = network.people.get(`People/${name}.md`);
  if (aPerson === undefined) throw new Error(`Nobody is called ${name}`);
  return derivePersonFollowUp(aPerson, source);
}

describe('the worked example of Monday 16 March 2026', () => {
  test.each<[string, number | null, number | null, string, string[], number, string]>([
    ['Bruno Keppens', 34, 60, 'fresh', ['promise 54', 'key-role-silent 15'], 69, 'today'],
    ['Yann Corbesier', 5, 180, 'fresh', ['new 60'], 60, 'today'],
    ['Mireille Dastrevigne', 15, 180, 'fresh', ['introduction 40', 'birthday 15'], 55, 'today'],
    ['Nadège Vanhulle', 86, 60, 'due', ['overdue 23', 'key-role-silent 15', 'i-owe 15'], 53, 'today'],
    ['Zélie Marchetti', 3, 180, 'fresh', ['new 50'], 50, 'today'],
    ['Inès Oudrane', 11, 180, 'fresh', ['no-reply 25'], 25, 'week'],
    ['Femke Aertsens', 592, 180, 'dormant', ['dormant 25'], 25, 'week'],
    ['Karim Benhadou', 28, 21, 'due', ['overdue 20'], 20, 'later'],
    ['Hugo Lantin', 1230, 365, 'dormant', ['dormant 15'], 15, 'later'],
    ['Pascal Drumaux', 55, null, 'free', ['opponent 13'], 13, 'later'],
    ['Léon Braecke', 60, 60, 'due', ['overdue 10'], 10, 'later'],
    ['Ada Peltier', 227, 180, 'due', [], 0, 'none'],
    ['Tom Walschaert', 4, 180, 'fresh', [], 0, 'none'],
    ['Odile Servranckx', 1, 30, 'fresh', [], 0, 'none'],
  ])('%s: %s days of %s, %s, %j: %s, %s', (name, since, cadence, state, reasons, total, bucket) => {
    const followUp = followUpOf(name);
    expect(followUp).toMatchObject({ contact: { since, cadence, state }, out: null, total, bucket });
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test('the queue is in order, projects among the people, the snoozed and the untouchable left out', () => {
    const nameOf = (item: FollowUp): string => (item.kind === 'role' ? `${item.role} of ${item.name}` : item.name);
    expect(deriveFollowUpQueue(source, boards).map((item) => [nameOf(item), item.total, item.bucket])).toEqual([
      ['Bruno Keppens', 69, 'today'],
      ['Yann Corbesier', 60, 'today'],
      ['Mireille Dastrevigne', 55, 'today'],
      ['Nadège Vanhulle', 53, 'today'],
      ['Zélie Marchetti', 50, 'today'],
      ['ally of M', 35, 'week'],
      ['Inès Oudrane', 25, 'week'],
      ['Femke Aertsens', 25, 'week'],
      ['Karim Benhadou', 20, 'later'],
      ['mentor of S', 20, 'later'],
      ['Hugo Lantin', 15, 'later'],
      ['Pascal Drumaux', 13, 'later'],
      ['Léon Braecke', 10, 'later'],
    ]);
  });

  test.each([
    ['Lucie Ferrant', 'snoozed'],
    ['Simon Rascart', 'do-not-contact'],
  ])('%s is out: %s', (name, out) => {
    expect(followUpOf(name)).toMatchObject({ out, reasons: [], total: 0, bucket: 'none' });
  });
});
