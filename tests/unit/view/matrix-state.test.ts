import { expect, test } from 'vitest';
import { INITIAL_MATRIX_STATE, readMatrixState } from '../../../src/view/matrix/matrix-state';

test('a view comes back as it was left', () => {
  const left = { mode: 'people', projectSort: 'holes', personSort: 'name', scope: 'all', filter: 'ana' } as const;
  expect(readMatrixState(JSON.parse(JSON.stringify(left)), INITIAL_MATRIX_STATE)).toEqual(left);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['words', 'people'],
  ['a list', ['people']],
  ['options of another version', { mode: 'galaxy', projectSort: 7, personSort: null, scope: {}, filter: [] }],
])('%s instead of a state changes nothing', (_what, saved) => {
  expect(readMatrixState(saved, INITIAL_MATRIX_STATE)).toEqual(INITIAL_MATRIX_STATE);
});

test('part of a state changes that part', () => {
  expect(readMatrixState({ filter: 'zoé' }, INITIAL_MATRIX_STATE)).toEqual({ ...INITIAL_MATRIX_STATE, filter: 'zoé' });
});
