import { describe, expect, test } from 'vitest';
import { parseCadenceRange } from '../../../src/note/cadence-range';
import { readPerson, told } from './read-note';

describe('how often, between two ends', () => {
  test.each([
    ['days', 28, 42, '4w..6w|4w...6w|4w…6w|4-6 weeks|4–6 semaines|4w-6w|4 à 6 semaines|every 4 to 6 weeks|toutes les 4 à 6 semaines|between 4 and 6 weeks|entre 4 et 6 semaines|6w..4w|4 weeks to 6 weeks|P4W..P6W|28..42|4 - 6 weeks'],
    ['days', 21, 35, '3 à 5 semaines|3 a\u0300 5 semaines|Every 3-5 Weeks'],
    ['months', 1, 2, '1 à 2 mois|1-2 months|1m..2m|monthly..bimestriel'],
  ] as const)('in %s: %d to %d', (unit, shortest, longest, texts) => {
    for (const text of texts.split('|')) {
      expect([text, parseCadenceRange(text)]).toEqual([
        text,
        { value: { shortest: { unit, count: shortest }, longest: { unit, count: longest } } },
      ]);
    }
  });

  test('with different units, the shorter first', () => {
    const value = { shortest: { unit: 'days', count: 42 }, longest: { unit: 'months', count: 3 } };
    expect(parseCadenceRange('3 months..6 weeks')).toEqual({ value });
  });

  test('with one end only is one rhythm', () => {
    expect(parseCadenceRange('4w..4w')).toEqual({ value: { shortest: { unit: 'days', count: 28 }, longest: null } });
    expect(parseCadenceRange('every 6 weeks')).toEqual({ value: { shortest: { unit: 'days', count: 42 }, longest: null } });
  });

  test.each(['4-6', '4 to 6', '..6w', '4w..often', 'none..6w', '4w..6w..8w', '0-2 weeks', '2 à 3 fois par an', '4 and 6 weeks',
    'between 4 to', '2026-03-12', '1..2..3', '-4..6', 'x'.repeat(50_000) + '..6w'])('is not told by “%s”', (text) =>
    expect(parseCadenceRange(text)).toEqual({ refused: 'not-a-duration' }),
  );

  test('is read from a person’s note, and told where it cannot be', () => {
    const { person } = readPerson('fréquence: 4–6 semaines');
    expect(person).toMatchObject({ cadence: { unit: 'days', count: 28 }, longestCadence: { unit: 'days', count: 42 } });
    const { person: other, problems } = readPerson('cadence: 4-6');
    expect([other.cadence, other.longestCadence, told(problems)]).toEqual([null, null, ['cadence: not-a-duration (4-6)']]);
  });
});
