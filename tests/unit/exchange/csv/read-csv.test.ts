import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../src/exchange/csv/read-csv';

const cells = (file: string): readonly (readonly string[])[] => readCsv(file).rows.map((row) => row.cells);
const lines = (file: string): readonly number[] => readCsv(file).rows.map((row) => row.line);

describe('a table', () => {
  test.each<[string, string, string]>([
    ['commas', 'Name,Email\nAna,ana@x.org\n', ','],
    ['semicolons', 'Nom;Courriel\nAna;ana@x.org\n', ';'],
    ['semicolons, with commas in the values', 'Nom;Courriel\n"Frêre, Ana";ana@x.org\n', ';'],
    ['tabs', 'Name\tEmail\nAna\tana@x.org\n', '\t'],
    ['bars', 'Name|Email\nAna|ana@x.org\n', '|'],
    ['a separator that it names', 'sep=#\nName#Email\nAna#ana@x.org\n', '#'],
    ['heads that nobody knows', 'Voornaam_x;Postvak_x\nAna, Liège;ana@x.org\nBo;bo@x.org\n', ';'],
  ])('is taken apart at its %s', (_what, file, delimiter) => {
    const table = readCsv(file);
    expect(table.delimiter).toBe(delimiter);
    expect(table.headers).toHaveLength(2);
    expect(table.rows[0]?.cells[1]).toBe('ana@x.org');
  });

  test.each<[string, string]>([
    ['Windows', 'Name,Email\r\nAna,a@x.org\r\nBo,b@x.org\r\n'],
    ['old Macs', 'Name,Email\rAna,a@x.org\rBo,b@x.org\r'],
    ['all systems at once', 'Name,Email\r\nAna,a@x.org\nBo,b@x.org\r'],
    ['none after the last row', 'Name,Email\nAna,a@x.org\nBo,b@x.org'],
    ['a mark before it', '\uFEFFName,Email\nAna,a@x.org\nBo,b@x.org'],
    ['zeros in it', 'Name,Email\nA\0na,a@x.org\n\0Bo,b@x.org\0\0'],
    ['spaces around', ' Name , Email \n Ana , a@x.org \n"Bo" ,"b@x.org" \n'],
  ])('has the same rows with the line ends of %s', (_what, file) => {
    expect(cells(file)).toEqual([['Ana', 'a@x.org'], ['Bo', 'b@x.org']]);
    expect(readCsv(file).headers).toEqual(['Name', 'Email']);
    expect(lines(file)).toEqual([2, 3]);
  });

  test('tells the line of a row behind values of several lines and empty rows', () => {
    expect(lines('Name,Note\nAna,"one\ntwo ""2""\nthree"\n\n,\nBo,\n')).toEqual([2, 7]);
  });

  test('the notes that LinkedIn puts before its head are stepped over, whatever quotes they have', () => {
    const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
    const plain = readCsv(`Notes:\n"When exporting your connection data, you may notice…"\n\n${head}Ana,Frêre,,,,,16 Mar 2026\n`);
    const stray = readCsv(`Notes :\n"En exportant vos données…"\n"\n${head}Ana,Frêre,,,,,16 Mar 2026\n`);
    for (const table of [plain, stray]) {
      expect(table.skippedLines).toBe(3);
      expect(table.headers[6]).toBe('Connected On');
      expect(table.rows).toEqual([{ line: 5, cells: ['Ana', 'Frêre', '', '', '', '', '16 Mar 2026'], why: null }]);
    }
  });

  test('the title that Numbers puts above a table is stepped over', () => {
    expect(readCsv('Tableau 1\nPrénom;Nom\nAna;Frêre\n')).toMatchObject({ headers: ['Prénom', 'Nom'], skippedLines: 1 });
    expect(readCsv('Deelnemers\nVoornaam_x;Naam_x\nAna;Frêre\n')).toMatchObject({ headers: ['Voornaam_x', 'Naam_x'], skippedLines: 1 });
  });

  test('without a head, the first line is a person too', () => {
    expect(readCsv('Ana Frêre,ana@x.org\nBo,bo@x.org\n')).toMatchObject({ headers: ['', ''], rows: [{ line: 1 }, { line: 2 }] });
  });

  test('short rows are filled up, and of long ones it is told that something is left out', () => {
    const table = readCsv('Name,Email\nAna\nBo,b@x.org,extra\nCy,c@x.org,\nDi,d@x.org,,more\n');
    expect(table.rows.map((row) => row.cells)).toEqual([['Ana', ''], ['Bo', 'b@x.org'], ['Cy', 'c@x.org'], ['Di', 'd@x.org']]);
    expect(table.problems).toEqual([{ code: 'extra-cells', line: 3, count: 2 }]);
  });

  test.each(['', '\n\n', '\uFEFF', 'Name,Email\n', ',,,\n,,,\n'])('with nobody in it says so: %j', (file) => {
    expect(readCsv(file)).toMatchObject({ rows: [], problems: [{ code: 'no-rows' }] });
  });
});

describe('a spoiled table', () => {
  const people = Array.from({ length: 30 }, (_, at) => `P${at},p${at}@x.org\n`).join('');

  test('a quote that is never closed costs one row, not all behind it', () => {
    const table = readCsv(`Name,Email\nAna,"a@x.org\n${people}`);
    expect(table.rows[0]).toMatchObject({ line: 2, why: 'cut-off' });
    expect(table.rows.slice(1).map((row) => row.line)).toEqual(Array.from({ length: 30 }, (_, at) => at + 3));
  });

  test('a file that was cut off in the middle of a note keeps everybody before it', () => {
    const table = readCsv('Name,Note\nAna,fine\nBo,"a long\nstory that');
    expect(table.rows.map(({ line, why }) => [line, why])).toEqual([[2, null], [3, 'cut-off']]);
  });

  test('a line longer than any contact costs one row', () => {
    const table = readCsv(`Name,Email\n${'x'.repeat(600_000)}\n${people}`);
    expect(table.rows[0]).toMatchObject({ line: 2, why: 'too-long' });
    expect(table.rows).toHaveLength(31);
    expect(table.rows[0]?.cells[0]?.length).toBeLessThan(300);
  });

  test('quotes in the middle of values are read as they stand', () => {
    expect(cells('Name,Email\n12" disc,a@x.org\n"say "hi" now",b@x.org\n')).toEqual([['12" disc', 'a@x.org'], ['say "hi" now', 'b@x.org']]);
  });

  test('a row on the border of what is read at once is whole', () => {
    const long = `"${'y'.repeat(200_000)}"`;
    expect(cells(`Name,Note\nAna,${long}\nBo,${long}\nCy,${long}\n`).map(([name, note]) => [name, note?.length])).toEqual([
      ['Ana', 200_000], ['Bo', 200_000], ['Cy', 200_000],
    ]);
  });

  test.each<[string, string]>([
    ['quotes in quotes', `Name,Email\n"${'"a"b'.repeat(2_000_000)}`],
    ['lines of quotes', `Name,Email\n${'"a"b,c\n'.repeat(1_000_000)}`],
    ['doubled quotes', `Name,Email\n"${'""'.repeat(4_000_000)}`],
    ['one line', `Name,Email\n${'x'.repeat(8_000_000)}`],
    ['nothing but separators', ','.repeat(8_000_000)],
    ['nothing but line ends', '\r'.repeat(8_000_000)],
    ['nothing but zeros', '\0'.repeat(8_000_000)],
  ])('eight megabytes of %s are read within seconds', (_what, file) => {
    const table = readCsv(file);
    expect(table.rows.length).toBeLessThanOrEqual(100);
    expect(table.rows.every(({ why }) => why !== null)).toBe(true);
  });

  test('more rows than any address book has are not all read, and the line is told', () => {
    const table = readCsv(`Name\n${'A\n'.repeat(100_005)}`);
    expect(table.rows.length).toBeLessThanOrEqual(100_000);
    expect(table.problems).toEqual([{ code: 'too-many-rows', line: (table.rows.at(-1)?.line ?? 0) + 1 }]);
  });

  test('a file larger than any address book is not read at all', () => {
    expect(readCsv('x'.repeat(50_000_001))).toMatchObject({ rows: [], problems: [{ code: 'too-large' }] });
  });
});
