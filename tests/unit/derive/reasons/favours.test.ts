import { describe, expect, test } from 'vitest';
import type { PersonPlan } from '../../../support/builders';
import { day, person } from '../../../support/builders';
import { MONDAY, followUpOn, reasonsOf } from '../../../support/follow-up-of';

describe('what goes to and fro', () => {
  test.each<[number, number, string[]]>([
    [0, 0, []], [0, 1, []], [0, 2, ['i-owe 10']], [1, 4, ['i-owe 15']], [2, 4, ['i-owe 10']], [3, 4, []],
    [0, 4, ['i-owe 20']], [0, 9, ['i-owe 20']],
    [2, 0, []], [3, 0, ['i-give 5']], [9, 1, ['i-give 5']],
  ])('gave %s, received %s: %j', (gave, received, reasons) => {
    expect(reasonsOf(followUpOn(MONDAY, person('Nadège', { gave, received })))).toEqual(reasons);
  });

  test.each<[string, PersonPlan]>([
    ['the core circle keeps no ledger', { circle: 'core' }],
    ['nothing is asked in the week after writing', { waitingSince: day('2026-03-12') }],
    ['nothing is asked while a contact is planned', { followUp: day('2026-03-20') }],
  ])('%s', (_, plan) => {
    expect(reasonsOf(followUpOn(MONDAY, person('Karim', { ...plan, received: 5 })))).toEqual([]);
    expect(reasonsOf(followUpOn(MONDAY, person('Karim', { ...plan, gave: 5 })))).toEqual([]);
  });

  test.each<[string, (string | null)[], number]>([
    ['24 months ago', ['2024-03-16'], 1],
    ['a day before that', ['2024-03-15'], 0],
    ['today', ['2026-03-16'], 1],
    ['tomorrow', ['2026-03-17'], 0],
    ['without a day', [null, null], 2],
  ])('received %s: %j count as %s', (_, received, count) => {
    expect(followUpOn(MONDAY, person('Nadège', { received })).reciprocity).toEqual({ gave: 0, received: count });
  });

  test('24 months before 29 February end on the 28th', () => {
    const nadege = person('Nadège', { gave: ['2026-02-28', '2026-02-27'] });
    expect(followUpOn('2028-02-29', nadege).reciprocity).toEqual({ gave: 1, received: 0 });
  });

  test('what she needs is said with what I owe', () => {
    const nadege = person('Nadège', { gave: 1, received: 4, needs: ['rehearsal room in June'] });
    const detail = { id: 'i-owe', gave: 1, received: 4, needs: ['rehearsal room in June'] };
    expect(followUpOn(MONDAY, nadege).reasons).toMatchObject([{ detail, source: { path: nadege.path, property: 'received' } }]);
  });
});
