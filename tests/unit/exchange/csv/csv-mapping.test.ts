import { expect, test } from 'vitest';
import type { CsvMapping, RememberedMapping } from '../../../../src/model/csv-mapping';
import { guessMapping, mappingFor, mappingKeyOf, rememberMapping } from '../../../../src/exchange/csv/csv-mapping';
import { stringsFor } from '../../../../src/i18n/strings';
import { CSV_COLUMNS } from '../../../../src/model/csv-mapping';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';

const guess = (headers: string): CsvMapping => guessMapping({ headers: headers.split(','), rows: [] }, NO_OWN_WORDS);

test.each<[string, CsvMapping]>([
  ['First Name,Last Name', ['given-name', 'family-name']],
  ['Prénom,Nom', ['given-name', 'family-name']],
  ['NOM,PRENOM', ['family-name', 'given-name']],
  ['Nom,Prénom,Nom complet', ['family-name', 'given-name', 'name']],
  ['Nom,Société', ['name', 'organisation']],
  ['Name,Title,Company', ['name', 'function', 'organisation']],
  ['Title,Name,Company,Job Title', [null, 'name', 'organisation', 'function']],
  ['E-mail,e-mail 2,Mail (pro),Adresse électronique', ['emails', 'emails', 'emails', 'emails']],
  ['GSM,Tél.,Phone (home),Mobile', ['phones', 'phones', 'phones', 'phones']],
  ['LinkedIn,Site web,Web Page', ['urls', 'urls', 'urls']],
  ['Étiquettes,Tags,Groupe', ['networks', 'networks', 'networks']],
  ['Remarques,Notes,Commentaire', ['note', 'note', 'note']],
  ['E-mail 1 - Label,Phone 1 - Type,Department,Fax', [null, null, null, null]],
  ['Statut,Relance,Compétences,Shoe size', [null, null, null, null]],
])('the heads %s are understood', (headers, mapping) => {
  expect(guess(headers)).toEqual(mapping);
});

test.each(['en', 'fr'] as const)('the heads that are written in %s are read back', (language) => {
  const { columns } = stringsFor(language).csv;
  for (const column of CSV_COLUMNS) {
    const beside = column === 'family-name' ? [columns['given-name']] : [];
    expect(guessMapping({ headers: [columns[column], ...beside], rows: [] }, NO_OWN_WORDS)[0]).toBe(column);
  }
});

test('a column without a known head is one of addresses where most of it are', () => {
  const rows = ['a@x.org', 'b@x.org', '', 'later'].map((cell, at) => ({ line: at + 2, cells: ['x', cell], why: null }));
  expect(guessMapping({ headers: ['Kolom', 'Postvak'], rows }, NO_OWN_WORDS)).toEqual([null, 'emails']);
});

test('a mapping is remembered for the same columns only', () => {
  const headers = ['Prenumele', 'Postvak'];
  const remembered = rememberMapping([], headers, ['given-name', 'emails']);
  expect(mappingFor({ headers, rows: [] }, remembered, NO_OWN_WORDS)).toEqual(['given-name', 'emails']);
  expect(mappingFor({ headers: ['Postvak', 'Prenumele'], rows: [] }, remembered, NO_OWN_WORDS)).toEqual([null, null]);
  expect(mappingFor({ headers, rows: [] }, [{ key: mappingKeyOf(headers), columns: ['name'] }], NO_OWN_WORDS)).toEqual([null, null]);
});

test('the mapping that was used longest ago is forgotten after twenty others', () => {
  let remembered: readonly RememberedMapping[] = [];
  for (let at = 0; at < 20; at += 1) remembered = rememberMapping(remembered, [`Kolom ${at}`], ['name']);
  remembered = rememberMapping(remembered, ['Kolom 0'], ['city']);
  remembered = rememberMapping(remembered, ['Kolom 20'], ['name']);
  expect(remembered).toHaveLength(20);
  expect(mappingFor({ headers: ['Kolom 0'], rows: [] }, remembered, NO_OWN_WORDS)).toEqual(['city']);
  expect(mappingFor({ headers: ['Kolom 1'], rows: [] }, remembered, NO_OWN_WORDS)).toEqual([null]);
});

test('a table has the same key on every device', () => {
  expect(mappingKeyOf(['Prénom', 'Nom'])).toBe(mappingKeyOf(['Pre\u0301nom', 'Nom']));
  expect(mappingKeyOf(['Prénom', 'Nom'])).toMatch(/^2-[0-9a-f]{16}$/);
  expect(mappingKeyOf(['a,b'])).not.toBe(mappingKeyOf(['a', 'b']));
});
