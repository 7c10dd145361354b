import type { CardReading, ContactCard } from '../../model/contact-card';
import type { CsvColumn, CsvMapping } from '../../model/csv-mapping';
import { foundText } from '../../note/property';
import type { Reading } from '../../note/reading';
import type { CsvSource } from './csv-source';
import type { CsvRow, CsvTable } from './read-csv';
import type { FilledCell } from './row-cells';
import { birthdayIn, columnsOf, dayIn, filledCells, listIn, oneLine, valuesIn } from './row-cells';

/** Beyond it nobody asks whether a part of an address is in it already. */
const LONGEST_ADDRESS = 500;

/** What a table itself does not say. */
export interface CsvContext {
  /** How this person writes days, for numbers that could be two. */
  readonly dayFirst: boolean;
  /** Where the data come from, in words, for cards whose row does not say; null to leave it out. */
  readonly source: string | null;
}

/**
 * The cards of a table, row by row as they are asked for. A row that is no card says why; what a row holds beside its
 * card is named in `leftOut`: columns without a place, days that cannot be read, a second job.
 */
export function* cardsOf(
  table: CsvTable, mapping: CsvMapping, source: CsvSource, context: CsvContext,
): Generator<CardReading, void, undefined> {
  const columns = columnsOf(table, mapping, context.dayFirst);
  for (const row of table.rows) {
    yield row.why === null ? readRow(row, filledCells(row, columns, source), source, context) : unreadable(row, row.why);
  }
}

function unreadable(row: CsvRow, why: 'cut-off' | 'too-long' | 'no-name'): CardReading {
  return { kind: 'unreadable', line: row.line, why, found: foundText(row.cells.filter((cell) => cell !== '').join(', ')) };
}

function readRow(row: CsvRow, cells: readonly FilledCell[], source: CsvSource, context: CsvContext): CardReading {
  const left = new Set(cells.filter(({ holds }) => holds === null).map(({ header }) => header));
  const single = (column: CsvColumn): string | null => singleOf(cells, column, source, left);
  const list = (column: CsvColumn): readonly string[] => listOf(cells, column, source, left);
  const card: ContactCard = {
    name: single('name') ?? nameOfParts(cells, source),
    aliases: list('aliases'), emails: list('emails'), phones: list('phones'), urls: list('urls'), networks: list('networks'),
    organisation: single('organisation'), function: single('function'),
    ...addressOfParts(cells, left),
    language: single('language'), topic: single('topic'), 'met-at': single('met-at'),
    birthday: valueOf(cells, 'birthday', birthdayIn, left),
    met: valueOf(cells, 'met', dayIn, left),
    note: cells.filter(({ holds }) => holds === 'note').map(({ text }) => text).join('\n') || null,
    source: single('source') ?? context.source,
  };
  const isCard = card.name !== '' || card.emails.length > 0 || card.organisation !== null;
  return isCard ? { kind: 'card', card, line: row.line, leftOut: [...left], photo: null } : unreadable(row, 'no-name');
}

/** The first text of a column that may hold one; others than it are left out. */
function singleOf(cells: readonly FilledCell[], column: CsvColumn, source: CsvSource, left: Set<string>): string | null {
  let first: string | null = null;
  for (const { text, header } of cells.filter(({ holds }) => holds === column)) {
    for (const part of valuesIn(text, source)) {
      const line = oneLine(part);
      if (line === '' || line === first) continue;
      if (first === null) first = line;
      else left.add(header);
    }
  }
  return first;
}

function listOf(cells: readonly FilledCell[], column: CsvColumn, source: CsvSource, left: Set<string>): readonly string[] {
  const items = new Set<string>();
  for (const cell of cells.filter(({ holds }) => holds === column)) {
    const found = listIn(cell, source);
    // Google's own groups are none; anything else that gives nothing was something else than the column says.
    if (found.length === 0 && column !== 'networks') left.add(cell.header);
    for (const item of found) items.add(item);
  }
  return [...items];
}

function valueOf<Value>(
  cells: readonly FilledCell[], column: CsvColumn, read: (cell: FilledCell) => Reading<Value>, left: Set<string>,
): Value | null {
  let first: Value | null = null;
  for (const cell of cells.filter(({ holds }) => holds === column)) {
    const reading = read(cell);
    if (first === null && 'value' in reading) first = reading.value;
    else left.add(cell.header);
  }
  return first;
}

/** Given names before the family's; what stands under "Name" beside them may be both already. */
function nameOfParts(cells: readonly FilledCell[], source: CsvSource): string {
  const partOf = (column: CsvColumn): string => {
    const parts = cells.filter(({ holds }) => holds === column).map(({ text }) => oneLine(valuesIn(text, source)[0] ?? ''));
    return parts.join(' ').trim();
  };
  const given = partOf('given-name');
  const family = partOf('family-name');
  return family.startsWith(`${given} `) ? family : `${given} ${family}`.trim();
}

/**
 * One address, the one at work before others, on one line; with its city where it comes in parts (street, postal code),
 * which a whole address has in it already. Other addresses are left out.
 */
function addressOfParts(cells: readonly FilledCell[], left: Set<string>): Pick<ContactCard, 'address' | 'city'> {
  const parts = cells.filter(({ holds }) => holds === 'address' || holds === 'city');
  const groups = [...new Set(parts.map(({ address }) => address))].filter((group) => group !== '');
  const chosen = groups.includes('business') ? 'business' : groups[0] ?? '';
  const own = parts.filter(({ address }) => address === '' || address === chosen);
  for (const { header, address } of parts) if (address !== '' && address !== chosen) left.add(header);
  const isInParts = own.filter(({ holds }) => holds === 'address').length > 1;
  let address = '';
  for (const { text, holds } of own) {
    const part = oneLine(text, ', ');
    // Google writes the whole address and its parts.
    const isThere = address !== '' && address.length < LONGEST_ADDRESS && spacedWords(address).includes(spacedWords(part));
    if ((holds === 'address' || isInParts) && !isThere) address += address === '' ? part : `, ${part}`;
  }
  const city = own.find(({ holds }) => holds === 'city');
  return { address: address === '' ? null : address, city: city === undefined ? null : oneLine(city.text) };
}

/** The words of a text for finding some of them in it: ` rue de la loi 16 `. */
function spacedWords(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
