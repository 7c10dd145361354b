import type { OwnWords } from '../../model/own-words';
import { foldWord, words } from '../fold-word';
import type { BodyLine } from '../body-lines';
import { personKeyOf } from '../person-vocabulary';
import { spokenLine } from './spoken-line';

/** A row of a table that tells of a day. */
export interface DatedRow {
  /** The cell of the day, as it is written. */
  readonly day: string;
  /** The other cells, read aloud. */
  readonly text: string;
  readonly line: number;
  /** A column called a date promises days; the first cell of any other table only may be one. */
  readonly isDateColumn: boolean;
  /** A row "Last chat" of a card: a field, whose cell is the day. */
  readonly isField: boolean;
}

const CARD = '/---contact---/';
const DELIMITERS = /^[|:\s-]+$/;
const DATE_HEADERS = new Set(words('date dates day days jour jours when quand on le date-du-contact contact-date'));
/** A first column that is called so holds days to come, or days of a life. */
const OTHER_DAYS =
  /^(?:due|deadline|echeance|birth|naissance|anniv|next|prochain|follow-up|relance|planned|prevu|end|fin|expir)/;
const BETWEEN_CELLS = ' · ';

/**
 * The rows of a person's tables that begin with a day or have one in a column called a date (`| Date | Type | … |`), and
 * the rows of an address card that tell the last contact (`| Last chat | 2026-03-01 |`).
 */
export function datedRowsIn(lines: readonly BodyLine[], own: OwnWords): readonly DatedRow[] {
  const rows: DatedRow[] = [];
  if (!lines.some(({ text }) => text.includes('|'))) return rows;
  let card = -Infinity;
  for (let index = 0; index < lines.length; index += 1) {
    const header = lines[index];
    if (header?.text.includes(CARD)) card = header.line;
    if (header === undefined || !beginsTable(header, lines[index + 1])) continue;
    const isCard = header.line - card <= 2;
    const headers = cellsOf(header.text);
    const column = dateColumnOf(headers);
    // A table without titles begins with its first row.
    if (column === null && !isCard) addRow(rows, headers, 0, header.line, false);
    let last = header.line + 1;
    for (index += 2; index < lines.length; index += 1) {
      const row = lines[index];
      if (row === undefined || row.line !== last + 1 || !row.text.includes('|')) break;
      last = row.line;
      const cells = cellsOf(row.text);
      if (isCard) addField(rows, cells, row.line, own);
      else if (column !== null) addRow(rows, cells, column, row.line, true);
      else if (!OTHER_DAYS.test(foldWord(headers[0] ?? ''))) addRow(rows, cells, 0, row.line, false);
    }
    index -= 1;
  }
  return rows;
}

/** The cells of a row, trimmed; `\|` stands within a cell. */
export function cellsOf(row: string): readonly string[] {
  const cells = partsOf(row.trim()).map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells[cells.length - 1] === '') cells.pop();
  return cells;
}

/** What stands between bars; a bar behind `\` ends nothing. */
function partsOf(row: string): string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const piece of row.split('|')) {
    parts.push(isOpen ? `${parts.pop() ?? ''}|${piece}` : piece);
    isOpen = piece.endsWith('\\');
  }
  return parts;
}

function beginsTable(header: BodyLine, below: BodyLine | undefined): boolean {
  if (below === undefined || below.line !== header.line + 1 || !header.text.includes('|')) return false;
  return below.text.includes('|') && below.text.includes('-') && DELIMITERS.test(below.text);
}

function dateColumnOf(headers: readonly string[]): number | null {
  const column = headers.findIndex((header) => DATE_HEADERS.has(foldWord(spokenLine(header))));
  return column < 0 ? null : column;
}

function addRow(rows: DatedRow[], cells: readonly string[], column: number, line: number, isDateColumn: boolean): void {
  const day = cells[column] ?? '';
  if (day === '') return;
  const others = cells.filter((_, index) => index !== column).map(spokenLine).filter((cell) => cell !== '');
  rows.push({ day, text: others.join(BETWEEN_CELLS), line, isDateColumn, isField: false });
}

function addField(rows: DatedRow[], [key = '', day = '']: readonly string[], line: number, own: OwnWords): void {
  if (day === '' || personKeyOf(key, own)?.field !== 'last-contact') return;
  rows.push({ day, text: key, line, isDateColumn: true, isField: true });
}
