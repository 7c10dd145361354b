import { describe, expect, test } from 'vitest';
import { deriveNetworks, holesBetween } from '../../../src/derive/networks';
import type { PeopleNetworks } from '../../../src/derive/networks';
import type { TieGraph } from '../../../src/derive/tie-graph';
import { tieGraphOf } from '../../../src/derive/tie-graph';
import { compareNamed } from '../../../src/model/order';
import type { Role } from '../../../src/model/role';
import { DEFAULT_ROLES } from '../../../src/model/role';
import type { Network } from '../../../src/network/network';
import { mention, networkOf, otherNote, person, project } from '../../support/builders';

function networksOf(network: Network, roles: readonly Role[] = DEFAULT_ROLES): { networks: PeopleNetworks; graph: TieGraph } {
  const people = [...network.people.values()].sort(compareNamed);
  const graph = tieGraphOf(people, network);
  return { networks: deriveNetworks({ network, roles, people, graph }), graph };
}

const school = (name: string, ...knows: readonly string[]) => person(name, { networks: ['School'], knows });

describe('the networks that notes name', () => {
  test('a link and plain words of one name are one network; its own note names it', () => {
    const { networks } = networksOf(networkOf(
      person('Ana', { networks: ['[[Groups/School]]', 'school'] }), person('Ben', { networks: ['SCHOOL'] }), otherNote('Groups/School.md'),
    ));
    expect(networks.all.map(({ name, path, members }) => [name, path, members.map((each) => each.name)])).toEqual([
      ['School', 'Groups/School.md', ['Ana', 'Ben']],
    ]);
  });

  test('the largest first, with the projects that name them; people without one stand apart', () => {
    const { networks } = networksOf(networkOf(
      school('Ana'), school('Ben'), school('Cléo'), person('Dirk', { networks: ['Choir'] }), person('Eva'),
      project('M', { networks: [mention('choir'), mention('Town hall')] }),
    ));
    expect(networks.all.map(({ name, members, isThin, projects }) => [name, members.length, isThin, projects.map((each) => each.name)])).toEqual([
      ['School', 3, false, []], ['Choir', 1, true, ['M']], ['Town hall', 0, true, ['M']],
    ]);
    expect(networks.without.map(({ name }) => name)).toEqual(['Eva']);
  });

  test('key persons have most ties inside and most roles under way; whoever has neither is none', () => {
    const { networks } = networksOf(networkOf(
      school('Ana', '[[Ben]]', '[[Cléo]]', '[[Dirk]]'), school('Ben'), school('Cléo'), school('Dirk'), school('Eva'), person('Farid', { knows: ['[[Eva]]'] }),
      project('M', { boxes: { mentor: ['[[Ben]]'], ally: ['[[Ben]]', '[[Eva]]'] } }), project('Old', { status: 'done', boxes: { ally: ['[[Dirk]]'] } }),
    ));
    const [first] = networks.all;
    expect(first?.keyPersons.map(({ name, ties, roles }) => [name, ties, roles])).toEqual([['Ana', 3, 0], ['Ben', 1, 2], ['Cléo', 1, 0]]);
  });
});

test('a role that is hidden makes nobody a key person', () => {
  const network = networkOf(school('Ana'), school('Ben'), project('M', { boxes: { mentor: ['[[Ana]]'], ally: ['[[Ben]]'] } }));
  const roles = DEFAULT_ROLES.map((role) => (role.id === 'mentor' ? { ...role, isHidden: true } : role));
  expect(networksOf(network, roles).networks.all[0]?.keyPersons.map(({ name, roles: held }) => [name, held])).toEqual([['Ben', 1]]);
});

describe('holes between networks', () => {
  const choir = (name: string, plan: { knows?: readonly string[]; networks?: readonly string[] } = {}) => person(name, { networks: ['Choir'], ...plan });
  const three = [school('Ana'), school('Ben'), school('Cléo')];

  test.each([
    ['nobody joins them', choir('Dirk'), 1],
    ['somebody knows somebody there', choir('Dirk', { knows: ['[[Ana]]'] }), 0],
    ['somebody belongs to both', choir('Dirk', { networks: ['Choir', 'School'] }), 0],
  ])('%s', (_, dirk, holes) => {
    const { networks, graph } = networksOf(networkOf(...three, dirk, choir('Eva'), choir('Farid')));
    expect(holesBetween(networks, graph)).toHaveLength(holes);
  });

  test('a thin network makes no hole', () => {
    const { networks, graph } = networksOf(networkOf(...three, choir('Dirk'), choir('Eva')));
    expect(holesBetween(networks, graph)).toEqual([]);
  });
});
