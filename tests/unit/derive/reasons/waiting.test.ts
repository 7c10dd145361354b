import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/model/calendar-date';
import type { PersonPlan } from '../../../support/builders';
import { day, meetingNote, otherNote, person, toldOn } from '../../../support/builders';
import { MONDAY, followUpOn, reasonsOf } from '../../../support/follow-up-of';

/** I wrote so many days ago; before that there was contact half a year ago. */
const writtenTo = (days: number, plan: PersonPlan = {}) =>
  person('Ana', { lastContact: day('2025-09-15'), waitingSince: addDays(day(MONDAY), -days), ...plan });

describe('an answer that is waited for', () => {
  test.each<[number, number, string, string[]]>([
    [0, 0, 'quiet', []], [6, 0, 'quiet', []], [6, 1, 'quiet', []], [6, 2, 'given-up', ['overdue 10']],
    [7, 0, 'silent', ['no-reply 25']], [7, 1, 'silent', ['no-reply 25']], [7, 2, 'given-up', ['overdue 10']],
    [30, 0, 'silent', ['no-reply 25']], [31, 0, 'given-up', ['overdue 10']],
  ])('for %s days, after %s reminders: %s, %j', (days, nudges, phase, reasons) => {
    const followUp = followUpOn(MONDAY, writtenTo(days, { nudges }));
    expect(followUp.waiting).toEqual({ days, nudges, phase });
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test('from a day that lies ahead is not waited for', () => {
    expect(followUpOn(MONDAY, writtenTo(-1))).toMatchObject({ waiting: null, reasons: [{ detail: { id: 'overdue' } }] });
  });

  test('while a next contact is planned no reminder is asked for', () => {
    expect(reasonsOf(followUpOn(MONDAY, writtenTo(10, { followUp: day('2026-03-17') })))).toEqual([]);
    expect(reasonsOf(followUpOn(MONDAY, writtenTo(10, { followUp: day('2026-03-16') })))).toEqual(['promise 50', 'no-reply 25']);
  });

  test.each<[string, string, boolean]>([
    ['a meeting after it', '2026-03-07', true],
    ['a meeting today', MONDAY, true],
    ['a meeting on the same day, perhaps before it', '2026-03-06', false],
    ['a meeting before it', '2026-03-05', false],
    ['a meeting that lies ahead', '2026-03-17', false],
  ])('%s ends it: %s, %s', (_, on, isOver) => {
    const { waiting } = followUpOn(MONDAY, writtenTo(10), meetingNote('Meetings/one.md', on, '[[Ana]]'));
    expect(waiting === null).toBe(isOver);
  });

  test('a mention in the note of a day is no answer', () => {
    const daily = otherNote('2026-03-10.md', toldOn('2026-03-10', 'daily', '[[Ana]]'));
    expect(followUpOn(MONDAY, writtenTo(10), daily).waiting).toMatchObject({ phase: 'silent' });
  });

  test('old ties do not count as asleep while an answer may come', () => {
    const asleep = { lastContact: day('2024-01-01') };
    expect(followUpOn(MONDAY, writtenTo(10, asleep)).contact.state).toBe('dormant');
    expect(reasonsOf(followUpOn(MONDAY, writtenTo(10, asleep)))).toEqual(['no-reply 25']);
    expect(reasonsOf(followUpOn(MONDAY, writtenTo(31, asleep)))).toEqual(['dormant 15']);
  });
});
