import { describe, expect, test } from 'vitest';
import { bridgesOf } from '../../../src/derive/bridges';
import { tieGraphOf } from '../../../src/derive/tie-graph';
import type { Person } from '../../../src/model/person';
import { networkOf, person } from '../../support/builders';

/** The names of the bridges among these people. */
function bridges(people: readonly Person[]): string[] {
  const found = bridgesOf(people, tieGraphOf(people, networkOf(...people)));
  return people.filter(({ path }) => found.has(path)).map(({ name }) => name);
}

/** People tied as `A-B` says. */
function tied(names: string, ...ties: readonly string[]): Person[] {
  return [...names].map((name) => person(name, { knows: ties.filter((tie) => tie.startsWith(name)).map((tie) => `[[${tie.slice(2)}]]`) }));
}

describe('without whom two groups would not be tied', () => {
  test.each<[string, Person[], string[]]>([
    ['the middle of a chain', tied('ABCDE', 'A-B', 'B-C', 'C-D', 'D-E'), ['C']],
    ['nobody in a ring', tied('ABCDE', 'A-B', 'B-C', 'C-D', 'D-E', 'E-A'), []],
    ['whoever stands between two triangles', tied('ABCDE', 'A-B', 'B-C', 'C-A', 'C-D', 'D-E', 'E-C'), ['C']],
    ['both ends of the only tie between two triangles', tied('ABCDEF', 'A-B', 'B-C', 'C-A', 'C-D', 'D-E', 'E-F', 'F-D'), ['C', 'D']],
    ['nobody who only knows people one by one', tied('ABCD', 'A-B', 'A-C', 'A-D'), []],
    ['nobody where nobody is tied', tied('ABC'), []],
    ['the first who is looked at', tied('ABCDE', 'A-B', 'B-C', 'A-D', 'D-E'), ['A']],
  ])('%s', (_, people, expected) => {
    expect(bridges(people)).toEqual(expected);
  });

  test('a chain of thousands is walked to its end', () => {
    const chain = Array.from({ length: 5000 }, (_, at) => person(`P${at}`, { knows: [`[[P${at + 1}]]`] }));
    expect(bridges(chain)).toHaveLength(4996);
  });
});

describe('who joins two networks', () => {
  const school = (name: string, ...more: readonly string[]) => person(name, { networks: ['School', ...more] });
  const choir = (name: string) => person(name, { networks: ['Choir'] });

  test.each<[string, Person[], string[]]>([
    ['one person who is in both', [school('Ana', 'Choir'), school('Ben'), choir('Cléo')], ['Ana']],
    ['two who are', [school('Ana', 'Choir'), school('Ben', 'choir'), choir('Cléo')], ['Ana', 'Ben']],
    ['three are no bridge any more', [school('Ana', 'Choir'), school('Ben', 'Choir'), school('Cléo', 'Choir')], []],
    ['a network of her own joins nothing', [school('Ana', 'Garden'), school('Ben')], []],
  ])('%s', (_, people, expected) => {
    expect(bridges(people)).toEqual(expected);
  });
});
