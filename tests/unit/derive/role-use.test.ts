import { expect, test } from 'vitest';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { deriveRoleUse, unknownRoles } from '../../../src/derive/role-use';
import { networkOf, person, project } from '../../support/builders';

test('a role is counted once for each note that names it, and unknown ones are offered, the most frequent first', () => {
  const network = networkOf(
    project('Atlas', { boxes: { ally: ['[[Ana]]', '[[Ben]]'], coach: ['[[Ana]]'], muse: ['[[Ben]]'] } }),
    project('Borealis', { boxes: { coach: ['[[Ben]]'], ally: [] } }),
    person('Ana', { aptitudes: ['mentor', 'ally'] }),
  );
  const use = deriveRoleUse(network);
  expect([use.get('ally'), use.get('coach'), use.get('mentor'), use.get('press')]).toEqual([3, 2, 1, undefined]);
  expect(unknownRoles(use, DEFAULT_ROLES)).toEqual([['coach', 2], ['muse', 1]]);
});
