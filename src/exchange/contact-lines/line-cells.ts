import { addressSpansIn } from '../../note/email-address';
import { invertedNameIn } from './line-words';

/** A stretch of a text, without the white space around it. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** What a line begins with when it is one of a list: `- [ ] `, `• `, `12. `, `3) `, `> `. */
const BULLET = /^(?:\s*(?:[-*+•‣◦▪–—·>]|\[[ xX]?\]|#?\d{1,3}[.):])(?=\s))+\s*/;
const LONG_DASH = /\s*—\s*|\s+–\s+/g;
const ANY_DASH = /\s*—\s*|\s+(?:–|-{1,2})\s+/g;
/** Signs that people type between the parts of a line, the likeliest of equals first. */
const SEPARATORS = [/;/g, /\|/g, /\s[·•]\s/g] as const;

/** Where a line begins behind its bullet or number. */
export function startOf(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}

/** The stretches between the separators of a line, also empty ones, since a place that is left empty keeps its place. */
export function cellsOf(text: string, from = 0): readonly Cell[] {
  const line = text.slice(from);
  const separators = separatorsOf(line);
  const isRuled = /^\s*\|.*\|\s*$/.test(line);
  const cells = separators.reduce((all, separator) => all.flatMap((cell) => splitCell(line, cell, separator)), [wholeOf(line)]);
  // A row of a table has a bar at each end, with nothing outside.
  const inside = isRuled ? cells.slice(1, -1) : cells;
  return inside.map((cell) => ({ from: cell.from + from, to: cell.to + from }));
}

/** The stretches of a line that names several people, each with an address; the whole line where it names one. */
export function peopleIn(line: string): readonly Cell[] {
  const count = addressSpansIn(line).length;
  if (count < 2) return [wholeOf(line)];
  for (const separator of [/;/g, /,/g, />\s*,?/g]) {
    const cells = splitCell(line, wholeOf(line), separator).filter(({ from, to }) => to > from);
    const isEachOne = cells.every(({ from, to }) => addressSpansIn(line.slice(from, to)).length === 1);
    if (cells.length === count && isEachOne) return cells;
  }
  return [wholeOf(line)];
}

function wholeOf(line: string): Cell {
  return trimmed(line, { from: 0, to: line.length });
}

/** Tabs come from tables and mean nothing else; of the others the one that is there most. A comma only counts alone. */
function separatorsOf(line: string): readonly RegExp[] {
  if (/\S\t/.test(line)) return [/\t/g];
  const longDashes = countOf(line, LONG_DASH);
  const dash = longDashes > 1 ? LONG_DASH : ANY_DASH;
  const counted = [dash, ...SEPARATORS].map((separator) => ({ separator, count: countOf(line, separator) }));
  const most = Math.max(...counted.map(({ count }) => count));
  if (most === 0) return isListOfCommas(line) ? [/,/g] : [];
  const best = counted.filter(({ count }) => count === most).map(({ separator }) => separator);
  return most === 1 ? best : best.slice(0, 1);
}

/** `Keppens, Bruno <b@x.org>` is one name. */
function isListOfCommas(line: string): boolean {
  const name = line.replace(/<[^<>]*>?\s*$/, '').replaceAll('"', '');
  return line.includes(',') && invertedNameIn(name) === null;
}

function countOf(line: string, separator: RegExp): number {
  return line.match(separator)?.length ?? 0;
}

function splitCell(line: string, cell: Cell, separator: RegExp): readonly Cell[] {
  const cells: Cell[] = [];
  let { from } = cell;
  for (const { 0: found, index } of line.slice(cell.from, cell.to).matchAll(separator)) {
    cells.push(trimmed(line, { from, to: cell.from + index }));
    from = cell.from + index + found.length;
  }
  return [...cells, trimmed(line, { from, to: cell.to })];
}

/** A stretch without the white space at its ends. */
export function trimmed(line: string, { from, to }: Cell): Cell {
  const text = line.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { from: start, to: Math.max(start, from + text.trimEnd().length) };
}
