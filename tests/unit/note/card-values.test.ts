import { expect, test } from 'vitest';
import { sameBirthday, sameEmail, samePhone, sameText, sameUrl } from '../../../src/note/card-values';

test.each([
  ['+32 478 12 34 56', '0478/12.34.56', true],
  ['+32 478 12 34 56', '0032478123456', true],
  ['+32 (0)478 12 34 56', '0478 12 34 56', true],
  ['32478123456', '+32478123456', true],
  ['478123456', '0478 12 34 56', true],
  ['+32 478 12 34 56', '+33 478 12 34 56', false],
  ['+32 478 12 34 56', '0478 12 34 57', false],
  ['0478 12 34 56', '02 478 12 34 56', false],
  ['112', '+32112', false],
  ['n/a', 'unknown', false],
])('the numbers %s and %s are one: %s', (a, b, expected) => {
  expect(samePhone(a, b)).toBe(expected);
  expect(samePhone(b, a)).toBe(expected);
});

test.each([
  [sameUrl, 'https://www.Example.org/', 'example.org', true],
  [sameUrl, 'https://example.org/Ana', 'https://example.org/ana', false],
  [sameEmail, 'mailto:Ana@X.org', 'ana@x.org', true],
  [sameEmail, 'ana@x.org', 'ana@y.org', false],
  [sameText, ' Collectif  BRUINÉ', 'collectif bruine', true],
  [sameText, '[[Orgs/Bruine|Collectif]]', 'collectif', true],
  [sameText, '!!', '??', false],
])('%o: %s and %s are one: %s', (same, a, b, expected) => expect(same(a, b)).toBe(expected));

test('a year that is left out makes no other birthday', () => {
  const day = { month: 11, day: 4, year: null };
  expect(sameBirthday(day, { ...day, year: 1980 })).toBe(true);
  expect(sameBirthday({ ...day, year: 1979 }, { ...day, year: 1980 })).toBe(false);
  expect(sameBirthday(day, { ...day, day: 5 })).toBe(false);
});
