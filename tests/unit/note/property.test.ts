import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { foundText, isEmptyValue, singleOf, textsOf } from '../../../src/note/property';

const valueOf = (yaml: string): unknown => (parse(`a: ${yaml}`) as { a: unknown }).a;

describe('the texts of a property', () => {
  test.each([
    ['Ana', ['Ana']],
    ['Ana, Bob', ['Ana, Bob']],
    ['[Ana, Bob]', ['Ana', 'Bob']],
    ['[[Ana]]', ['[[Ana]]']],
    ['[[Dupont, Paul]]', ['[[Dupont, Paul]]']],
    ['[[Ana|A.]]', ['[[Ana|A.]]']],
    ['\n  - [[Ana]]\n  - "[[Bob]]"', ['[[Ana]]', '[[Bob]]']],
    ['[[[Ana]], [[Bob]]]', ['[[Ana]]', '[[Bob]]']],
    ['\n  - Sponsor: [[Jane]]', ['Sponsor: [[Jane]]']],
    ['{first: Ana, last: Diaz}', ['Ana Diaz']],
    ['\n  - {firstName: Ana, lastName: Diaz}\n  - {name: Bob}', ['Ana Diaz', 'Bob']],
    ['{ally: 3}', ['ally: 3']],
    ['', []],
    ['[]', []],
    ['{}', []],
    ['["", null, " "]', []],
  ])('%s', (yaml, texts) => expect(textsOf(valueOf(yaml)).texts).toEqual(texts));

  test('say when one was written as something else', () => {
    expect(textsOf([1, true])).toEqual({ texts: ['1', 'true'], hasOther: true });
    expect(textsOf(['1'])).toEqual({ texts: ['1'], hasOther: false });
  });

  test('end where a list holds itself', () => {
    const endless: unknown[] = ['Ana'];
    endless.push(endless);
    expect(textsOf(endless).texts[0]).toBe('Ana');
    expect(foundText(endless)).toContain('Ana');
  });
});

describe('a single value', () => {
  test.each([
    ['2026-03-13', '2026-03-13', true],
    ['14', 14, true],
    ['true', true, true],
    ['', null, true],
    ['"?"', null, true],
    ['[]', null, true],
    ['[[2026-03-13]]', '[[2026-03-13]]', true],
    ['[2026-03-13]', '2026-03-13', false],
    ['[a, b]', null, false],
    ['{a: b}', null, false],
  ])('%s', (yaml, scalar, isClean) => expect(singleOf(valueOf(yaml))).toEqual({ scalar, isClean }));

  test('is empty when it says nothing', () => {
    expect([null, undefined, '', ' ', [], [null]].map(isEmptyValue)).toEqual([true, true, true, true, true, true]);
    expect([0, false, '?', ['a'], {}].map(isEmptyValue)).toEqual([false, false, false, false, false]);
  });
});

describe('what was found', () => {
  test('fits one line of 80 characters', () => {
    expect(foundText('a\n  b')).toBe('a b');
    expect([...foundText('🎭'.repeat(200))]).toHaveLength(80);
    expect(foundText('🎭'.repeat(200)).endsWith('🎭…')).toBe(true);
    expect(foundText(['a', 1, null])).toBe('["a",1,null]');
    expect(foundText(undefined)).toBe('undefined');
    expect(foundText(new Date('2026-03-13'))).toBe('2026-03-13');
  });
});
