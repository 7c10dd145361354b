import { describe, expect, test } from 'vitest';
import type { CardField, ContactCard } from '../../../../src/model/contact-card';
import { EMPTY_CARD } from '../../../../src/model/contact-card';
import { cardsOf } from '../../../../src/exchange/csv/cards-of';
import { guessMapping } from '../../../../src/exchange/csv/csv-mapping';
import { csvOf } from '../../../../src/exchange/csv/csv-of';
import { recognise } from '../../../../src/exchange/csv/csv-source';
import { readCsv } from '../../../../src/exchange/csv/read-csv';
import { stringsFor } from '../../../../src/i18n/strings';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';

const en = stringsFor('en');

function written(plan: Partial<ContactCard>, ...fields: readonly CardField[]): string {
  const [, row = ''] = csvOf([{ ...EMPTY_CARD, ...plan }], fields, en).split('\r\n');
  return row;
}

function readBack(file: string): readonly unknown[] {
  const table = readCsv(file);
  return [...cardsOf(table, guessMapping(table, NO_OWN_WORDS), recognise(table.headers), { dayFirst: false, source: null })];
}

test('a file has the heads of the language, a row for each card, and the mark that Excel looks for', () => {
  const cards = [{ ...EMPTY_CARD, name: 'Zoë', emails: ['z@x.org', 'z@y.org'] }, { ...EMPTY_CARD, name: 'Frêre, Ana', note: 'says "hi"\nand leaves' }];
  expect(csvOf(cards, ['name', 'emails', 'note'], en)).toBe(
    '\uFEFFName,Email,Note\r\nZoë,z@x.org; z@y.org,\r\n"Frêre, Ana",,"says ""hi""\nand leaves"\r\n',
  );
  expect(csvOf([], ['name', 'phones', 'met'], stringsFor('fr'))).toBe('\uFEFFNom,Téléphone,Date de rencontre\r\n');
});

describe('formulas', () => {
  const formulas = ['=HYPERLINK("http://x.example";"Ana")', '+1+cmd|\' /C calc\'!A0', '-2+3', '@SUM(A1)', '＝1+1', "'=1+1", "''@x"];

  test.each(formulas)('%s is text for a spreadsheet, and itself again when it is read', (name) => {
    const file = csvOf([{ ...EMPTY_CARD, name }], ['name'], en);
    expect(readCsv(file).rows[0]?.cells[0]).toBe(`'${name}`);
    expect(readBack(file)).toMatchObject([{ card: { name } }]);
  });

  test.each<[string, Partial<ContactCard>, CardField, string]>([
    ['a number to dial', { phones: ['+32 475 12 34 56'] }, 'phones', '+32 475 12 34 56'],
    ['several numbers to dial', { phones: ['+1 (555) 010-0199', '+32/4.223.45.67'] }, 'phones', '+1 (555) 010-0199; +32/4.223.45.67'],
    ['a number that calls a program', { phones: ["+1+cmd|'/C calc'!A0"] }, 'phones', "'+1+cmd|'/C calc'!A0"],
    ['a number with a function', { phones: ['+1-SUM(1)'] }, 'phones', "'+1-SUM(1)"],
    ['a number elsewhere', { note: '+32 475 12 34 56' }, 'note', "'+32 475 12 34 56"],
    ['a birthday without a year', { birthday: { year: null, month: 11, day: 4 } }, 'birthday', "'--11-04"],
    ['a birthday', { birthday: { year: 1990, month: 11, day: 4 } }, 'birthday', '1990-11-04'],
    ['an apostrophe of a name', { name: "'t Hooft" }, 'name', "'t Hooft"],
  ])('%s', (_what, plan, field, cell) => {
    expect(written(plan, field)).toBe(cell);
  });
});

test('an item that holds a semicolon or a backslash is still one item', () => {
  const networks = ['Choir; alto', 'C:\\Users\\', '\\;', 'Jury'];
  expect(readBack(csvOf([{ ...EMPTY_CARD, name: 'Ana', networks }], ['name', 'networks'], en))).toMatchObject([{ card: { networks }, leftOut: [] }]);
});
