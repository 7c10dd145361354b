import { describe, expect, it, test } from 'vitest';
import type { LinkTarget } from '../../../../src/note/edits/link-edits';
import { addressOf, movedLinks } from '../../../../src/note/edits/link-edits';
import { withLinesChanged } from '../../../../src/note/edits/lines-edit';
import { yaml } from './yaml';

const KEPT: LinkTarget = { linktext: 'Ana Diaz', address: 'People/Ana%20Diaz.md' };
const OTHER = new Set(['a. diaz', 'a. diaz.md', 'contacts/a. diaz', 'contacts/a. diaz.md', "d'hondt"]);

function moved(text: string, target: LinkTarget = KEPT): string {
  const changed = withLinesChanged(text, movedLinks(text, (path) => (OTHER.has(path.toLowerCase()) ? target : null)));
  if (changed === null) throw new Error('The lines do not fit');
  return changed;
}

const property = (line: string, target?: LinkTarget): string => moved(`---\n${line}\n---\n`, target).slice(4, -5);

describe('links in the text lead to the other note, and read as before', () => {
  it.each([
    ['a name', 'Saw [[A. Diaz]] today', 'Saw [[Ana Diaz|A. Diaz]] today'],
    ['a path', '[[Contacts/A. Diaz]]', '[[Ana Diaz|A. Diaz]]'],
    ['another case', '[[a. diaz]]', '[[Ana Diaz|a. diaz]]'],
    ['an alias', '[[A. Diaz|Ana]] and [[A. Diaz| ]]', '[[Ana Diaz|Ana]] and [[Ana Diaz| ]]'],
    ['a heading', '[[A. Diaz#Log]], [[A. Diaz#Log#2025|then]]', '[[Ana Diaz#Log|A. Diaz > Log]], [[Ana Diaz#Log#2025|then]]'],
    ['a block', '[[A. Diaz#^ab1|it]]', '[[Ana Diaz#^ab1|it]]'],
    ['an embed', '![[A. Diaz]] ![[A. Diaz#Log]] ![[A. Diaz|300]]', '![[Ana Diaz]] ![[Ana Diaz#Log]] ![[Ana Diaz|300]]'],
    ['several', '- [[A. Diaz]], [[Ben]], [[A. Diaz|A]]', '- [[Ana Diaz|A. Diaz]], [[Ben]], [[Ana Diaz|A]]'],
    ['a Markdown link', '[A](Contacts/A.%20Diaz.md)', '[A](People/Ana%20Diaz.md)'],
    ['one in brackets', '[A](<Contacts/A. Diaz.md#My log>)', '[A](<People/Ana%20Diaz.md#My log>)'],
    ['one with a title', '[A](A.%20Diaz#Log "the other")', '[A](People/Ana%20Diaz.md#Log "the other")'],
    ['an embedded one', '![A](A.%20Diaz.md)', '![A](People/Ana%20Diaz.md)'],
    ['a quote', '> [[A. Diaz]]', '> [[Ana Diaz|A. Diaz]]'],
    ['an inline field', 'ally:: [[A. Diaz]]', 'ally:: [[Ana Diaz|A. Diaz]]'],
    ['a table', '| a | b |\n|---|---|\n| [[A. Diaz]] | [[A. Diaz\\|A]] |', '| a | b |\n|---|---|\n| [[Ana Diaz\\|A. Diaz]] | [[Ana Diaz\\|A]] |'],
    ['a table without bars at its sides', '> a | b\n> -|-\n> [[A. Diaz]]\n\n[[A. Diaz]]', '> a | b\n> -|-\n> [[Ana Diaz\\|A. Diaz]]\n\n[[Ana Diaz|A. Diaz]]'],
    ['a bar in a text', 'either | or [[A. Diaz]]', 'either | or [[Ana Diaz|A. Diaz]]'],
    ['behind code and a comment', '`x` %%y%% [[A. Diaz]] <!-- z -->', '`x` %%y%% [[Ana Diaz|A. Diaz]] <!-- z -->'],
    ['between the signs of a comment', '%% [[A. Diaz]]\n[[A. Diaz]] %%', '%% [[Ana Diaz|A. Diaz]]\n[[Ana Diaz|A. Diaz]] %%'],
    ['below a list', '- one\n    [[A. Diaz]]', '- one\n    [[Ana Diaz|A. Diaz]]'],
    ['a line that another system ended', 'x\r\n[[A. Diaz]]\r\n', 'x\r\n[[Ana Diaz|A. Diaz]]\r\n'],
    ['behind a byte order mark', '\uFEFF[[A. Diaz]]', '\uFEFF[[Ana Diaz|A. Diaz]]'],
  ])('%s', (_, text, expected) => {
    expect(moved(text)).toBe(expected);
  });

  it('without an alias where the link reads so anyway', () => {
    const near: LinkTarget = { linktext: 'A. Diaz', address: 'People/A.%20Diaz.md' };
    expect(moved('[[Contacts/A. Diaz]] [[A. Diaz#Log]]', near)).toBe('[[A. Diaz]] [[A. Diaz#Log]]');
    expect(moved('[[A. Diaz]]', { ...near, linktext: 'People/A. Diaz' })).toBe('[[People/A. Diaz|A. Diaz]]');
  });
});

describe('properties stay valid, and name the kept note', () => {
  it.each([
    ['between double quotes', 'ally: ["[[A. Diaz]]", "[[Ben]]"]', 'ally: ["[[Ana Diaz]]", "[[Ben]]"]'],
    ['between single quotes', "- '[[A. Diaz#Log|A]]'", "- '[[Ana Diaz#Log|A]]'"],
    ['without quotes', 'ally: [[A. Diaz]]', 'ally: [[Ana Diaz]]'],
    ['amid words', 'gave: lent [[A. Diaz]] the room', 'gave: lent [[Ana Diaz]] the room'],
    ['a Markdown link', 'ally: "[A](A.%20Diaz.md)"', 'ally: "[A](People/Ana%20Diaz.md)"'],
    ['before a comment', 'ally: "[[A. Diaz]]" # [[A. Diaz]]?', 'ally: "[[Ana Diaz]]" # [[A. Diaz]]?'],
  ])('%s', (_, line, expected) => {
    expect(property(line)).toBe(expected);
  });

  const odd: LinkTarget = { linktext: `Diaz, "Ana" d'Or`, address: 'x' };

  it.each([
    ['double quotes', 'x: "[[A. Diaz]]"', { x: `[[Diaz, "Ana" d'Or]]` }],
    ['single quotes', "x: '[[A. Diaz]]'", { x: `[[Diaz, "Ana" d'Or]]` }],
    ['an apostrophe in the name', "x: ['[[D''Hondt]]']", { x: [`[[Diaz, "Ana" d'Or]]`] }],
    ['no quotes', 'x: [[A. Diaz]]', { x: `[[Diaz, "Ana" d'Or]]` }],
    ['no quotes in a list', 'x: [[[A. Diaz]], [[Ben]]]', { x: [`[[Diaz, "Ana" d'Or]]`, [['Ben']]] }],
    ['an apostrophe before it', "x: l'ami [[A. Diaz]]", { x: `l'ami [[Diaz, "Ana" d'Or]]` }],
  ])('with an odd name, in %s', (_, line, expected) => {
    expect(yaml.parse(property(line, odd))).toEqual(expected);
  });
});

test.each([
  ['other notes', '[[Ben]] [[#Log]] [[|x]] [B](Ben.md) [w](https://a.org/A.%20Diaz) [[A. Diaz II]]'],
  ['code', '```\n[[A. Diaz]]\n```\n`[[A. Diaz]]` ``[[A. Diaz]] ` x`` `a``[[A. Diaz]]`\n\n    [[A. Diaz]]\n'],
  ['code in a quote', '> ~~~\n> [[A. Diaz]]\n> ~~~'],
  ['comments of HTML', 'x <!-- [[A. Diaz]] -->\n<!--\n[[A. Diaz]]\n-->'],
  ['escaped brackets', '\\[[A. Diaz]] [A\\](A.%20Diaz.md)'],
  ['what is no link', '[[A. Diaz] ] [A. Diaz] A. Diaz [A] (A.%20Diaz.md)'],
  ['fences', '---\n---\n'],
])('left alone: %s', (_, text) => {
  expect(movedLinks(text, (path) => (OTHER.has(path.toLowerCase()) ? KEPT : null))).toEqual([]);
});

test.each([
  ['People/Ana (LX).md', 'People/Ana%20%28LX%29.md'],
  ['Zoé #1.md', 'Zo%C3%A9%20%231.md'],
  ['a\uD800 b.md', 'a\uD800%20b.md'],
])('the address of %s can stand in a Markdown link', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test('a note of many brackets and quotes is read in time that grows with its length', () => {
  const texts = ['[['.repeat(50_000), ']('.repeat(50_000), '---\nx: ' + '[["\''.repeat(25_000) + ']]\n---\n', '`[[A'.repeat(25_000) + ']]', '|-'.repeat(50_000), 'x --> ' + '<!--'.repeat(50_000), `a | b\n${' '.repeat(100_000)}x`];
  const start = performance.now();
  for (const text of texts) movedLinks(`${text}\n]`, () => null);
  expect(performance.now() - start).toBeLessThan(30_000);
});
