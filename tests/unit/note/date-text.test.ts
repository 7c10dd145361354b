import { describe, expect, test } from 'vitest';
import { localDateOf } from '../../../src/model/calendar-date';
import { dateOfInstant, parseBirthday, parseDateText } from '../../../src/note/date-text';

describe('a day', () => {
  test.each([
    ['2026-03-13', '2026-03-13'],
    [' 2026-03-13 ', '2026-03-13'],
    ['2026-3-5', '2026-03-05'],
    ['2026/03/13', '2026-03-13'],
    ['2026-03-13T23:59', '2026-03-13'],
    ['2026-03-13T23:59:59', '2026-03-13'],
    ['2026-03-13 08:00', '2026-03-13'],
    ['[[2026-03-13]]', '2026-03-13'],
    ['[[Daily/2026-03-13|Friday]]', '2026-03-13'],
    ['13/03/2026', '2026-03-13'],
    ['13.03.2026', '2026-03-13'],
    ['06/22/1960', '1960-06-22'],
    ['05/05/2026', '2026-05-05'],
    ['13 mars 2026', '2026-03-13'],
    ['1er août 2026', '2026-08-01'],
    ['13 March 2026', '2026-03-13'],
    ['May 15, 1990', '1990-05-15'],
    ['Sept. 3rd, 2026', '2026-09-03'],
    ['2028-02-29', '2028-02-29'],
  ])('%s is %s', (text, date) => expect(parseDateText(text, false)).toEqual({ value: date }));

  test('with a zone is the day on this device', () => {
    for (const text of ['2026-03-13T23:30:00Z', '2026-03-13T23:30:00+02:00', '2026-03-13 23:30:00-0330']) {
      const instant = new Date(text.replace(' ', 'T').replace('-0330', '-03:30'));
      expect(parseDateText(text, false)).toEqual({ value: localDateOf(instant) });
    }
  });

  test.each(['2026-02-31', '2026-13-01', '2027-02-29', '0000-01-01', '2026', '2026-03', 'yesterday', '31/02/2026', '13/13/2026',
    '2026-03-13 maybe', '2026-03-135', '12 Brumaire 2026', 'May 2026', '13/03/26', '99999999999', 'NaN'])(
    '%s is refused',
    (text) => expect(parseDateText(text, true)).toEqual({ refused: 'not-a-date' }),
  );

  test.each(['03/04/2026', '3.4.2026', '03-04-2026'])('%s is asked about, unless days are known to come first', (text) => {
    expect(parseDateText(text, false)).toEqual({ refused: 'ambiguous-date' });
    expect(parseDateText(text, true)).toEqual({ value: '2026-04-03' });
  });

  test('made an instant by another parser is the day that was written', () => {
    expect(dateOfInstant(new Date('2026-03-13'))).toEqual({ value: '2026-03-13' });
    expect(dateOfInstant(new Date(2026, 2, 13, 23, 59))).toEqual({ value: '2026-03-13' });
    expect(dateOfInstant(new Date('nonsense'))).toEqual({ refused: 'not-a-date' });
    expect(dateOfInstant(new Date(8.64e15))).toEqual({ refused: 'not-a-date' });
  });
});

describe('a birthday', () => {
  test.each([
    ['1990-11-04', 1990, 11, 4],
    ['11-04', null, 11, 4],
    ['--11-04', null, 11, 4],
    ['--1104', null, 11, 4],
    ['1604-11-04', null, 11, 4],
    ['0000-11-04', null, 11, 4],
    ['19901104', 1990, 11, 4],
    ['15.03.1970', 1970, 3, 15],
    ['06/22/1960', 1960, 6, 22],
    ['May 15, 1990', 1990, 5, 15],
    ['15 mars', null, 3, 15],
    ['March 15', null, 3, 15],
    ['15/03', null, 3, 15],
    ['15.03.', null, 3, 15],
    ['--02-29', null, 2, 29],
    ['1604-02-29', null, 2, 29],
    ['1990-05-15T00:00:00', 1990, 5, 15],
    ['[[1990-05-15]]', 1990, 5, 15],
  ])('%s is read', (text, year, month, day) => expect(parseBirthday(text, false)).toEqual({ value: { year, month, day } }));

  test.each(['1990', '13-04', '--02-30', '1990-02-29', 'soon', '32 mars'])('%s is refused', (text) =>
    expect(parseBirthday(text, false)).toEqual({ refused: 'not-a-date' }),
  );

  test('03/04 is asked about, unless days are known to come first', () => {
    expect(parseBirthday('03/04', false)).toEqual({ refused: 'ambiguous-date' });
    expect(parseBirthday('03/04', true)).toEqual({ value: { year: null, month: 4, day: 3 } });
  });
});
