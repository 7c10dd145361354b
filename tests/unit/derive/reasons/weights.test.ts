import { describe, expect, test } from 'vitest';
import type { ReasonId } from '../../../../src/model/reason-id';
import { day, person } from '../../../support/builders';
import { MONDAY, followUpWith, reasonsOf } from '../../../support/follow-up-of';

describe('the weight of a reason', () => {
  const nadege = person('Nadège', { circle: 'close', lastContact: day('2025-12-20'), received: 4, gave: 1 });

  test.each<[Partial<Record<ReasonId, number>>, string[], number]>([
    [{}, ['overdue 23', 'i-owe 15'], 38],
    [{ overdue: 2 }, ['overdue 46', 'i-owe 15'], 61],
    [{ overdue: 0.5 }, ['i-owe 15', 'overdue 11'], 26],
    [{ overdue: 0 }, ['i-owe 15'], 15],
    [{ overdue: 0.04 }, ['i-owe 15'], 15],
    [{ overdue: 0.05, 'i-owe': 0 }, ['overdue 1'], 1],
    [{ promise: 0 }, ['overdue 23', 'i-owe 15'], 38],
  ])('%j: %j', (reasonWeights, reasons, total) => {
    const followUp = followUpWith({ reasonWeights }, MONDAY, nadege);
    expect(reasonsOf(followUp)).toEqual(reasons);
    expect(followUp.total).toBe(total);
  });

  test('a product is what it is on paper', () => {
    const promised = person('Ana', { followUp: day(MONDAY) });
    expect(reasonsOf(followUpWith({ reasonWeights: { promise: 1.14 } }, MONDAY, promised))).toEqual(['promise 57']);
  });

  test('one that is switched off still replaces what it replaces: who is new is not called overdue', () => {
    const zelie = person('Zélie', { met: day('2026-03-01'), cadence: { unit: 'days', count: 7 } });
    expect(reasonsOf(followUpWith({ reasonWeights: { new: 0 } }, MONDAY, zelie))).toEqual([]);
  });

  test('equal points stand in the order of the kinds', () => {
    const ana = person('Ana', {
      birthday: { month: 3, day: 18, year: null }, received: 3, introduceTo: [['Bob', MONDAY]],
      introAsked: [['Eva', '2026-03-09']], lastContact: day('2025-09-17'),
    });
    const settings = { reasonWeights: { introduction: 0.5, 'introduction-awaited': 0.75, overdue: 1.5 } };
    expect(reasonsOf(followUpWith(settings, MONDAY, ana))).toEqual([
      'introduction 15', 'overdue 15', 'introduction-awaited 15', 'birthday 15', 'i-owe 15',
    ]);
  });
});
