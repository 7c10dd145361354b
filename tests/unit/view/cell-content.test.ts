import { describe, expect, test } from 'vitest';
import { deriveBoard } from '../../../src/derive/board';
import { stringsFor } from '../../../src/i18n/strings';
import type { CellContent } from '../../../src/view/matrix/cell-content';
import { contentOfBox, contentOfRoles } from '../../../src/view/matrix/cell-content';
import { boxOf } from '../../../src/view/matrix/matrix-rows';
import { day, networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

const strings = stringsFor('en');
const people = [
  person('Silent', { lastContact: day('2025-01-01') }),
  person('Fresh', { lastContact: day('2026-03-15') }),
  person('Gone', { status: 'deceased' }),
  person('Old', { status: 'archived' }),
];

function contentFor(names: readonly string[], role = 'expert'): CellContent {
  const subject = project('Tides', { boxes: { [role]: names } });
  const board = deriveBoard(subject, candidateSourceOn('2026-03-16', networkOf(subject, ...people)));
  const box = boxOf(board, role);
  if (box === null) throw new Error(`No box ${role}`);
  return contentOfBox(box, strings);
}

describe('what is written in a cell', () => {
  test('a box that nobody hears from carries a clock, with words for it', () => {
    expect(contentFor(['[[Silent]]']).chips[0]?.mark).toEqual({ icon: 'clock', label: 'not heard of lately' });
    expect(contentFor(['[[Silent]]', '[[Fresh]]']).chips.map(({ mark }) => mark)).toEqual([null, null]);
  });

  test('who is not there any more is set apart, in writing too', () => {
    expect(contentFor(['[[Gone]]']).chips[0]).toMatchObject({ text: '† Gone', aside: 'deceased', isAway: true, mark: null });
    expect(contentFor(['[[Old]]']).chips[0]).toMatchObject({ text: 'Old', isAway: true, mark: { icon: 'archive', label: 'archived' } });
  });

  test('a name without a note says so', () => {
    expect(contentFor(['Zoé']).chips[0]).toMatchObject({ text: 'Zoé', aside: 'no note yet', isUnlinked: true });
  });

  test('five names show three and where the others are', () => {
    expect(contentFor(['A', 'B', 'C', 'D', 'E']).hidden).toEqual({ text: '+2', label: 'and D, E' });
  });

  test('an ally of two leaves “1 more to find”', () => {
    expect(contentFor(['[[Fresh]]'], 'ally').place).toEqual({ look: 'still-to-find', text: '1 more to find', isHole: true });
  });

  test('somebody without a role in a project has an open place that says so', () => {
    expect(contentOfRoles([], strings)).toEqual({ chips: [], hidden: null, place: { look: 'open', text: 'no role', isHole: false } });
  });
});
