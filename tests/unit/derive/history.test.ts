import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/derive/history';
import { day, meetingNote, networkOf, otherNote, person, toldOn } from '../../support/builders';

describe('the exchanges with a person', () => {
  const ana = person('Ana', { lastContact: day('2026-03-10'), log: [['2026-03-01', 'first'], ['2026-03-10', 'call']] });

  test('are told the latest first, from wherever they are, also those to come', () => {
    const network = networkOf(
      ana,
      meetingNote('Meetings/one.md', '2026-03-05', '[[Ana]]', '[[Ben]]'),
      meetingNote('Meetings/to come.md', '2027-01-01', 'Ana'),
      otherNote('2026-03-01.md', toldOn('2026-03-01', 'daily', '[[Ana]]')),
    );
    const told = historyOf(ana, network).map(({ interaction: { on, text }, source }) => [on, text, source]);
    expect(told).toEqual([
      ['2027-01-01', '', { path: 'Meetings/to come.md' }],
      ['2026-03-10', '', { path: 'People/Ana.md', property: 'last-contact' }],
      ['2026-03-10', 'call', { path: 'People/Ana.md', line: 11 }],
      ['2026-03-05', '', { path: 'Meetings/one.md' }],
      ['2026-03-01', '', { path: '2026-03-01.md' }],
      ['2026-03-01', 'first', { path: 'People/Ana.md', line: 10 }],
    ]);
  });

  test('an exchange that two notes tell is told twice, each with its place', () => {
    const notes = ['b.md', 'a.md'].map((path) => meetingNote(path, '2026-03-05', '[[Ana]]'));
    const told = historyOf(person('Ana'), networkOf(person('Ana'), ...notes));
    expect(told.map(({ source }) => source.path)).toEqual(['a.md', 'b.md']);
  });
});
