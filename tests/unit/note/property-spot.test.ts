import { describe, expect, test } from 'vitest';
import { keyOfLine, propertySpot } from '../../../src/note/property-spot';

/** The spot at the `^` of a note, which is no part of it. */
function spotIn(text: string): ReturnType<typeof propertySpot> {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('^'));
  const ch = lines[line]?.indexOf('^') ?? 0;
  lines[line] = (lines[line] ?? '').replace('^', '');
  return propertySpot((index) => lines[index] ?? '', line, ch);
}

describe('where a value is being written', () => {
  test.each([
    ['behind a key', '---\nally: Bru^\n---', { key: 'ally', query: 'Bru', start: 6, end: 9 }],
    ['behind a key with nothing yet', '---\nally: ^\n---', { key: 'ally', query: '', start: 6, end: 6 }],
    ['in a list', '---\nallié:\n  - "[[Ana]]"\n  - Br^\n---', { key: 'allié', query: 'Br', start: 4, end: 6 }],
    ['in a list that is not indented', '---\nknows:\n- Br^\n---', { key: 'knows', query: 'Br', start: 2, end: 4 }],
    ['between quotes that the editor closed', '---\n"ally": "Br^"\n---', { key: 'ally', query: 'Br', start: 8, end: 12 }],
    ['below a comment', '---\nally:\n  # who\n  - B^\n---', { key: 'ally', query: 'B', start: 4, end: 5 }],
    ['in a block that is not closed yet', '---\nally: B^\n', { key: 'ally', query: 'B', start: 6, end: 7 }],
  ])('%s', (_where, text, expected) => {
    expect(spotIn(text)).toEqual(expected);
  });

  test.each([
    ['a link, which the app completes', '---\nally: [[Br^\n---'],
    ['a link between quotes', '---\nally: "[[Br^"\n---'],
    ['an @, which others answer', '---\nally: @Br^\n---'],
    ['the middle of a value', '---\nally: Br^uno\n---'],
    ['a value that is complete', '---\nally: "[[Ana]]"^\n---'],
    ['a comment', '---\nally: # Br^\n---'],
    ['a list between brackets', '---\nally: [Br^\n---'],
    ['a key without a space behind it', '---\nally:^\n---'],
    ['the lines of a longer text', '---\npitch: |\n  - Br^\n---'],
    ['a list below another value', '---\nally: Ana\n  - Br^\n---'],
    ['the text of the note', '---\ntype: project\n---\nally: Br^'],
    ['a list in the text of the note', '---\ntype: project\n---\nally:\n- Br^'],
    ['a note without properties', 'ally: Br^'],
    ['a part of a map', '---\nally:\n  - name: Br^\n---'],
  ])('not in %s', (_where, text) => {
    expect(spotIn(text)).toBeNull();
  });
});

test('the key of a line is read without its quotes, and is not looked for in its value', () => {
  expect(['ally: Ana', '"last contact":', "'a b' : 1", '- ally: x', 'https://x', 'no key'].map(keyOfLine))
    .toEqual(['ally', 'last contact', 'a b', null, null, null]);
});
