import { describe, expect, test } from 'vitest';
import { deriveRoleMatrix } from '../../../src/derive/role-matrix';
import { stringsFor } from '../../../src/i18n/strings';
import { INITIAL_MATRIX_STATE } from '../../../src/view/matrix/matrix-state';
import type { MatrixState } from '../../../src/view/matrix/matrix-state';
import { derivePeopleMatrix } from '../../../src/view/matrix/people-matrix';
import type { PeopleMatrix } from '../../../src/view/matrix/people-matrix';
import { mention, networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

const tides = project('Tides', { boxes: { ally: ['[[Ana]]', 'ZOÉ'], mentor: ['[[Ana]]', '[[Old Friend]]'] } });
const salt = project('Salt', { boxes: { decider: ['[[Ana]]', 'Zoé'] } });
const ended = project('Ended', { status: 'done', boxes: { ally: ['[[Ben]]'] } });
const people = [
  person('Ana', { organisation: mention('Théâtre du Quai') }),
  person('Ben'),
  person('Gone', { status: 'archived' }),
  person('Old Friend', { status: 'deceased' }),
];

function matrixOf(state: Partial<MatrixState> = {}): PeopleMatrix {
  const network = networkOf(tides, salt, ended, ...people);
  const boards = deriveRoleMatrix(candidateSourceOn('2026-03-16', network));
  return derivePeopleMatrix(people, boards, { ...INITIAL_MATRIX_STATE, mode: 'people', ...state }, stringsFor('en').roles.textsOf);
}

function countsOf({ rows }: PeopleMatrix): (readonly [string, number])[] {
  return rows.map((row) => [row.name, row.roleCount]);
}

describe('the rows of people × projects', () => {
  test('whoever has most roles comes first, then by name; a bare name in two spellings of case is one row', () => {
    expect(countsOf(matrixOf())).toEqual([['Ana', 3], ['Zoé', 2], ['Old Friend', 1], ['Ben', 0]]);
  });

  test('by name, everybody is there once, archived people too when all is asked for', () => {
    expect(countsOf(matrixOf({ personSort: 'name', scope: 'all' }))).toEqual([
      ['Ana', 3], ['Ben', 1], ['Gone', 0], ['Old Friend', 1], ['Zoé', 2],
    ]);
  });

  test('projects are the columns, and a person’s several roles in one stand together', () => {
    const matrix = matrixOf();
    expect(matrix.columns.map(({ project: { name } }) => name)).toEqual(['Salt', 'Tides']);
    const ana = matrix.rows[0];
    expect(ana?.roles.get(tides.path)?.map(({ box }) => box.role.id)).toEqual(['ally', 'mentor']);
  });

  test.each([
    ['quai', ['Ana']],
    ['zoe', ['Zoé']],
    ['salt', ['Ana', 'Zoé']],
    ['mentor', ['Ana', 'Old Friend']],
  ])('the filter “%s” keeps the right rows', (filter, expected) => {
    expect(matrixOf({ filter }).rows.map((row) => row.name)).toEqual(expected);
  });
});
