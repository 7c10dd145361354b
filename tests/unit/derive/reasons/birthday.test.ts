import { describe, expect, test } from 'vitest';
import { day, person } from '../../../support/builders';
import { MONDAY, followUpOn, followUpWith, reasonsOf } from '../../../support/follow-up-of';

describe('a birthday', () => {
  test.each<[string, string[]]>([
    ['03-16', ['birthday 25']], ['03-17', ['birthday 15']], ['03-19', ['birthday 15']],
    ['03-20', ['birthday 5']], ['03-23', ['birthday 5']], ['03-24', []], ['03-15', []],
  ])('birthday on %s, seen on 16 March: %j', (born, reasons) => {
    const [month = 0, dayOfMonth = 0] = born.split('-').map(Number);
    const ana = person('Ana', { birthday: { month, day: dayOfMonth, year: 1980 } });
    expect(reasonsOf(followUpOn(MONDAY, ana))).toEqual(reasons);
  });

  test.each([
    ['2026-02-28', '2026-02-28', 0], ['2028-02-28', '2028-02-29', 1],
  ])('29 February, seen on %s, is kept on %s', (today, on, inDays) => {
    const ana = person('Ana', { birthday: { month: 2, day: 29, year: null } });
    expect(followUpOn(today, ana).reasons).toMatchObject([{ detail: { id: 'birthday', on, inDays } }]);
  });

  test('a birthday in January is seen from December', () => {
    const ana = person('Ana', { birthday: { month: 1, day: 2, year: null } });
    expect(followUpOn('2026-12-31', ana).reasons).toMatchObject([{ detail: { on: '2027-01-02', inDays: 2 } }]);
  });

  test.each([
    ['2026-02-28', '2026-03-01', 1], ['2026-03-01', '2026-03-01', 0], ['2028-02-28', '2028-02-29', 1],
    ['2028-03-01', null, null],
  ])('29 February kept on 1 March if asked to: seen on %s, on %s', (today, on, inDays) => {
    const ana = person('Ana', { birthday: { month: 2, day: 29, year: null } });
    const { reasons } = followUpWith({ leapBirthday: 'march-1' }, today, ana);
    expect(reasons).toMatchObject(on === null ? [] : [{ detail: { id: 'birthday', on, inDays } }]);
  });

  test('is said while an answer is awaited and while a next contact is planned', () => {
    const ana = { birthday: { month: 3, day: 18, year: null } };
    expect(reasonsOf(followUpOn(MONDAY, person('Ana', { ...ana, waitingSince: day('2026-03-15') })))).toEqual(['birthday 15']);
    expect(reasonsOf(followUpOn(MONDAY, person('Ana', { ...ana, followUp: day('2026-03-17') })))).toEqual(['birthday 15']);
  });
});
