import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sameData } from '../../../src/model/same';

describe('two records say the same', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing', null, null],
    ['lists', [1, ['a', null]], [1, ['a', null]]],
    ['blocks in another order', { a: 1, b: [2] }, { b: [2], a: 1 }],
    ['boxes', new Map([['ally', { entries: [] }]]), new Map([['ally', { entries: [] }]])],
    ['no number', Number.NaN, Number.NaN],
  ])('%s', (_, a, b) => {
    expect(sameData(a, b)).toBe(true);
  });

  test.each<[string, unknown, unknown]>([
    ['empty is not missing', '', null],
    ['zero is not missing', 0, null],
    ['a number is not its text', 1, '1'],
    ['a list is not a block', [], {}],
    ['a map is not a block', new Map(), {}],
    ['one more entry', ['a'], ['a', 'b']],
    ['the other order', ['a', 'b'], ['b', 'a']],
    ['another key with the same value', { a: undefined }, { b: undefined }],
    ['another box', new Map([['ally', 1]]), new Map([['mentor', 1]])],
  ])('not when %s', (_, a, b) => {
    expect(sameData(a, b)).toBe(false);
  });

  test('a block that holds itself is compared without an end of the stack, and counts as changed', () => {
    const block = (): unknown => parse('x: &a [*a, *a]\ny: &b {c: *b}');
    expect(sameData(block(), block())).toBe(false);
  });
});
