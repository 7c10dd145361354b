import { describe, expect, test } from 'vitest';
import { isNameOfSomebody, searchPeople } from '../../../src/view/shared/person-search';
import { mention, person } from '../../support/builders';

const people = [
  person('Anne Marchal', { function: 'benjamin of the team' }),
  person('Élodie Ben Salah'),
  person('Benoît Urbain', { organisation: mention('[[Théâtre du Quai]]') }),
  person('Zoé', { aliases: ['Zozo'] }),
];

const found = (query: string): string[] => searchPeople(people, query).map(({ name }) => name);

describe('looking for somebody', () => {
  test.each([
    ['ben', ['Benoît Urbain', 'Élodie Ben Salah', 'Anne Marchal']],
    ['elodie', ['Élodie Ben Salah']],
    ['BENOIT', ['Benoît Urbain']],
    ['quai', ['Benoît Urbain']],
    ['zozo', ['Zoé']],
    ['salah el', ['Élodie Ben Salah']],
    ['nobody', []],
  ])('“%s” finds, best first, %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('nothing typed shows everybody in their order', () => {
    expect(found('  ')).toEqual(people.map(({ name }) => name));
  });

  test('a name that somebody has, also as an alias, is not created again', () => {
    expect(isNameOfSomebody(people, ' zoe ')).toBe(true);
    expect(isNameOfSomebody(people, 'ZOZO')).toBe(true);
    expect(isNameOfSomebody(people, 'Zo')).toBe(false);
  });
});
