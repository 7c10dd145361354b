import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/model/calendar-date';
import { deriveProblems } from '../../../src/derive/problems';
import type { CadenceRule } from '../../../src/settings';
import type { PersonPlan } from '../../support/builders';
import { day, meetingNote, networkOf, noteOf, otherNote, person, project, toldOn } from '../../support/builders';
import { MONDAY, followUpOn, followUpWith, reasonsOf } from '../../support/follow-up-of';

describe('dates that lie ahead', () => {
  const future = day('2026-03-17');

  test.each<[string, PersonPlan, number | null, string[]]>([
    ['a last contact', { lastContact: future }, null, []],
    ['a meeting', { met: future }, null, []],
    ['a log line after an old one', { log: [['2025-09-17'], ['2026-03-17']] }, 180, ['overdue 10']],
    ['waiting since', { lastContact: day('2025-09-17'), waitingSince: future }, 180, ['overdue 10']],
  ])('%s tomorrow does not count', (_, plan, since, reasons) => {
    const followUp = followUpOn(MONDAY, person('Ana', plan));
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

  test('one that stands in no property of the note is named by what it means', () => {
    const ana = { ...person('Ana', { met: future }), spelling: {} };
    const [problem] = deriveProblems(networkOf(ana), day('2026-03-16'));
    expect(problem).toEqual({ path: ana.path, property: 'met', code: 'future-date', found: future });
  });
});

describe('kept warm', () => {
  test.each<[string, string, PersonPlan, number]>([
    ['90 days after the meeting', '2026-06-11', { circle: 'wide' }, 30],
    ['91 days after it', '2026-06-12', { circle: 'wide' }, 365],
    ['in the core, where 21 days are less', '2026-04-01', { circle: 'core' }, 21],
    ['with a rhythm of its own', '2026-04-01', { cadence: { unit: 'days', count: 100 } }, 100],
  ])('somebody met on 13 March and written to, %s (%s)', (_, today, plan, cadence) => {
    const odile = person('Odile', { met: day('2026-03-13'), lastContact: day('2026-03-15'), ...plan });
    expect(followUpOn(today, odile).contact.cadence).toBe(cadence);
  });

  test.each([[10, 10], [45, 45], [400, 180]])('at most every %s days where the settings say so: every %s', (nurtureDays, cadence) => {
    const odile = person('Odile', { met: day('2026-03-13'), lastContact: day('2026-03-15') });
    expect(followUpWith({ nurtureDays }, MONDAY, odile).contact.cadence).toBe(cadence);
  });

  test('not somebody who has heard nothing since the meeting day', () => {
    const zelie = person('Zélie', { met: day('2026-03-13'), lastContact: day('2026-03-13') });
    expect(followUpOn('2026-03-16', zelie).contact.cadence).toBe(180);
  });
});

describe('what other notes tell of a contact', () => {
  const ana = (plan: PersonPlan = {}) => person('Ana', { lastContact: day('2026-02-01'), ...plan });

  test.each<[string, string, number, string]>([
    ['newer', '2026-03-10', 6, 'Meetings/one.md'],
    ['older: it never moves the last contact back', '2026-01-10', 43, 'People/Ana.md'],
    ['of the same day: her own note is the one that is shown', '2026-02-01', 43, 'People/Ana.md'],
    ['today', '2026-03-16', 0, 'Meetings/one.md'],
    ['to come', '2026-03-17', 43, 'People/Ana.md'],
  ])('a meeting that is %s (%s)', (_, on, since, path) => {
    const { contact } = followUpOn(MONDAY, ana(), meetingNote('Meetings/one.md', on, '[[Ana]]'));
    expect(contact).toMatchObject({ since, lastSource: { path } });
  });

  test('the line and the note that gave it are known', () => {
    const told = toldOn('2026-03-10', 'daily', '[[Ana]]');
    const interactions = told.interactions?.map((each) => ({ ...each, interaction: { ...each.interaction, line: 12 } })) ?? [];
    const { contact } = followUpOn(MONDAY, ana(), otherNote('Days/2026-03-10.md', { interactions }));
    expect(contact.lastSource).toEqual({ path: 'Days/2026-03-10.md', line: 12 });
  });

  test('the note of a person or a project may tell of a contact with somebody else', () => {
    const told = toldOn('2026-03-10', 'line', '[[Ana]]', '[[Bob]]');
    expect(followUpOn(MONDAY, ana(), noteOf(person('Bob'), told)).contact.since).toBe(6);
    expect(followUpOn(MONDAY, ana(), noteOf(project('P'), told)).contact.since).toBe(6);
  });

  test('of two notes of one day the first by path is shown', () => {
    const notes = ['b.md', 'a.md'].map((path) => meetingNote(path, '2026-03-10', '[[Ana]]'));
    expect(followUpOn(MONDAY, ana(), ...notes).contact.lastSource).toEqual({ path: 'a.md' });
  });

  test('silence counts from the meeting where that is later than the last contact', () => {
    const { contact } = followUpOn(MONDAY, ana({ met: day('2026-03-01') }));
    expect(contact).toMatchObject({ since: 15, last: epochDayOf(day('2026-02-01')), lastSource: { property: 'last-contact' } });
  });
});

describe('the rhythm that is wished', () => {
  const rules = (...all: CadenceRule[]) => ({ cadenceRules: all });
  const mentor = { role: 'mentor', status: 'active', days: 14 } as const;
  const anyone = { role: null, status: 'active', days: 40 } as const;
  const asMentor = project('P', { boxes: { mentor: ['[[Ana]]'] } });

  test.each<[string, CadenceRule[], PersonPlan, ReturnType<typeof project>, number | null]>([
    ['for a role in an active project', [mentor], {}, asMentor, 14],
    ['not in a paused one', [mentor], {}, { ...asMentor, status: 'paused' }, 180],
    ['for the other state', [{ ...mentor, status: 'paused' }], {}, { ...asMentor, status: 'paused' }, 14],
    ['not for another role', [{ ...mentor, role: 'ally' }], {}, asMentor, 180],
    ['for any role', [anyone], {}, asMentor, 40],
    ['the shortest of several', [anyone, mentor], {}, asMentor, 14],
    ['the circle where that is shorter', [anyone], { circle: 'core' }, asMentor, 21],
    ['her own rhythm whatever the rules', [mentor], { cadence: { unit: 'months', count: 2 } }, asMentor, 59],
    ['none where she wants none', [mentor], { cadence: { unit: 'none' } }, asMentor, null],
    ['none with who is only an opponent', [anyone], {}, project('P', { boxes: { opponent: ['[[Ana]]'] } }), null],
    ['the role of who is opponent and mentor', [mentor], {}, project('P', { boxes: { opponent: ['[[Ana]]'], mentor: ['[[Ana]]'] } }), 14],
    ['nothing for her part as an opponent', [{ ...anyone, status: 'paused' }], { roles: ['opponent @ [[Q]]'] }, asMentor, 180],
    ['nothing of the rules without a role', [anyone], {}, project('P'), 180],
  ])('by rule: %s', (_, cadenceRules, plan, aProject, cadence) => {
    const ana = person('Ana', { lastContact: day('2025-12-31'), ...plan });
    expect(followUpWith(rules(...cadenceRules), MONDAY, ana, aProject, project('Q', { status: 'paused' })).contact.cadence).toBe(cadence);
  });

  test.each([['core', 7], ['close', 30], ['active', 180], ['wide', 365]] as const)('of the %s circle where the settings say so: %s days', (circle, days) => {
    const circleDays = { core: 7, close: 30, active: 180, wide: 365 };
    expect(followUpWith({ circleDays }, MONDAY, person('Ana', { circle })).contact).toMatchObject({ cadence: days, longest: 2 * days });
  });

  test.each<[string, number, number]>([
    ['28d..42d', 28, 42], ['42d..28d', 42, 84], ['42d..42d', 42, 84],
  ])('a range of %s: due after %s days, late after %s', (range, cadence, longest) => {
    const [count = 0, long = 0] = range.split('..').map((text) => parseInt(text, 10));
    const plan = { cadence: { unit: 'days', count }, longestCadence: { unit: 'days', count: long } } as const;
    expect(followUpOn(MONDAY, person('Ana', plan)).contact).toMatchObject({ cadence, longest });
  });
});
