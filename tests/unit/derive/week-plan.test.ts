import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/model/person';
import { isQueued, compareFollowUps } from '../../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../../src/derive/person-follow-up';
import type { WeekPlan } from '../../../src/derive/week-plan';
import { deriveWeekPlan } from '../../../src/derive/week-plan';
import type { Settings } from '../../../src/settings';
import { day, networkOf, person } from '../../support/builders';
import { sourceOn } from '../../support/sources';

function planOn(today: string, people: readonly Person[], settings: Partial<Settings> = {}): WeekPlan {
  const { source } = sourceOn(today, networkOf(...people), settings);
  const followUps = people.map((each) => derivePersonFollowUp(each, source));
  const queue = followUps.filter(isQueued).sort(compareFollowUps);
  return deriveWeekPlan({ people: followUps, queue, settings: source.settings, today: source.today });
}

/** `'2026-03-17 Ana, Ben'` for each day that has somebody. */
function daysOf({ days, beyond }: WeekPlan): string[] {
  const lines = days
    .filter(({ contacts }) => contacts.length > 0)
    .map(({ on, contacts }) => `${on} ${contacts.map(({ followUp, fixed }) => followUp.name + (fixed === null ? '' : `: ${fixed.id}`)).join(', ')}`);
  return beyond === 0 ? lines : [...lines, `beyond ${beyond}`];
}

const twelve = Array.from('ABCDEFGHIJKL', (name) => person(name, { met: day('2026-03-13') }));

describe('twelve people met on Friday', () => {
  test('are spread over the first days of the week instead of flooding Monday', () => {
    expect(daysOf(planOn('2026-03-16', twelve))).toEqual([
      '2026-03-16 A, B, C, D, E', '2026-03-17 F, G, H, I, J', '2026-03-18 K, L',
    ]);
  });

  test('seen on Saturday none is planned before the good day, and Sunday stays free', () => {
    expect(daysOf(planOn('2026-03-14', twelve))).toEqual([
      '2026-03-16 A, B, C, D, E', '2026-03-17 F, G, H, I, J', '2026-03-18 K, L',
    ]);
  });

  test('stay inside the two weeks after the meeting; whoever finds no room there is counted', () => {
    expect(daysOf(planOn('2026-03-26', twelve))).toEqual([
      '2026-03-26 A, B, C, D, E', '2026-03-27 F, G, H, I, J', 'beyond 2',
    ]);
  });
});

test.each<[string, Parameters<typeof person>[1], string[]]>([
  ['a planned contact stands on its day', { lastContact: day('2025-08-01'), followUp: day('2026-03-20') }, ['2026-03-20 Ana: planned']],
  ['a birthday today stands today', { birthday: { month: 3, day: 16, year: null }, lastContact: day('2026-03-15') }, ['2026-03-16 Ana: birthday']],
  ['a birthday on Saturday stays there', { birthday: { month: 3, day: 21, year: null }, lastContact: day('2026-03-15') }, ['2026-03-21 Ana: birthday']],
  ['an answer may be asked for after a week', { lastContact: day('2026-03-12'), waitingSince: day('2026-03-12') }, ['2026-03-19 Ana: no-reply']],
  ['a rhythm runs out on its day', { circle: 'core', lastContact: day('2026-02-25') }, ['2026-03-18 Ana: rhythm']],
  ['a rhythm that runs out today stands in the queue, and takes nobody’s place', { circle: 'core', lastContact: day('2026-02-23') }, []],
  ['a rhythm that ran out waits for later', { circle: 'core', lastContact: day('2026-02-20') }, []],
  ['a rhythm that ends next week is not planned', { circle: 'core', lastContact: day('2026-03-02') }, []],
  ['a promise is kept as soon as possible', { followUp: day('2026-03-12'), lastContact: day('2026-03-01') }, ['2026-03-16 Ana']],
  ['this week begins tomorrow', { lastContact: day('2026-03-05'), waitingSince: day('2026-03-05') }, ['2026-03-17 Ana']],
  ['whoever is snoozed rests until the snooze ends', { snooze: day('2026-03-19'), followUp: day('2026-03-10') }, ['2026-03-19 Ana: planned']],
  ['a birthday in a snooze goes by', { snooze: day('2026-03-19'), birthday: { month: 3, day: 18, year: null } }, []],
  ['whoever must be left alone is left alone', { status: 'do-not-contact', birthday: { month: 3, day: 18, year: null } }, []],
  ['whoever was met today is written to on the good day', { met: day('2026-03-16') }, ['2026-03-18 Ana']],
])('%s', (_, plan, days) => {
  expect(daysOf(planOn('2026-03-16', [person('Ana', plan)]))).toEqual(days);
});

test('somebody of this week takes no day off a weekend, unless weekends are days like others', () => {
  const silent = person('Ana', { lastContact: day('2026-03-09'), waitingSince: day('2026-03-09') });
  expect(daysOf(planOn('2026-03-20', [silent]))).toEqual(['2026-03-23 Ana']);
  expect(daysOf(planOn('2026-03-20', [silent], { weekendGrace: false }))).toEqual(['2026-03-21 Ana']);
});

test('who waits today is shown today, also on a Saturday', () => {
  const promised = person('Ana', { followUp: day('2026-03-20'), lastContact: day('2026-03-01') });
  expect(daysOf(planOn('2026-03-21', [promised]))).toEqual(['2026-03-21 Ana']);
});

test('a full day takes who has it for her own, and nobody else', () => {
  const planned = ['P', 'Q', 'R'].map((name) => person(name, { lastContact: day('2026-03-01'), followUp: day('2026-03-17') }));
  const silent = person('Ana', { lastContact: day('2026-03-05'), waitingSince: day('2026-03-05') });
  expect(daysOf(planOn('2026-03-16', [...planned, silent], { peoplePerDay: 2 }))).toEqual([
    '2026-03-17 P: planned, Q: planned, R: planned', '2026-03-18 Ana',
  ]);
});
