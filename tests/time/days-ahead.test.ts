import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isQueued, compareFollowUps } from '../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../src/derive/person-follow-up';
import { deriveWeekPlan } from '../../src/derive/week-plan';
import { exportOf } from '../../src/exchange/contacts-export';
import { reportOf } from '../../src/exchange/report';
import { reportSourceOf } from '../../src/exchange/written-report';
import { stringsFor } from '../../src/i18n/strings';
import type { ExportFormat } from '../../src/model/export-field';
import { usualFieldsOf } from '../../src/model/export-field';
import type { Person } from '../../src/model/person';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { cardOf } from '../../src/note/person-card';
import { addDays, daysBetween } from '../../src/model/calendar-date';
import { day, networkOf, person } from '../support/builders';
import { followUpOn, reasonsOf } from '../support/follow-up-of';
import { sampleNotes } from '../support/sample-notes';
import { sourceOn } from '../support/sources';
import { readText } from '../unit/note/read-note';
import { ZONE_NAMES, moveTo } from './nights';

const zone = process.env['TZ'];
const born29 = (year: number | null = null) => ({ birthday: { month: 2, day: 29, year } });
const sample = Object.entries(sampleNotes()).map(([path, text]) => ({ kind: 'upsert', note: readText(path, text) }) as const);

afterEach(() => moveTo(zone));

/** All that is told of the sample vault on a day. */
function reportOn(today: string): string {
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day(today), schedule: () => undefined });
  store.apply(sample);
  const source = reportSourceOf(store, { strings: stringsFor('en'), withStance: true });
  return JSON.stringify([reportOf(source, ['matrix', 'queue', 'problems']), store.weekPlan().days.map(({ on }) => on)]);
}

function fileOf(who: Person, format: ExportFormat): string {
  const madeAt = new Date('2026-12-31T23:30:00Z');
  const source = { network: networkOf(who), settings: DEFAULT_SETTINGS, strings: stringsFor('en'), madeAt };
  return exportOf([{ person: who, card: cardOf(who, '') }], { format, fields: usualFieldsOf(format) }, source);
}

const ODD_DAYS = ['2026-03-29', '2026-04-24', '2026-10-25', '2026-12-31', '2027-01-01', '2028-02-29'];
const atHome = new Map(ODD_DAYS.map((today) => [today, reportOn(today)]));

describe.each(ZONE_NAMES)('in %s', (name) => {
  beforeEach(() => moveTo(name));

  test.each(ODD_DAYS)('on %s everything that is told of the sample vault is the same to the letter', (today) => {
    expect(reportOn(today)).toBe(atHome.get(today));
  });

  test.each([
    ['2027-02-27', '2027-02-28', 1], ['2027-02-28', '2027-02-28', 0], ['2028-02-28', '2028-02-29', 1], ['2028-02-29', '2028-02-29', 0],
    ['2027-02-21', '2027-02-28', 7], ['2028-02-22', '2028-02-29', 7],
  ])('who was born on 29 February is congratulated, on %s, for %s', (today, on, inDays) => {
    expect(followUpOn(today, person('Ana', born29(2000))).reasons).toMatchObject([{ detail: { id: 'birthday', on, inDays } }]);
  });

  test.each([
    ['2026-01-31', '2026-02-28'], ['2028-01-31', '2028-02-29'], ['2026-10-31', '2026-11-30'], ['2026-12-31', '2027-01-31'], ['2026-03-01', '2026-04-01'],
  ])('who was met on %s, and is to hear something every month, comes up on %s', (met, due) => {
    const ana = person('Ana', { lastContact: day(met), cadence: { unit: 'months', count: 1 } });
    const isDue = (today: string): boolean => reasonsOf(followUpOn(today, ana)).some((reason) => reason.startsWith('overdue'));
    expect([addDays(day(due), -1), due, addDays(day(due), 1)].map(isDue)).toEqual([false, true, true]);
  });

  test.each([
    ['2026-03-28', '2026-03-31', 'in 3 days · 31 Mar'], ['2026-10-24', '2026-10-27', 'in 3 days · 27 Oct'],
    ['2026-04-22', '2026-04-25', 'in 3 days · 25 Apr'], ['2026-12-30', '2027-01-02', 'in 3 days · 2 Jan 2027'],
    ['2028-02-27', '2028-03-01', 'in 3 days · 1 Mar'], ['2027-02-27', '2027-03-02', 'in 3 days · 2 Mar'],
    ['2026-12-31', '2027-01-01', 'tomorrow · 1 Jan 2027'], ['2027-01-01', '2026-12-31', 'yesterday · 31 Dec 2026'],
  ])('seen from %s, the deadline of %s is %s', (today, on, told) => {
    expect(stringsFor('en').matrix.deadline(daysBetween(day(today), day(on)), day(on))).toBe(told);
  });

  test('a week over new year has seven days, each with those whose day it is', () => {
    const people = [
      person('Eve', { followUp: day('2026-12-31') }), person('Dawn', { followUp: day('2027-01-01') }),
      person('Noël', { birthday: { month: 1, day: 2, year: null }, lastContact: day('2026-12-20') }), person('Late', { followUp: day('2027-01-04') }),
    ];
    const { source } = sourceOn('2026-12-29', networkOf(...people));
    const followUps = people.map((each) => derivePersonFollowUp(each, source));
    const queue = followUps.filter(isQueued).sort(compareFollowUps);
    const { days } = deriveWeekPlan({ people: followUps, queue, settings: source.settings, today: source.today });
    expect(days.map(({ on, contacts }) => `${on} ${contacts.map(({ followUp }) => followUp.name).join(', ')}`.trim())).toEqual([
      '2026-12-29', '2026-12-30', '2026-12-31 Eve', '2027-01-01 Dawn', '2027-01-02 Noël', '2027-01-03', '2027-01-04 Late',
    ]);
  });

  test('calendars and cards hold the days of the notes', () => {
    const ana = person('Ana', { ...born29(1996), followUp: day('2026-12-31'), frontMatter: { birthday: '1996-02-29' } });
    const ics = fileOf(ana, 'ics');
    for (const line of ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'DTSTART;VALUE=DATE:19960229', 'DTSTAMP:20261231T233000Z']) {
      expect(ics.split('\r\n')).toContain(line);
    }
    expect(fileOf(ana, 'vcard')).toMatch(/^BDAY[^:]*:1996-?02-?29\r$/m);
  });
});
