import { describe, expect, test } from 'vitest';
import type { CellPart } from '../../../src/exchange/linked-table';
import { joinedCells, linkedMarkdown, plainCell, plainTable } from '../../../src/exchange/linked-table';
import { cellsOf } from '../../../src/note/journal/log-tables';

const rowWith = (...parts: readonly CellPart[]): string =>
  linkedMarkdown({ title: 'T', header: ['Who', 'Why'], rows: [[parts, plainCell('a | b')]] }).split('\n')[4] ?? '';

describe('a table of the vault', () => {
  test('links names to their notes by the whole path, with a bar that does not end the cell', () => {
    const row = rowWith({ text: 'Ana Diaz', path: 'People/Ana Diaz.md' });
    expect(row).toBe('| [[People/Ana Diaz\\|Ana Diaz]] | a \\| b |');
    expect(cellsOf(row)).toHaveLength(2);
  });

  test.each([
    ['a name that is the path itself', { text: 'Ana', path: 'Ana.md' }, '[[Ana]]'],
    ['signs of links in a name', { text: 'A [x] | \\b', path: 'A.md' }, '[[A\\|A (x) / /b]]'],
    ['a file that no link can name', { text: 'C#', path: 'C#.md' }, 'C\\#'],
    ['words without a note', { text: 'the *choir*', path: null }, 'the \\*choir\\*'],
  ])('%s', (_, part, cell) => {
    expect(rowWith(part)).toBe(`| ${cell} | a \\| b |`);
  });

  test('keeps the words between names', () => {
    const names = [[{ text: 'Ana', path: 'Ana.md' }], [], [{ text: 'Ben', path: null }]];
    expect(rowWith(...joinedCells(names, ', '))).toBe('| [[Ana]], Ben | a \\| b |');
  });
});

test('outside the vault the names are plain', () => {
  const table = { title: 'T', header: ['Who'], rows: [[[{ text: 'Ana', path: 'People/Ana.md' }]]] };
  expect(plainTable(table).rows).toEqual([['Ana']]);
});
