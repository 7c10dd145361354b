import type { OwnWords } from '../../model/own-words';
import type { CsvColumn, CsvMapping, RememberedMapping } from '../../model/csv-mapping';
import { foldWord } from '../../note/fold-word';
import { MOST_CSV_MAPPINGS } from '../../settings';
import { shortHash } from '../short-hash';
import type { ColumnMeaning } from './column-words';
import { meaningOf } from './column-words';
import type { CsvTable } from './read-csv';

/** The rows that a column without a known head is judged by. */
const ROWS_LOOKED_AT = 50;

/**
 * What the columns of a table hold, by their heads: words of notes, address books and lists of participants in English,
 * French and Italian, and a person's own names for properties. A column without a known head is one of addresses where
 * most of its first fifty cells are.
 */
export function guessMapping({ headers, rows }: Pick<CsvTable, 'headers' | 'rows'>, own: OwnWords): CsvMapping {
  const meanings = headers.map((header) => meaningOf(header, own));
  const familyName = unnamedFamilyName(headers, meanings);
  const givenName = unnamedGivenName(headers, meanings);
  const sample = rows.slice(0, ROWS_LOOKED_AT).filter(({ why }) => why === null);
  return meanings.map((meaning, at): CsvColumn | null => {
    if (meaning === 'title') return isJob(meanings, at) ? 'function' : null;
    if (at === familyName) return 'family-name';
    if (at === givenName) return 'given-name';
    return meaning ?? (holdsAddresses(sample.map(({ cells }) => cells[at] ?? '')) ? 'emails' : null);
  });
}

/** A title is "Mrs" where the job has a column of its own, but in the French Outlook, which calls both so. */
function isJob(meanings: readonly (ColumnMeaning | null)[], at: number): boolean {
  return !meanings.includes('function') || meanings.slice(0, at).includes('organisation');
}

/** Beside a first name, the last "Nom", "Name" or "Naam" is the family's, unless that has a column of its own; else -1. */
function unnamedFamilyName(headers: readonly string[], meanings: readonly (ColumnMeaning | null)[]): number {
  if (meanings.includes('family-name') || !meanings.includes('given-name')) return -1;
  const folded = headers.map(foldWord);
  return Math.max(...['nom', 'name', 'naam'].map((head) => folded.lastIndexOf(head)));
}

/** Beside a family name, the first "Nome" is the given one, unless that has a column of its own; else -1. */
function unnamedGivenName(headers: readonly string[], meanings: readonly (ColumnMeaning | null)[]): number {
  if (meanings.includes('given-name') || !meanings.includes('family-name')) return -1;
  return headers.map(foldWord).indexOf('nome');
}

function holdsAddresses(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => /^\S+@\S+$/.test(cell)).length * 2 > filled.length;
}

/** A table by its columns, short and the same on every device: `18-3f9a…`. */
export function mappingKeyOf(headers: readonly string[]): string {
  return `${headers.length}-${shortHash(JSON.stringify(headers.map((header) => header.normalize('NFC'))))}`;
}

/** The mapping for a table: the one that was used for such columns before, else a guess. */
export function mappingFor(
  table: Pick<CsvTable, 'headers' | 'rows'>,
  remembered: readonly RememberedMapping[],
  own: OwnWords,
): CsvMapping {
  const key = mappingKeyOf(table.headers);
  const known = remembered.find((one) => one.key === key && one.columns.length === table.headers.length);
  return known?.columns ?? guessMapping(table, own);
}

/** What is remembered once a mapping has been used: it last, and the one that was used longest ago forgotten. */
export function rememberMapping(
  remembered: readonly RememberedMapping[], headers: readonly string[], columns: CsvMapping,
): readonly RememberedMapping[] {
  const key = mappingKeyOf(headers);
  return [...remembered.filter((one) => one.key !== key), { key, columns }].slice(-MOST_CSV_MAPPINGS);
}
