import type { ParseStepResult } from 'papaparse';
import { Parser } from 'papaparse';

/** One record of a file, which is a row of a table, whatever it holds. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line of the text on which it begins, from 1. */
  readonly line: number;
  /** null for a good one; else why it could not be read, with its first cell as far as it was found. */
  readonly why: 'cut-off' | 'too-long' | null;
}

/** Where reading begins, and how. */
export interface CsvStart {
  readonly delimiter: string;
  /** The index in the text at which a line begins. */
  readonly at: number;
  /** The number of that line, from 1. */
  readonly line: number;
  /** How many cells a record should have; what looks like one tells where to go on behind a bad one. */
  readonly width: number;
}

/**
 * The longest record, in UTF-16 units, and with it all that the parser sees at once. It notes each quote that is out of
 * place, a gigabyte of notes for a file of thirty megabytes of them (docs/decisions/0014-papaparse.md).
 */
const LONGEST_RECORD = 1 << 18;

/** How many bad records are stepped over before the rest of a file counts as one. */
const MOST_BAD = 100;

/** How many lines are looked at behind a bad record for one to go on at. */
const MOST_LINES = 100_000;

/**
 * The records of a text whose lines end with `\n`, the empty ones of one empty cell included, read a piece at a time as
 * they are asked for. A quote that is never closed, or a record too long for a contact, is told, and reading goes on at
 * the next line that has as many cells as it should. Takes time in proportion to the text.
 */
export function* csvRecords(text: string, { delimiter, at, line, width }: CsvStart): Generator<CsvRecord> {
  let bad = 0;
  while (at < text.length) {
    const isLast = text.length - at <= LONGEST_RECORD;
    const pieces = parsedPieces(text.slice(at, at + LONGEST_RECORD), delimiter, !isLast);
    const [first] = pieces;
    if (first === undefined || first.isCutOff) {
      const why = first === undefined ? 'too-long' : 'cut-off';
      yield { cells: [text.slice(at, at + 200)], line, why };
      bad += 1;
      const next = bad < MOST_BAD ? nextRecord(text, at, delimiter, width) : text.length;
      line += lineBreaks(text, at, next);
      at = next;
      continue;
    }
    const start = at;
    for (const { cells, end, isCutOff } of pieces) {
      if (isCutOff) break;
      yield { cells, line, why: null };
      line += lineBreaks(text, at, start + end);
      at = start + end;
    }
  }
}

/** The cells of one line alone, as far as they go. */
export function cellsOfLine(line: string, delimiter: string): readonly string[] {
  return parsedPieces(line.slice(0, LONGEST_RECORD), delimiter, false)[0]?.cells ?? [];
}

interface Piece {
  readonly cells: readonly string[];
  /** The index behind it in the text that was parsed. */
  readonly end: number;
  readonly isCutOff: boolean;
}

function parsedPieces(text: string, delimiter: string, leavesLast: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const parser = new Parser({
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }: ParseStepResult<string[][]>) => {
      const isCutOff = errors.some(({ code }) => code === 'MissingQuotes');
      for (const cells of data) pieces.push({ cells, end: meta.cursor, isCutOff });
    },
  });
  parser.parse(text, 0, leavesLast);
  return pieces;
}

/** The index of the next line behind `at` that looks like a whole record; the end of the text where none does. */
function nextRecord(text: string, at: number, delimiter: string, width: number): number {
  let start = lineEnd(text, at);
  for (let looked = 0; start < text.length && looked < MOST_LINES; looked += 1) {
    const end = lineEnd(text, start);
    if (end - start <= LONGEST_RECORD && text.slice(start, end).split(delimiter).length === width) return start;
    start = end;
  }
  return text.length;
}

/** The index behind the line that `at` stands in. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = lineEnd(text, from); at <= to && text[at - 1] === '\n'; at = lineEnd(text, at)) {
    count += 1;
    if (at >= text.length) break;
  }
  return count;
}
