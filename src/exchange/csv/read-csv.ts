import { cellsOfLine, csvRecords } from './csv-records';
import { meaningOf } from './column-words';

/** A row of a table, under its head. */
export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** As many as there are columns. */
  readonly cells: readonly string[];
  /** null for a good one; else why it could not be read. Its first cell then holds what was found. */
  readonly why: 'cut-off' | 'too-long' | null;
}

/** What is to be said about a table as a whole. */
export type CsvProblem =
  /** Larger than any address book; nothing of it was read. */
  | { readonly code: 'too-large' }
  /** The file has no row below its head. */
  | { readonly code: 'no-rows' }
  /** Rows with more cells than there are columns; `count` of them, the first on `line`. What stands there is left out. */
  | { readonly code: 'extra-cells'; readonly line: number; readonly count: number }
  /** The file has more rows than are read; the first that is not stands on `line`. */
  | { readonly code: 'too-many-rows'; readonly line: number };

/** A file of values, read as a table. */
export interface CsvTable {
  /** As the file has them, trimmed; all '' where the first line is a person already. */
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
  /** How many lines stand above the head: the notes of LinkedIn, the title of a table. */
  readonly skippedLines: number;
  readonly problems: readonly CsvProblem[];
}

/** In UTF-16 units: five thousand people with long notes take a tenth of it, and reading it a few seconds. */
const LARGEST_FILE = 50_000_000;
const DELIMITERS = [',', ';', '\t', '|'];
/** How far down the head of a table is looked for, in lines. */
const LINES_LOOKED_AT = 20;
const LONGEST_HEAD = 20_000;
const MOST_COLUMNS = 500;
/** Empty ones included, since a file may hold nothing else. */
const MOST_ROWS = 100_000;

/**
 * Reads a file of values with any of the usual separators and line ends. The head is the line among the first twenty
 * that has most words we know, with the separator that finds them; where no word is known, the first of those that are cut
 * most alike. Empty rows are left out. Total: what cannot be read is a row that says why, or a problem.
 */
export function readCsv(file: string): CsvTable {
  if (file.length > LARGEST_FILE) {
    return { headers: [], rows: [], delimiter: ',', skippedLines: 0, problems: [{ code: 'too-large' }] };
  }
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = headOf(text);
  const isData = head.known === 0 && head.cells.some((cell) => cell.includes('@'));
  const width = Math.min(head.cells.length, MOST_COLUMNS);
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let headers: readonly string[] | null = isData ? Array.from({ length: width }, () => '') : null;
  let firstExtra = 0;
  let extraRows = 0;
  let read = 0;
  for (const { cells, line, why } of csvRecords(text, { ...head, width })) {
    read += 1;
    const kept = cells.slice(0, width).map((cell) => cell.replaceAll('\0', '').trim());
    if (headers === null) {
      headers = padded(kept, width);
    } else if (read > MOST_ROWS) {
      problems.push({ code: 'too-many-rows', line });
      break;
    } else if (kept.some((cell) => cell !== '')) {
      rows.push({ line, cells: padded(kept, width), why });
    }
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      if (extraRows === 0) firstExtra = line;
      extraRows += 1;
    }
  }
  if (extraRows > 0) problems.unshift({ code: 'extra-cells', line: firstExtra, count: extraRows });
  if (rows.length === 0) problems.push({ code: 'no-rows' });
  return { headers: headers ?? [], rows, delimiter: head.delimiter, skippedLines: head.line - 1, problems };
}

interface Head {
  readonly delimiter: string;
  readonly at: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** How many of the cells are words that we know. */
  readonly known: number;
}

function headOf(text: string): Head {
  const lines = firstLines(text);
  const told = /^sep=(.)$/i.exec(lines[0]?.text ?? '')?.[1];
  const delimiters = told === undefined ? DELIMITERS : [told];
  const heads = lines.slice(told === undefined ? 0 : 1).filter((line) => line.text.trim() !== '').flatMap((line) =>
    delimiters.map((delimiter): Head => {
      const cells = cellsOfLine(line.text, delimiter);
      const known = cells.filter((cell) => meaningOf(cell) !== null).length;
      return { delimiter, at: line.at, line: line.number, cells, known };
    }),
  );
  const [first] = heads;
  if (first === undefined) return { delimiter: ',', at: text.length, line: 1, cells: [], known: 0 };
  const most = heads.reduce((best, head) => (head.known > best.known ? head : best));
  return most.known > 0 ? most : mostRegular(heads, first);
}

/** The first of the lines that one separator cuts into equally many cells: most such lines, then most cells. */
function mostRegular(heads: readonly Head[], first: Head): Head {
  const score = ({ delimiter, cells }: Head): number => {
    if (cells.length < 2) return 0;
    const alike = heads.filter((head) => head.delimiter === delimiter && head.cells.length === cells.length);
    return alike.length * MOST_COLUMNS + Math.min(cells.length, MOST_COLUMNS - 1);
  };
  return heads.reduce((best, head) => (score(head) > score(best) ? head : best), first);
}

function firstLines(text: string): readonly { text: string; at: number; number: number }[] {
  const lines = [];
  for (let at = 0; at < text.length && lines.length < LINES_LOOKED_AT;) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    lines.push({ text: text.slice(at, Math.min(end, at + LONGEST_HEAD)), at, number: lines.length + 1 });
    at = end + 1;
  }
  return lines;
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width ? cells : Array.from({ length: width }, (_, at) => cells[at] ?? '');
}
