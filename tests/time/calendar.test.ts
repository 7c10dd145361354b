import { addMonths as addMonthsByLibrary, lightFormat } from 'date-fns';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, addMonths, daysBetween, localDateOf } from '../../src/model/calendar-date';
import { parseDateText, parseDateValue } from '../../src/note/date-text';
import { parseNote } from '../../src/note/parse-note';
import { day } from '../support/builders';
import { CONTEXT } from '../unit/note/read-note';
import { ZONE_NAMES, dayOn, moveTo, nightsIn, turnsIn } from './nights';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = process.env['TZ'];

afterEach(() => moveTo(zone));

describe.each(ZONE_NAMES)('in %s', (name) => {
  beforeEach(() => moveTo(name));

  test.each(nightsIn(name))('a minute before midnight is one day, a minute after it the next, around $what', ({ noon }) => {
    for (const { at, day: next } of turnsIn(name, noon, noon + 36 * HOUR)) {
      const [before, after] = [localDateOf(new Date(at - MINUTE)), localDateOf(new Date(at + MINUTE))];
      expect([before, after]).toEqual([addDays(day(next), -1), next]);
      expect(daysBetween(before, after)).toBe(1);
    }
  });

  test.each(nightsIn(name))('a time with a zone is the day that it was here, a time without one the day that was written, around $what', ({ noon }) => {
    for (let at = noon; at < noon + 36 * HOUR; at += 30 * MINUTE) {
      const written = new Date(at).toISOString();
      expect(parseDateText(written, false)).toEqual({ value: dayOn(name)(at) });
      expect(parseDateText(written.slice(0, 16), false)).toEqual({ value: written.slice(0, 10) });
    }
  });

  test.each(['2026-03-13', '2028-02-29', '2026-12-31', '2026-03-29', '2026-04-24', '1960-01-01'])(
    '%s that another YAML parser made an instant of stays that day, also as a birthday',
    (written) => {
      const data = parse(`type: person\nlast-contact: ${written}\nbirthday: ${written}`, { schema: 'yaml-1.1' }) as Record<string, unknown>;
      expect(data['birthday']).toBeInstanceOf(Date);
      expect(parseDateValue(data['last-contact'], false)).toEqual({ value: written });
      const note = parseNote({ path: 'Ana.md', frontMatter: { kind: 'read', data }, tags: [], body: '', bodyLine: 1 }, CONTEXT);
      const [year, month, dayOfMonth] = written.split('-').map(Number);
      expect(note).toMatchObject({ person: { lastContact: written, birthday: { year, month, day: dayOfMonth } } });
    },
  );

  test('months later is the same day, or the last of its month', () => {
    for (const [from, months, to] of [
      ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-01-31', 13, '2027-02-28'], ['2026-12-31', 2, '2027-02-28'],
      ['2026-10-31', 1, '2026-11-30'], ['2026-11-30', 1, '2026-12-30'], ['2028-02-29', 12, '2029-02-28'], ['2026-03-31', -1, '2026-02-28'],
      ['2026-01-31', -2, '2025-11-30'], ['2028-02-29', -24, '2026-02-28'],
    ] as const) expect(addMonths(day(from), months)).toBe(to);
  });
});

test('months later is a day that the calendar of a place went over, all the same', () => {
  moveTo('Pacific/Apia');
  expect(addMonths(day('2011-11-30'), 1)).toBe('2011-12-30');
  expect(addMonths(day('2012-12-30'), -12)).toBe('2011-12-30');
});

test('months are added as date-fns adds them where no clock ever changes', () => {
  moveTo('UTC');
  for (let from = day('2024-01-01'); from < '2029-01-01'; from = addDays(from, 1)) {
    for (let months = -24; months <= 120; months += from.endsWith('1') ? 1 : 7) {
      const expected = lightFormat(addMonthsByLibrary(new Date(`${from}T12:00:00`), months), 'yyyy-MM-dd');
      if (addMonths(from, months) !== expected) throw new Error(`${from} and ${months} months: ${addMonths(from, months)}, not ${expected}`);
    }
  }
});
