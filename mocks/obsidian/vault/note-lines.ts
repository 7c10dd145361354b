import type { Loc, Pos } from 'obsidian';

/**
 * A line of a note, or what is left of it inside a quote or a list item. It knows where it came from, so every
 * position in the cache is exact in the whole note.
 */
export interface Line {
  /** Number of the line in the note, from 0. */
  readonly number: number;
  /** Offset in the note at which the line begins. */
  readonly lineStart: number;
  /** Offset in the note at which `text` begins: larger than `lineStart` where markers were taken off. */
  readonly start: number;
  /** The text without its line break. */
  readonly text: string;
}

/** Cuts a note into lines from an offset on, which must be the beginning of a line. */
export function linesOf(note: string, from = 0): Line[] {
  const lines: Line[] = [];
  let number = note.slice(0, from).split('\n').length - 1;
  for (let start = from; start < note.length; number += 1) {
    const newline = note.indexOf('\n', start);
    const next = newline === -1 ? note.length : newline + 1;
    const text = note.slice(start, next).replace(/\r?\n$/, '');
    lines.push({ number, lineStart: start, start, text });
    start = next;
  }
  return lines;
}

/** The place `column` characters into what is left of the line. */
export function locIn(line: Line, column: number): Loc {
  const offset = line.start + column;
  return { line: line.number, col: offset - line.lineStart, offset };
}

/** From the first character of the first line to the last of the last line. */
export function posOf(lines: readonly Line[]): Pos {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) throw new Error('A block has at least one line.');
  return { start: locIn(first, 0), end: locIn(last, last.text.length) };
}

/** The line without its first characters. */
export function dropCharacters(line: Line, count: number): Line {
  return { ...line, start: line.start + count, text: line.text.slice(count) };
}

/** The line without up to `columns` columns of indentation; a tab that is partly in reach goes as a whole. */
export function dropIndent(line: Line, columns: number): Line {
  let column = 0;
  let count = 0;
  while (column < columns && isIndent(line.text[count])) {
    column += line.text[count] === '\t' ? 4 - (column % 4) : 1;
    count += 1;
  }
  return dropCharacters(line, count);
}

/** Columns of white space before the text; tabs stop at every fourth column. */
export function indentOf(text: string): number {
  let column = 0;
  for (const character of text) {
    if (!isIndent(character)) break;
    column += character === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}

/** Whether a line is empty but for spaces and tabs; a zero-width space is text, as in the app. */
export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && /^[ \t]*$/.test(line.text);
}

function isIndent(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
