import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/model/calendar-date';
import type { NotePath } from '../../../../src/model/mention';
import type { CalendarEvent } from '../../../../src/exchange/calendar/calendar-of';
import { calendarOf } from '../../../../src/exchange/calendar/calendar-of';
import { stringsFor } from '../../../../src/i18n/strings';
import type { Settings } from '../../../../src/settings';

const madeAt = new Date('2026-03-16T09:30:00.250Z');
const path = 'People/Zoë Frêre.md' as NotePath;
const followUp = (plan: object = {}): CalendarEvent =>
  ({ kind: 'follow-up', path, name: 'Zoë Frêre', on: '2026-03-31' as CalendarDate, details: null, ...plan });
const birthday = (year: number | null, month: number, day: number): CalendarEvent =>
  ({ kind: 'birthday', path, name: 'Zoë Frêre', birthday: { year, month, day } });

function write(events: readonly CalendarEvent[], leapBirthday: Settings['leapBirthday'] = 'february-28', language: 'en' | 'fr' = 'en'): string {
  return calendarOf(events, { strings: stringsFor(language), madeAt, leapBirthday });
}

/** The lines as a program reads them, folded ones put together again. */
function lines(events: readonly CalendarEvent[], leapBirthday?: Settings['leapBirthday']): readonly string[] {
  return write(events, leapBirthday).replace(/\r\n /g, '').split('\r\n');
}

test('a follow-up takes its day, keeps nobody busy, and is shown to nobody else', () => {
  const uid = lines([followUp()]).find((line) => line.startsWith('UID:'));
  expect(uid).toMatch(/^UID:follow-up-[0-9a-f]{16}@reseauter$/);
  expect(write([followUp({ details: 'Promised her the score, and "more";\nsee Nadège' })])).toBe([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reseauter//Reseauter//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:People',
    'BEGIN:VEVENT', 'DTSTAMP:20260316T093000Z', 'DTSTART;VALUE=DATE:20260331', 'DTEND;VALUE=DATE:20260401', uid, 'SUMMARY:Follow up: Zoë Frêre',
    'DESCRIPTION:Promised her the score\\, and "more"\\;\\nsee Nadège', 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE', 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n'));
});

test('in French', () => {
  expect(write([followUp(), birthday(1990, 11, 4)], 'february-28', 'fr')).toMatch(/SUMMARY:Relance\u202F: Zoë Frêre[^]*SUMMARY:Anniversaire\u202F: Zoë Frêre \(1990\)/);
});

test.each<[string, CalendarEvent, Settings['leapBirthday'], string, string]>([
  ['of a known year, from the day of birth', birthday(1990, 11, 4), 'february-28', '19901104', 'FREQ=YEARLY'],
  ['of an unknown year', birthday(null, 11, 4), 'february-28', '20001104', 'FREQ=YEARLY'],
  ['of 29 February, kept on the last of the month', birthday(null, 2, 29), 'february-28', '20000229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
  ['of 29 February, kept on 1 March', birthday(1988, 2, 29), 'march-1', '19880229', 'FREQ=YEARLY;BYYEARDAY=60'],
  ['of 28 February', birthday(1988, 2, 28), 'march-1', '19880228', 'FREQ=YEARLY'],
])('a birthday %s, comes every year', (_what, event, leapBirthday, start, rule) => {
  const found = lines([event], leapBirthday);
  expect(found).toContain(`DTSTART;VALUE=DATE:${start}`);
  expect(found).toContain(`RRULE:${rule}`);
});

test('a day that no calendar has is left out', () => {
  expect(lines([birthday(1990, 2, 30)])).not.toContain('BEGIN:VEVENT');
});

describe('an event keeps its UID', () => {
  const uidOf = (event: CalendarEvent): string | undefined => lines([event]).find((line) => line.startsWith('UID:'));

  test('when what it says changes', () => {
    expect(uidOf(followUp({ name: 'Zo', details: 'other' }))).toBe(uidOf(followUp()));
    expect(uidOf(birthday(null, 11, 4))).toBe(uidOf(birthday(1990, 11, 5)));
  });

  test('and no other event has the same', () => {
    const events = [followUp(), followUp({ on: '2026-04-01' }), followUp({ path: 'People/Ana.md' }), birthday(1990, 11, 4)];
    expect(new Set(events.map(uidOf)).size).toBe(events.length);
  });
});

test.each(['Zoë 🎻'.repeat(40), 'a,b;c\\d\r\ne\rf', 'BEGIN:VEVENT\r\nEND:VCALENDAR', '\u0000\u0007\u009d', '\uD83C', 'שלום'.repeat(30)])(
  'a name such as %j stays within one event and its lines within 75 octets',
  (name) => {
    const file = write([followUp({ name, details: name })]);
    expect(file.match(/^(BEGIN|END):(VEVENT|VCALENDAR)\r$/gm)).toHaveLength(4);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}]/u);
  },
);

describe('a calendar program', () => {
  const eventIn = (file: string): ICAL.Event => {
    const found = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
    if (found === null) throw new Error('No event');
    return new ICAL.Event(found);
  };
  const daysOf = (file: string): string[] => {
    const days = eventIn(file).iterator();
    return Array.from({ length: 5 }, () => String(days.next()));
  };

  test('reads the days that are meant', () => {
    expect(daysOf(write([birthday(null, 2, 29)]))).toEqual(['2000-02-29', '2001-02-28', '2002-02-28', '2003-02-28', '2004-02-29']);
    expect(daysOf(write([birthday(null, 2, 29)], 'march-1'))).toEqual(['2000-02-29', '2001-03-01', '2002-03-01', '2003-03-01', '2004-02-29']);
  });

  test('reads the words as they are', () => {
    const details = 'Promised her the score, and "more";\nsee Nadège \\ Ömer 李伟 '.repeat(3);
    const { summary, description } = eventIn(write([followUp({ details })]));
    expect([summary, description]).toEqual(['Follow up: Zoë Frêre', details]);
  });
});
