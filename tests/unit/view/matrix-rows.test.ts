import { describe, expect, test } from 'vitest';
import { deriveRoleMatrix } from '../../../src/derive/role-matrix';
import { stringsFor } from '../../../src/i18n/strings';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { boxOf, deriveProjectMatrix, namesToFind } from '../../../src/view/matrix/matrix-rows';
import type { ProjectMatrix } from '../../../src/view/matrix/matrix-rows';
import { INITIAL_MATRIX_STATE } from '../../../src/view/matrix/matrix-state';
import type { MatrixState } from '../../../src/view/matrix/matrix-state';
import { day, mention, networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

const textsOf = stringsFor('en').roles.textsOf;

const marees = project('Les Marées intérieures', {
  deadline: day('2026-04-30'),
  boxes: { ally: ['[[Tom Walschaert]]'], opponent: ['[[Pascal Drumaux]]'], mentor: ['[[Nadège Vanhulle]]'], decider: ['[[Bruno Keppens]]'] },
});
const salt = project('Salt Lines', {
  deadline: day('2026-09-15'),
  boxes: { ally: ['[[Tom Walschaert]]', '[[Karim Benhadou]]'], opponent: ['none'], decider: ['Mireille'], coach: ['Ali'] },
});
const archive = project('Archive box', { status: 'done' });
const bruno = person('Bruno Keppens', { organisation: mention('[[Centre culturel du Brouckay]]') });
const people = [bruno, person('Tom Walschaert'), person('Nadège Vanhulle'), person('Karim Benhadou'), person('Pascal Drumaux')];

function matrixOf(state: Partial<MatrixState>, subjects: readonly (Person | Project)[] = [marees, salt, archive, ...people]): ProjectMatrix {
  const boards = deriveRoleMatrix(candidateSourceOn('2026-03-16', networkOf(...subjects)));
  return deriveProjectMatrix(boards, DEFAULT_ROLES, { ...INITIAL_MATRIX_STATE, ...state }, textsOf);
}

function namesOf(matrix: ProjectMatrix): string[] {
  return matrix.rows.map((board) => board.project.name);
}

describe('the rows of projects × roles', () => {
  test('active projects come by name; ended ones are shown on request', () => {
    expect(namesOf(matrixOf({}))).toEqual(['Les Marées intérieures', 'Salt Lines']);
    expect(namesOf(matrixOf({ scope: 'all' }))).toEqual(['Archive box', 'Les Marées intérieures', 'Salt Lines']);
  });

  test('the nearest deadline comes first, projects without one last', () => {
    expect(namesOf(matrixOf({ scope: 'all', projectSort: 'deadline' }))).toEqual(['Les Marées intérieures', 'Salt Lines', 'Archive box']);
  });

  test('the least covered project comes first', () => {
    const matrix = matrixOf({ scope: 'all', projectSort: 'coverage' });
    expect(matrix.rows.map(({ project: { name }, coverage }) => [name, coverage])).toEqual([
      ['Archive box', 0], ['Salt Lines', 75], ['Les Marées intérieures', 88],
    ]);
  });

  test('the project that looks for most names comes first; equal ones stay by name', () => {
    const matrix = matrixOf({ scope: 'all', projectSort: 'holes' });
    expect(matrix.rows.map((board) => [board.project.name, namesToFind(board)])).toEqual([
      ['Archive box', 4], ['Les Marées intérieures', 1], ['Salt Lines', 1],
    ]);
  });

  test.each([
    ['a project', 'marees', ['Les Marées intérieures']],
    ['a person, whatever the accents and case', 'NADEGE', ['Les Marées intérieures']],
    ['a bare name', 'mireille', ['Salt Lines']],
    ['an organisation', 'brouckay', ['Les Marées intérieures']],
    ['a role somebody has', 'opponent', ['Les Marées intérieures']],
    ['several words, each anywhere', 'tom karim', ['Salt Lines']],
    ['what nobody wrote', 'zebra', []],
  ])('the filter finds %s', (_what, filter, expected) => {
    const matrix = matrixOf({ filter });
    expect(namesOf(matrix)).toEqual(expected);
    expect(matrix.total).toBe(2);
  });

  test('a role that only one project knows gets a column behind the nine, and only there a box', () => {
    const matrix = matrixOf({});
    expect(matrix.columns.map((role) => role.id).slice(8)).toEqual(['audience', 'coach']);
    expect(matrix.rows.map((board) => boxOf(board, 'coach')?.names[0]?.name ?? null)).toEqual([null, 'Ali']);
  });

  test('columns stay when nothing is left to show', () => {
    expect(matrixOf({ filter: 'zebra' }).columns).toHaveLength(9);
  });
});
