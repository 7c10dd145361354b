import { describe, expect, test } from 'vitest';
import { heldRolesOf } from '../../../src/derive/held-role';
import { stanceInProject } from '../../../src/derive/stance-in-project';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { networkOf, person, project } from '../../support/builders';

function stanceOf(boxes: readonly string[], ...stances: readonly string[]) {
  const ana = person('Ana');
  const plan = project('P', { boxes: Object.fromEntries(boxes.map((role) => [role, ['[[Ana]]']])), stances });
  const elsewhere = project('Q', { boxes: { opponent: ['[[Ana]]'] }, stances: ['[[Ana]] s1 a4 i5'] });
  const network = networkOf(ana, plan, elsewhere);
  return stanceInProject(ana.path, plan.path, heldRolesOf(ana.path, network, DEFAULT_ROLES), network);
}

describe('how somebody stands towards a project', () => {
  test.each<[string[], number | null, number]>([
    [['ally'], 2, 3], [['mentor'], 2, 3], [['sponsor'], 3, 4], [['partner'], 1, 3], [['opponent'], -2, 3],
    [['decider'], null, 5], [['gatekeeper'], null, 4], [['connector'], null, 3], [['expert'], null, 3],
    [['audience'], null, 3], [['coach'], null, 3], [['constructor'], null, 3], [['valueOf'], null, 3],
    [['partner', 'sponsor'], 3, 4], [['opponent', 'decider'], -2, 5], [['ally', 'opponent'], null, 3], [[], null, 3],
  ])('as %j, unrated: support %s, influence %s, supposed', (roles, support, influence) => {
    expect(stanceOf(roles)).toEqual({ support, influence, isIrreconcilable: false, isEstimated: true });
  });

  test.each<[string[], string, number, number, boolean]>([
    [['ally'], 's1 a3 i4', -2, 4, false],
    [['opponent'], '+1', 1, 3, false],
    [['decider'], '-1', -1, 5, false],
    [['decider'], '-1 i2', -1, 2, false],
    [[], 's2 a4', -2, 3, true],
    [[], 's3 a4', -1, 3, false],
    [[], '-3', -3, 3, false],
  ])('as %j, rated %s: support %s, influence %s', (roles, rated, support, influence, isIrreconcilable) => {
    expect(stanceOf(roles, `[[Ana]] ${rated}`)).toEqual({ support, influence, isIrreconcilable, isEstimated: false });
  });

  test('of two ratings the first counts', () => {
    expect(stanceOf([], '[[Ana]] +1', '[[People/Ana]] -2')).toMatchObject({ support: 1 });
  });
});
