import { describe, expect, test } from 'vitest';
import { deriveBoard } from '../../../src/derive/board';
import type { Growth } from '../../../src/derive/horizons';
import { deriveGrowth } from '../../../src/derive/horizons';
import { day, horizonsOf, networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

function growthOf(lines: readonly string[], today = '2026-03-16'): Growth {
  const horizons = horizonsOf(lines);
  const subject = project('X', { horizons, boxes: { ally: ['A', 'B'], decider: ['C'] } });
  const network = networkOf(subject, person('Ana'));
  return deriveGrowth(deriveBoard(subject, candidateSourceOn(today, network)), network, day(today));
}

const inShort = ({ steps }: Growth): unknown[] => steps.map(({ horizon, state, ring }) => [horizon.on, state, ring]);

describe('the growth of a project', () => {
  test('goes by time: a quarter falls between its months and the next year, and the shorter of two periods comes first', () => {
    const growth = growthOf(['2027 | national | c', '2026-Q4 | regional | b', '2026-09 | local | a', '2026-10 | regional | d']);
    expect(inShort(growth)).toEqual([['2026-09', 'next', 1], ['2026-10', 'later', 2], ['2026-Q4', 'later', 2], ['2027', 'later', 3]]);
  });

  test('a period that is not over has not passed; one that is asks, unless it was ticked off', () => {
    expect(inShort(growthOf(['2026-Q1 | local | a', '2026-02 | local | b', '✓ 2025 | local | c']))).toEqual([
      ['2025', 'reached', 1], ['2026-Q1', 'next', 1], ['2026-02', 'past', 1],
    ]);
  });

  test('a place of its own name reaches as far as the step before it', () => {
    expect(inShort(growthOf(['2026-04 | national | a', '2026-05 | Liège | b', '2026-06 | international | c'])).map((step) => (step as unknown[])[2])).toEqual([3, 3, 4]);
  });

  test('stands on an axis from the earliest day to the latest, today among them', () => {
    const growth = growthOf(['2026-03-06 | local | a', '2026-03-26 | local | b']);
    expect([growth.steps.map(({ at }) => at), growth.today]).toEqual([[0, 1], 0.5]);
    expect(growthOf(['2026-03-16 | local | a']).steps[0]?.at).toBe(0.5);
    expect(growthOf([]).today).toBeNull();
  });

  test('the next step needs what the project has still to find, and each those whom it names', () => {
    const { steps } = growthOf(['2026-04 | local | with [[Ana]] and [[Zoé]]', '2026-05 | local | b']);
    expect(steps.map(({ openRoles }) => openRoles)).toEqual([['mentor'], []]);
    expect(steps[0]?.people).toEqual([{ name: 'Ana', path: 'People/Ana.md' }, { name: 'Zoé', path: null }]);
  });
});
