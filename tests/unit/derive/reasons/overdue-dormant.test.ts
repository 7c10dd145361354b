import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/model/calendar-date';
import type { PersonPlan } from '../../../support/builders';
import { day, person, project } from '../../../support/builders';
import { MONDAY, followUpOn, reasonsOf } from '../../../support/follow-up-of';

describe('a rhythm that ran out', () => {
  const at = (since: number, plan: PersonPlan) => {
    return followUpOn(MONDAY, person('Ana', { ...plan, lastContact: addDays(day(MONDAY), -since) }));
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

  test.each<['core' | 'wide', number, string, string[]]>([
    ['core', 20, 'fresh', []], ['core', 21, 'due', ['overdue 10']], ['core', 42, 'late', ['overdue 40']],
    ['core', 179, 'late', ['overdue 40']], ['core', 180, 'dormant', ['dormant 15']],
    ['wide', 364, 'fresh', []], ['wide', 365, 'due', ['overdue 10']], ['wide', 730, 'late', ['overdue 40']],
    ['wide', 1094, 'late', ['overdue 40']], ['wide', 1095, 'dormant', ['dormant 15']],
  ])('%s circle, %s days ago: %s, %j', (circle, since, state, reasons) => {
    const followUp = at(since, { circle });
    expect(followUp.contact.state).toBe(state);
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test.each<[number, string, string[]]>([
    [27, 'fresh', []],
    [28, 'due', ['overdue 10']],
    [35, 'due', ['overdue 25']],
    [41, 'due', ['overdue 37']],
    [42, 'late', ['overdue 40']],
    [60, 'late', ['overdue 40']],
    [180, 'dormant', ['dormant 15']],
  ])('every four to six weeks, %s days ago: %s, %j', (since, state, reasons) => {
    const range = { cadence: { unit: 'days', count: 28 }, longestCadence: { unit: 'days', count: 42 } } as const;
    const followUp = at(since, range);
    expect(followUp.contact).toMatchObject({ cadence: 28, longest: 42, state });
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test('a range whose long end is beyond three periods lets the tie sleep only from there', () => {
    const range = { cadence: { unit: 'days', count: 30 }, longestCadence: { unit: 'months', count: 12 } } as const;
    expect(at(200, range).contact).toMatchObject({ longest: 365, state: 'due' });
    expect(at(365, range).contact.state).toBe('dormant');
  });

  test.each([
    [1094, 'free', []],
    [1095, 'dormant', ['dormant 15']],
  ])('no rhythm wanted, %s days ago: %s, %j', (since, state, reasons) => {
    const followUp = at(since, { cadence: { unit: 'none' } });
    expect(followUp.contact.state).toBe(state);
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test('two months are calendar months', () => {
    const ana = person('Ana', { cadence: { unit: 'months', count: 2 }, lastContact: day('2025-12-31') });
    expect(followUpOn('2026-02-27', ana).contact).toMatchObject({ state: 'fresh', cadence: 59 });
    expect(reasonsOf(followUpOn('2026-02-28', ana))).toEqual(['overdue 10']);
  });
});

describe('a tie asleep', () => {
  const asleep = { lastContact: day('2024-08-01') };

  test.each<[string, PersonPlan, Parameters<typeof project>[1], string | null]>([
    ['a skill that the project looks for, in other letters', { skills: ['Éclairage'] }, { needs: ['expert: eclairage'] }, 'Éclairage'],
    ['part of what is looked for', { skills: ['lighting'] }, { needs: ['low-voltage lighting'] }, 'lighting'],
    ['half a word of it', { skills: ['light'] }, { needs: ['lighting'] }, null],
    ['a skill that only a paused project looks for', { skills: ['law'] }, { status: 'paused', needs: ['law'] }, null],
    ['another skill', { skills: ['law'] }, { needs: ['film'] }, null],
    ['no skill', {}, { needs: ['film', ''] }, null],
  ])('with %s', (_, plan, asking, neededSkill) => {
    const followUp = followUpOn(MONDAY, person('Femke', { ...asleep, ...plan }), project('P', asking));
    const points = neededSkill === null ? 15 : 25;
    expect(followUp.reasons).toMatchObject([{ points, detail: { id: 'dormant', since: 592, neededSkill } }]);
  });

  test('is told by the line of the last contact, or by the meeting when that is all there is', () => {
    const logged = followUpOn(MONDAY, person('Femke', { log: [['2024-08-01']] }));
    expect(logged.reasons).toMatchObject([{ source: { path: 'People/Femke.md', line: 10 } }]);
    const met = followUpOn(MONDAY, person('Femke', { met: day('2024-08-01') }));
    expect(met.reasons).toMatchObject([{ source: { path: 'People/Femke.md', property: 'met' } }]);
  });
});
