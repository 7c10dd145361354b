import { describe, expect, test } from 'vitest';
import { findLinks, parseFavour, parseMentions } from '../../../src/note/mention-text';

describe('somebody named', () => {
  test.each([
    ['[[Ana Diaz]]', 'Ana Diaz', 'Ana Diaz', true],
    ['[[People/Ana Diaz]]', 'Ana Diaz', 'People/Ana Diaz', true],
    ['[[People/Ana Diaz.md]]', 'Ana Diaz', 'People/Ana Diaz', true],
    ['[[People/Ana|Ana D.]]', 'Ana D.', 'People/Ana', true],
    ['[[People/Ana\\|Ana D.]]', 'Ana D.', 'People/Ana', true],
    ['[[Ana#Log]]', 'Ana', 'Ana', true],
    ['[[Ana#^block|A]]', 'A', 'Ana', true],
    ['![[Ana]]', 'Ana', 'Ana', true],
    ['[[ Ana ]]', 'Ana', 'Ana', true],
    ['[[Dupont, Paul]]', 'Dupont, Paul', 'Dupont, Paul', true],
    ['[Bob](People/Bob.md)', 'Bob', 'People/Bob', true],
    ['[Ana](Ana%20Diaz.md)', 'Ana', 'Ana Diaz', true],
    ['[Ana](<People/Ana Diaz.md>)', 'Ana', 'People/Ana Diaz', true],
    ['[](People/Bob.md#Log)', 'Bob', 'People/Bob', true],
    ['[Eva](People/Eva%20(B).md)', 'Eva', 'People/Eva (B)', true],
    ['[Half](People/100%.md)', 'Half', 'People/100%', true],
    ['[Site](https://example.invalid/a)', 'Site', 'Site', false],
    ['Ana Diaz', 'Ana Diaz', 'Ana Diaz', false],
    ['  李伟 ', '李伟', '李伟', false],
    ['[[broken', '[[broken', '[[broken', false],
  ])('%s', (text, name, target, isLink) => expect(parseMentions(text)).toEqual([{ text: name, target, isLink }]));

  test.each(['', '  ', '[[#Heading]]'])('“%s” is nobody', (text) => expect(parseMentions(text).filter((one) => one.isLink)).toEqual([]));

  test('several in one text are each of them', () => {
    expect(parseMentions('[[Ana]] and [Bob](Bob.md)').map((one) => one.text)).toEqual(['Ana', 'Bob']);
    expect(findLinks('[[Ana]] (sponsor)')).toMatchObject({ rest: '(sponsor)' });
  });

  test('a name in decomposed letters reads as one is typed', () => {
    expect(parseMentions('[[He\u0301le\u0300ne]]')).toEqual([{ text: 'Hélène', target: 'He\u0301le\u0300ne', isLink: true }]);
  });
});

describe('a favour', () => {
  test.each([
    ['2025-10-02 recommended me', '2025-10-02', 'recommended me'],
    ['2025-10-02: recommended me', '2025-10-02', 'recommended me'],
    ['recommended me', null, 'recommended me'],
    ['2025-02-31 recommended me', null, '2025-02-31 recommended me'],
    ['2025-10-02', '2025-10-02', ''],
  ])('%s', (text, on, rest) => expect(parseFavour(text)).toEqual({ on, text: rest }));
});
