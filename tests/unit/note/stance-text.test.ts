import { describe, expect, test } from 'vitest';
import { supportOf } from '../../../src/model/stance';
import { parseStance } from '../../../src/note/stance-text';
import { readProject, told } from './read-note';

const read = (text: string): unknown => {
  const stance = parseStance(text);
  if (stance === null) return null;
  const { mention, synergy, antagonism, influence, wanted, on } = stance;
  return [mention.target, synergy, antagonism, influence, wanted, on];
};

describe('how somebody stands', () => {
  test.each([
    ['[[Ana]] s1 a3 i4 2026-03-02', ['Ana', 1, 3, 4, null, '2026-03-02']],
    ['[[Ana]] 2026-03-02, I4, A3, S1', ['Ana', 1, 3, 4, null, '2026-03-02']],
    ['[[Ana]] s1a3', ['Ana', 1, 3, null, null, null]],
    ['[[Ana]] s4 a1 -> +1', ['Ana', 4, 1, null, 1, null]],
    ['[[Ana]] -2 i4', ['Ana', 1, 3, 4, null, null]],
    ['[[Ana]] −2 → 0', ['Ana', 1, 3, null, 0, null]],
    ['[[Ana]] +1', ['Ana', 2, 1, null, null, null]],
    ['[[Ana]] 3 ->-1 [[2026-03-02]]', ['Ana', 4, 1, null, -1, '2026-03-02']],
    ['[[Ana]] 0', ['Ana', 1, 1, null, null, null]],
    ['+2 [[People/Ana|A.]]', ['People/Ana', 3, 1, null, null, null]],
    ['Ana Diaz: +2', ['Ana Diaz', 3, 1, null, null, null]],
  ])('%s', (text, stance) => expect(read(text)).toEqual(stance));

  test.each([-3, -2, -1, 0, 1, 2, 3])('a support of %d stays that support on the two axes', (support) => {
    const stance = parseStance(`[[Ana]] ${String(support)}`);
    expect(stance && supportOf(stance)).toBe(support);
  });

  test.each([
    '[[Ana]]', '[[Ana]] s1', '[[Ana]] a3', '[[Ana]] s5 a1', '[[Ana]] s0 a1', '[[Ana]] s1 a3 i6', '[[Ana]] i4', '[[Ana]] +4', '[[Ana]] -> +1',
    '[[Ana]] +1 -> +4', '[[Ana]] s1 a3 -2', '[[Ana]] +1 +2', '[[Ana]] s1 s2 a1', '[[Ana]] s1 a1 2026-02-31', '[[Ana]] s1 a1 hesitates',
    '[[Ana]] [[Bob]] +1', '+1', 's1 a3', '',
  ])('is not told by “%s”', (text) => expect(read(text)).toBeNull());

  test('is told in the order of the note, and what is none is a problem while the rest counts', () => {
    const { project, problems } = readProject('positions:\n  - "[[Ana]] +1"\n  - "[[Bob]] s9 a1"\n  - "?"\n  - "[[Cy]] s2 a2 i5"');
    expect(project.stances.map(({ mention, property }) => [mention.target, property])).toEqual([['Ana', 'positions'], ['Cy', 'positions']]);
    expect(told(problems)).toEqual(['positions: not-a-stance ([[Bob]] s9 a1)']);
  });
});
