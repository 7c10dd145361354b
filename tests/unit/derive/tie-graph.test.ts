import { describe, expect, test } from 'vitest';
import { acquaintancesOf } from '../../../src/derive/introductions';
import { degreeOf, graphAmong, tieGraphOf, tiesIn } from '../../../src/derive/tie-graph';
import type { PersonPlan } from '../../support/builders';
import { networkOf, person } from '../../support/builders';

describe('the tie of two people', () => {
  test.each<[string, PersonPlan, PersonPlan, string | undefined]>([
    ['nobody says so', {}, {}, undefined],
    ['she says so', { knows: ['[[Ben]]'] }, {}, 'one-sided'],
    ['he says so', {}, { knows: ['[[Ana]]'] }, 'one-sided'],
    ['she says it twice', { knows: ['[[Ben]]', '[[People/Ben]]'] }, {}, 'one-sided'],
    ['both say so', { knows: ['[[Ben]]'] }, { knows: ['[[Ana]]'] }, 'mutual'],
    ['he introduced her', { introducedBy: ['[[Ben]]'] }, {}, 'mutual'],
    ['he introduced her, and she lists him', { knows: ['[[Ben]]'], introducedBy: ['[[Ben]]'] }, {}, 'mutual'],
    ['he introduced her, and lists her', { introducedBy: ['[[Ben]]'] }, { knows: ['[[Ana]]'] }, 'mutual'],
    ['she lists him, and introduced him', { knows: ['[[Ben]]'] }, { introducedBy: ['[[Ana]]'] }, 'mutual'],
  ])('%s', (_, ana, ben, kind) => {
    const people = [person('Ana', ana), person('Ben', ben)];
    const network = networkOf(...people);
    const graph = tieGraphOf(people, network);
    expect(graph.get('People/Ana.md')?.get('People/Ben.md')).toBe(kind);
    expect(graph.get('People/Ben.md')?.get('People/Ana.md')).toBe(kind);
    // The ways to somebody weigh a tie by the same rule.
    const strength = acquaintancesOf('People/Ana.md', network).get('People/Ben.md');
    expect(strength).toBe(kind === undefined ? undefined : kind === 'mutual' ? 0.8 : 0.6);
  });
});

test('only ties among the people who are looked at count, each once', () => {
  const people = [person('Ana', { knows: ['[[Ben]]', '[[Cléo]]', '[[Ana]]'] }), person('Ben', { knows: ['[[Ana]]'] })];
  const graph = tieGraphOf(people, networkOf(...people, person('Cléo')));
  expect([tiesIn(graph), degreeOf('People/Ana.md', graph), degreeOf('People/Cléo.md', graph)]).toEqual([1, 1, 0]);
  expect(tiesIn(graphAmong(['People/Ana.md'], graph))).toBe(0);
});
