import { expect, test } from 'vitest';
import { MOST_PATH_PAIRS, hasPair, pairsWithout, pathPair, renamedPairs, withPair, withoutPair } from '../../../src/model/path-pair';

const PAIRS = [pathPair('People/B.md', 'People/A.md'), pathPair('People/A.md', 'Old/C.md')];

test('two notes are the same pair, whichever comes first', () => {
  expect(PAIRS[0]).toEqual(['People/A.md', 'People/B.md']);
  expect(hasPair(PAIRS, pathPair('Old/C.md', 'People/A.md'))).toBe(true);
  expect(hasPair(PAIRS, pathPair('Old/C.md', 'People/B.md'))).toBe(false);
  expect(withoutPair(PAIRS, pathPair('Old/C.md', 'People/A.md'))).toEqual([PAIRS[0]]);
});

test('a pair is remembered once, and the oldest of too many is forgotten', () => {
  expect(withPair(PAIRS, PAIRS[0] ?? expect.fail())).toEqual([PAIRS[1], PAIRS[0]]);
  const many = Array.from({ length: MOST_PATH_PAIRS }, (_, at) => pathPair('a.md', `${at}.md`));
  const more = withPair(many, pathPair('x.md', 'y.md'));
  expect([more.length, more[0], more[MOST_PATH_PAIRS - 1]]).toEqual([MOST_PATH_PAIRS, ['1.md', 'a.md'], ['x.md', 'y.md']]);
});

test.each([
  ['a note', 'People/A.md', 'Team/Z.md', [['People/B.md', 'Team/Z.md'], ['Old/C.md', 'Team/Z.md']]],
  ['a folder', 'Old', 'Zoo', [['People/A.md', 'People/B.md'], ['People/A.md', 'Zoo/C.md']]],
])('the pairs follow %s that is renamed', (_, from, to, expected) => {
  expect(renamedPairs(PAIRS, from, to)).toEqual(expected);
});

test('a note that is forgotten is in no pair any more', () => {
  expect(pairsWithout(PAIRS, 'Old/C.md')).toEqual([PAIRS[0]]);
  expect(pairsWithout(PAIRS, 'People/C.md')).toBe(PAIRS);
});

test('another note that is renamed changes nothing', () => {
  expect(renamedPairs(PAIRS, 'People', 'People')).toBe(PAIRS);
  expect(renamedPairs(PAIRS, 'Old/C', 'x')).toBe(PAIRS);
});
