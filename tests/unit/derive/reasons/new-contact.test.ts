import { describe, expect, test } from 'vitest';
import { day, meetingNote, person } from '../../../support/builders';
import { followUpOn, followUpWith, reasonsOf } from '../../../support/follow-up-of';

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

  test.each([
    ['2026-03-14', ['new 40']],
    ['2026-03-15', ['new 50']],
    ['2026-03-16', ['new 60']],
  ])('without grace for weekends, met on Friday 13 March, on %s: %j', (today, reasons) => {
    const followUp = followUpWith({ weekendGrace: false }, today, person('Zélie', { met: day('2026-03-13') }));
    expect(reasonsOf(followUp)).toEqual(reasons);
  });

  test('is new until something is exchanged after the meeting day', () => {
    const onTheDay = person('Zélie', { met: day('2026-03-13'), lastContact: day('2026-03-13') });
    expect(reasonsOf(followUpOn('2026-03-16', onTheDay))).toEqual(['new 50']);
    const after = person('Zélie', { met: day('2026-03-13'), log: [['2026-03-14']] });
    expect(reasonsOf(followUpOn('2026-03-16', after))).toEqual([]);
    const again = meetingNote('Meetings/14 March.md', '2026-03-14', '[[Zélie]]');
    expect(reasonsOf(followUpOn('2026-03-16', person('Zélie', { met: day('2026-03-13') }), again))).toEqual([]);
  });

  test('being new replaces being overdue', () => {
    const zelie = person('Zélie', { met: day('2026-03-01'), cadence: { unit: 'days', count: 7 } });
    expect(followUpOn('2026-03-16', zelie).contact.state).toBe('late');
    expect(reasonsOf(followUpOn('2026-03-16', zelie))).toEqual(['new 30']);
  });
});
