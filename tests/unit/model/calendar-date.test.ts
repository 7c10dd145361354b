import { describe, expect, test } from 'vitest';
import { addDays, addMonths, calendarDate, calendarDateOf, dateOfEpochDay } from '../../../src/model/calendar-date';
import { daysBetween, epochDayOf, localDateOf, localDateOfTimestamp, weekdayOf } from '../../../src/model/calendar-date';
import { cadenceInDays } from '../../../src/model/cadence';
import { day } from '../../support/builders';

describe('a day of the calendar', () => {
  test.each([
    '2026-02-31', '2026-13-01', '2026-00-10', '2026-1-2', '0000-01-01', '12/03/2026', '', 'today', '2026-03-16T10:00',
  ])('%j is no day', (text) => {
    expect(calendarDate(text)).toBeNull();
  });

  test.each(['2026-03-16', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  test.each([
    ['2026-03-28', '2026-03-30', 2], ['2026-10-24', '2026-10-26', 2], ['2028-02-28', '2028-03-01', 2],
    ['2026-03-16', '2026-03-12', -4], ['2026-12-31', '2027-01-01', 1],
  ])('from %s to %s are %s days, whatever the clocks do', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addDays(day(from), days)).toBe(to);
  });

  test('a minute over midnight is the next day', () => {
    const [before, after] = [new Date(2026, 2, 15, 23, 59), new Date(2026, 2, 16, 0, 1)];
    expect(daysBetween(localDateOf(before), localDateOf(after))).toBe(1);
  });

  test('every day of a century has its number and is found again by it', () => {
    const first = epochDayOf(day('1950-01-01'));
    for (let number = first; number < first + 36_525; number += 1) {
      const date = dateOfEpochDay(number);
      if (calendarDate(date) === null || epochDayOf(date) !== number) throw new Error(`${date} is not ${number}`);
    }
  });

  test.each([
    ['2026-03-15', 0], ['2026-03-16', 1], ['2026-03-21', 6], ['1969-12-31', 3],
  ])('%s is weekday %s', (text, weekday) => {
    expect(weekdayOf(epochDayOf(day(text)))).toBe(weekday);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'], ['2026-02-28', 1, '2026-03-28'],
  ])('%s and %s months: %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test('numbers that are no day give none', () => {
    expect(calendarDateOf(2026, 2, 29)).toBeNull();
    expect(calendarDateOf(2028, 2, 29)).toBe('2028-02-29');
  });

  test('a timestamp with a zone is the day it was here', () => {
    const instant = new Date(2026, 2, 16, 12, 0);
    expect(localDateOfTimestamp(instant.toISOString())).toBe('2026-03-16');
    expect(localDateOfTimestamp('2026-02-31T10:00:00Z')).toBeNull();
  });
});

describe('a cadence', () => {
  test.each([
    [{ unit: 'days', count: 45 } as const, 45], [{ unit: 'months', count: 1 } as const, 28],
    [{ unit: 'none' } as const, null],
  ])('%j from 31 January is %s days', (cadence, days) => {
    expect(cadenceInDays(cadence, day('2026-01-31'))).toBe(days);
  });
});
