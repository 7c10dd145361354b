import { describe, expect, test } from 'vitest';
import { parseDayCount, parseDuration } from '../../../src/note/duration-text';

describe('how often', () => {
  test.each([
    ['days', 1, 'daily|1d|1 day|every day|quotidien'],
    ['days', 7, 'weekly|Weekly|hebdomadaire|semanal|1 week|1w|every week|once a week|chaque semaine|FREQ=WEEKLY;BYDAY=MO|P1W|P7D'],
    ['days', 14, 'fortnightly|biweekly|quinzaine|quinzenal|2 weeks|every two weeks|every other week|every fortnight|14|14 d|RRULE:FREQ=WEEKLY;INTERVAL=2'],
    ['days', 21, '21d|21j|21 jours|3w|3 sem|3 semaines|every 3 weeks|P3W|21 days|trois semaines'],
    ['days', 42, '6 weeks|every 6 weeks|Every 6 Weeks|toutes les 6 semaines|6W'],
    ['days', 10, '1 week 3 days|1 week, 3 days'],
    ['months', 1, 'monthly|mensuel|mensuelle|mensal|1 month|1m|1 mois|every month|once a month|une fois par mois|P1M|FREQ=MONTHLY'],
    ['months', 2, 'bimestriel|bimestrielle|2m|2 mois|2 months|every 2 months|every other month|tous les deux mois|une fois tous les 2 mois|1 fois par 2 mois'],
    ['months', 3, 'quarterly|Quarterly|trimestriel|trimestrielle|3 months|P3M|tous les 3 mois|every quarter|a cada 3 meses|chaque trimestre'],
    ['months', 6, 'semestriel|biannually|Contact every six months|6 months|P6M|twice a year|half-yearly'],
    ['months', 12, 'yearly|annually|annuel|annual|1y|1 an|1 year|every year|P1Y|P12M|une fois par an|FREQ=YEARLY'],
    ['months', 15, '1 year 3 months|1 year, 3 months|1 an et 3 mois|P1Y3M'],
  ] as const)('in %s: %d', (unit, count, texts) => {
    for (const text of texts.split('|')) expect([text, parseDuration(text)]).toEqual([text, { value: { unit, count } }]);
  });

  test.each(['none', 'never', 'aucune', 'aucun', 'jamais', 'Nunca'])('%s wishes no rhythm', (text) =>
    expect(parseDuration(text)).toEqual({ value: { unit: 'none' } }),
  );

  test.each(['bimonthly', 'bimensuel', 'bimensuelle', 'Bi-Monthly', 'bisannuel'])('%s has two meanings and is asked about', (text) =>
    expect(parseDuration(text)).toEqual({ refused: 'ambiguous-duration' }),
  );

  test.each(['often', '', 'P', 'PT3H', 'P1M15D', '1 month 2 weeks', '-1 week', 'every -3 days', '0', '0 months', '1.5 months',
    '2-3 weeks', '2–3 weeks', '1 à 2 mois', '2 à 3 semaines', '4 fois par an', 'deux fois par mois',
    '2 fois tous les 3 mois', '99999 days', '100000000000', '500 years', 'every Monday', 'x', 'week of 12'])('“%s” is refused', (text) =>
    expect(parseDuration(text)).toEqual({ refused: 'not-a-duration' }),
  );

  test('a number counts days, within reason', () => {
    expect(parseDayCount(90)).toEqual({ value: { unit: 'days', count: 90 } });
    for (const count of [0, -1, 1.5, 1e11, NaN, Infinity]) expect(parseDayCount(count)).toEqual({ refused: 'not-a-duration' });
  });
});
