import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/model/calendar-date';
import type { IntroductionStatus } from '../../../../src/model/mention';
import { day, person } from '../../../support/builders';
import { MONDAY, followUpOn, reasonsOf } from '../../../support/follow-up-of';

const daysAgo = (days: number) => addDays(day(MONDAY), -days);

describe('a promised next contact', () => {
  test.each<[string, string[]]>([
    ['2026-03-11', []], ['2026-03-12', ['promise 50']], ['2026-03-13', ['promise 51']],
    ['2026-04-11', ['promise 80']], ['2026-04-26', ['promise 80']],
  ])('promised for 12 March, on %s: %j', (today, reasons) => {
    const bruno = person('Bruno', { followUp: day('2026-03-12'), lastContact: day('2026-03-01') });
    expect(reasonsOf(followUpOn(today, bruno))).toEqual(reasons);
  });

  test('says the day, how late it is and what was promised', () => {
    const bruno = person('Bruno', { followUp: day('2026-03-12'), followUpNote: 'send the file' });
    const detail = { id: 'promise', on: '2026-03-12', lateDays: 4, note: 'send the file' };
    expect(followUpOn(MONDAY, bruno).reasons).toMatchObject([{ detail, source: { path: bruno.path, property: 'follow-up' } }]);
  });
});

describe('an introduction that I promised', () => {
  test.each([
    [0, 30], [1, 31], [10, 40], [19, 49], [20, 50], [21, 50],
  ])('%s days ago: %s points', (age, points) => {
    const { reasons } = followUpOn(MONDAY, person('Ana', { introduceTo: [['[[Renaud]]', daysAgo(age)]] }));
    expect(reasons).toMatchObject([{ points, detail: { id: 'introduction', to: 'Renaud', age, more: 0 } }]);
  });

  test.each<[string, Parameters<typeof person>[1], string[]]>([
    ['without a day', { introduceTo: [['[[Renaud]]']] }, ['introduction 30']],
    ['dated ahead', { introduceTo: [['[[Renaud]]', '2026-03-17']] }, []],
    ['asked for', { introduceTo: [['[[Renaud]]', '2026-03-06', 'asked']] }, ['introduction 40']],
    ['accepted', { introduceTo: [['[[Renaud]]', '2026-03-06', 'accepted']] }, ['introduction 40']],
    ['made', { introduceTo: [['[[Renaud]]', '2026-03-06', 'introduced']] }, []],
    ['made, and they met', { introduceTo: [['[[Renaud]]', '2026-03-06', 'met']] }, []],
    ['while an answer is awaited', { introduceTo: [['Eva']], waitingSince: day('2026-03-15') }, ['introduction 30']],
    ['while a contact is planned', { introduceTo: [['Eva']], followUp: day('2026-03-20') }, ['introduction 30']],
  ])('%s: %j', (_, plan, reasons) => {
    expect(reasonsOf(followUpOn(MONDAY, person('Ana', plan)))).toEqual(reasons);
  });

  test('the oldest of several counts, one without a day last', () => {
    const ana = person('Ana', { introduceTo: [['Eva'], ['Bob', '2026-03-14'], ['Renaud', '2026-03-10'], ['Lou', '2026-03-12']] });
    expect(followUpOn(MONDAY, ana).reasons).toMatchObject([{ points: 36, detail: { to: 'Renaud', age: 6, more: 3 } }]);
  });
});

describe('an introduction that she promised me', () => {
  test.each<[number, string[]]>([
    [6, []], [7, ['introduction-awaited 20']], [8, ['introduction-awaited 21']], [16, ['introduction-awaited 29']],
    [17, ['introduction-awaited 30']], [18, ['introduction-awaited 30']],
  ])('%s days ago: %j', (age, reasons) => {
    const ana = person('Ana', { introAsked: [['[[Colette]]', daysAgo(age)]] });
    expect(reasonsOf(followUpOn(MONDAY, ana))).toEqual(reasons);
  });

  test.each<[string, string | null, IntroductionStatus | undefined, string[]]>([
    ['without a day', null, undefined, []],
    ['asked for', '2026-03-09', 'asked', ['introduction-awaited 20']],
    ['accepted', '2026-03-09', 'accepted', ['introduction-awaited 20']],
    ['made', '2026-03-09', 'introduced', []],
    ['made, and we met', '2026-03-09', 'met', []],
  ])('%s: %j', (_, on, status, reasons) => {
    const asked = status === undefined ? (['Colette', on] as const) : (['Colette', on, status] as const);
    expect(reasonsOf(followUpOn(MONDAY, person('Ana', { introAsked: [asked] })))).toEqual(reasons);
  });

  test('one of yesterday does not hide one of last month', () => {
    const ana = person('Ana', { introAsked: [['Eva', '2026-03-15'], ['Bob', '2026-02-10']], waitingSince: day('2026-03-15') });
    expect(followUpOn(MONDAY, ana).reasons).toMatchObject([{ points: 30, detail: { to: 'Bob', age: 34, more: 1 } }]);
  });
});
