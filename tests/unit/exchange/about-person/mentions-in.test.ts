import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../../src/exchange/about-person/mentions-in';
import { whomOf } from '../../../../src/exchange/about-person/whom';
import { networkOfNotes, noteText, personAt } from '../../../support/read-notes';
import { LEA } from './lea';

/** What is found in a text: each as its kind, with `?` where it may be somebody else, and the words. */
function found(text: string, path = 'Notes/Any.md'): string[] {
  return mentionsIn(text, LEA, { path }).map(({ kind, isSure, text: line, start, end }) => `${kind}${isSure ? '' : '?'} ${line.slice(start, end)}`);
}

test.each([
  ['a link', 'Saw [[Léa Van den Berg]] today', ['link [[Léa Van den Berg]]']],
  ['a link by path, with a heading and other words', '[[People/Léa Van den Berg#Log|my friend]]', ['link [[People/Léa Van den Berg#Log|my friend]]']],
  ['an embed', '![[Léa Van den Berg]]', ['link ![[Léa Van den Berg]]']],
  ['a Markdown link', '[her](../People/L%C3%A9a%20Van%20den%20Berg.md)', ['link [her](../People/L%C3%A9a%20Van%20den%20Berg.md)']],
  ['a link by an alias', 'with [[Berthe Noir]]', ['link [[Berthe Noir]]']],
  ['a link in a property', '---\nally: "[[Léa Van den Berg]]"\n---\n', ['link [[Léa Van den Berg]]']],
  ['her name without accents', 'lea van den berg came', ['name lea van den berg']],
  ['her name in capitals', 'LÉA VAN DEN BERG', ['name LÉA VAN DEN BERG']],
  ['her name with the family name first', 'Van den Berg, Léa', ['name Van den Berg, Léa']],
  ['her name with a decomposed accent', 'Le\u0301a Van den Berg.', ['name Le\u0301a Van den Berg']],
  ['her name in an address of the web', 'https://x.org/lea-van-den-berg', ['name lea-van-den-berg']],
  ['her name in one word', '#LeaVanDenBerg', ['name LeaVanDenBerg']],
  ['the possessive', 'Léa Van den Berg’s room', ['name Léa Van den Berg']],
  ['an alias of two words', 'Berthe Noir sang', ['name Berthe Noir']],
  ['a short alias, as a maybe', 'Al, that is all', ['name? Al']],
  ['a first name, as a maybe', 'Léa said so', ['name? Léa']],
  ['a last name, as a maybe', 'Mme Berg', ['name? Berg']],
  ['initials, as a maybe', 'L. Van den Berg', ['name? L. Van den Berg']],
  ['the longer name of somebody else, as a maybe', 'Léa Van den Berg-Roy came', ['name? Léa Van den Berg-Roy']],
  ['a longer name of nobody who has a note, as a maybe', 'Léa Van den Berg-Sow came', ['name? Léa Van den Berg']],
  ['an address', 'Write to LEA@vdb.be.', ['email LEA@vdb.be']],
  ['an address in angle brackets', 'Léa <lea@vdb.be>', ['name? Léa', 'email <lea@vdb.be>']],
  ['a number written at home', 'tel 0478/12.34.56', ['phone 0478/12.34.56']],
  ['a number behind a day', '2026-03-12 0032478123456', ['phone 0032478123456']],
  ['a link to another note that holds her name', '[[Call with Léa Van den Berg]]', ['around? [[Call with Léa Van den Berg]]']],
  ['code and comments', '%% `Léa Van den Berg` %%', ['name Léa Van den Berg']],
])('finds %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['a part of a longer word', 'Alain and Léana, Bergen, Ballet'],
  ['a link to somebody else', '[[Léa Van den Berg-Roy]] and [[Jean Noir]]'],
  ['another address that ends like hers', 'olea@vdb.be'],
  ['another number', '0478 12 34 57'],
])('does not find %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('lines are counted in the whole note, whatever their ends, and behind a byte order mark', () => {
  const text = '\uFEFF---\r\ntopic: x\r\n---\r\nOne\r\nLéa Van den Berg\r\n\r\n- [[Léa Van den Berg]] and Al';
  const places = mentionsIn(text, LEA, { path: 'A.md' }).map(({ line, text: written, start, end }) => [line, written.slice(start, end)]);
  expect(places).toEqual([[5, 'Léa Van den Berg'], [7, '[[Léa Van den Berg]]'], [7, 'Al']]);
});

test('a canvas names her by the note that it shows and in its texts', () => {
  const text = '{"nodes":[\n{"type":"file","file":"People/Léa Van den Berg.md"},\n{"type":"text","text":"Ask\\nLéa Van den Berg"}]}';
  expect(found(text, 'Map.canvas')).toEqual(['link People/Léa Van den Berg.md', 'name Léa Van den Berg']);
});

describe('where two people share a name', () => {
  const notes = { 'A/Ana Díaz.md': noteText('type: person'), 'B/Ana Díaz.md': noteText('type: person'), 'C/和田.md': noteText('type: person') };
  const network = networkOfNotes(notes);

  test('plain words may be either, a link by path is one', () => {
    const whom = whomOf(personAt('A/Ana Díaz.md', network), network, null);
    const lines = mentionsIn('Ana Díaz\n[[A/Ana Díaz]]\n[[B/Ana Díaz]]', whom, { path: 'N.md' });
    expect(lines.map(({ line, isSure }) => [line, isSure])).toEqual([[1, false], [2, true]]);
  });

  test('a name that is a part of somebody else’s is not hers within it', () => {
    const names = networkOfNotes(Object.fromEntries(['Ana Maria', 'Ana Maria Lopez', 'Jo Ana Maria'].map((name) => [`${name}.md`, noteText('type: person')])));
    const whom = whomOf(personAt('Ana Maria.md', names), names, null);
    const text = 'Ana Maria Lopez, Jo Ana Maria and Ana Maria';
    expect(mentionsIn(text, whom, { path: 'A.md' }).map(({ start, end, isSure }) => [text.slice(start, end), isSure]))
      .toEqual([['Ana Maria Lopez', false], ['Jo Ana Maria', false], ['Ana Maria', true]]);
  });

  test('a name in writing without spaces is found within a line', () => {
    const whom = whomOf(personAt('C/和田.md', network), network, null);
    expect(mentionsIn('今日は和田さんと', whom, { path: 'N.md' })).toMatchObject([{ start: 3, end: 5, isSure: true }]);
  });
});
