import { describe, expect, test } from 'vitest';
import { deriveNetworkChoices, deriveWordChoices } from '../../../src/derive/list-choices';
import type { Person } from '../../../src/model/person';
import { networkOf, otherNote, person } from '../../support/builders';

const NOBODY: ReadonlySet<string> = new Set();

function networks(people: readonly Person[], near = NOBODY): unknown[] {
  const network = networkOf(...people, otherNote('Places/Conservatoire.md'));
  return deriveNetworkChoices(people, near, network).map(({ name, path, isLink }) => [name, path, isLink]);
}

describe('networks to choose from', () => {
  const ana = person('Ana', { networks: ['[[Places/Conservatoire]]', 'Guild'] });
  const ben = person('Ben', { networks: ['conservatoire', '[[School]]'] });
  const cleo = person('Cleo', { networks: ['Choir', 'School'] });
  const dirk = person('Dirk', { networks: ['[[Conservatoire]]'] });

  test('are each there once, those of most people first, with the note that they have', () => {
    expect(networks([ana, ben, cleo, dirk])).toEqual([
      ['Conservatoire', 'Places/Conservatoire.md', true], ['School', null, true], ['Choir', null, false], ['Guild', null, false],
    ]);
  });

  test('begin with those of the people met together', () => {
    expect(networks([ana, ben, cleo, dirk], new Set([cleo.path])).map((choice) => (choice as string[])[0])).toEqual([
      'School', 'Choir', 'Conservatoire', 'Guild',
    ]);
  });
});

test('skills and needs to choose from are counted whatever their accents and case, in their first spelling', () => {
  const people = [person('Ana', { skills: ['sewing', 'Éclairage'], needs: ['a van'] }), person('Ben', { skills: ['eclairage'] })];
  expect(deriveWordChoices(people, NOBODY, 'skills').map(({ name }) => name)).toEqual(['Éclairage', 'sewing']);
  expect(deriveWordChoices(people, NOBODY, 'needs').map(({ name }) => name)).toEqual(['a van']);
});
