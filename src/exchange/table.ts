// A matrix has many columns; a sentence stands in the last one of a list.
const COLUMN = 28;
const LAST_COLUMN = 110;

/** Rows of text under a heading: what a matrix, a queue or a list of problems is outside the app. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A Markdown table under a second-level heading. Pipes and line breaks in a cell are kept readable, not as markup. */
export function markdownTable({ title, header, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  const rule = `| ${header.map(() => '---').join(' | ')} |`;
  return [`## ${markdownCell(title)}`, '', line(header), rule, ...rows.map(line), ''].join('\n');
}

/** Comma-separated values as RFC 4180 has them, with a heading line. */
export function csvTable({ header, rows }: Table): string {
  return [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Columns padded with spaces, cut to a width that a terminal can show. */
export function textTable({ title, header, rows }: Table): string {
  const cells = [header, ...rows].map((row) => row.map((cell, column) => shortened(cell.replace(/\s+/g, ' '), column === row.length - 1 ? LAST_COLUMN : COLUMN)));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => lengthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd();
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join('  ');
  const [head = [], ...body] = cells;
  return [title, '', line(head), rule, ...body.map(line), ''].join('\n');
}

function markdownCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|<>[\]`*_#]/g, '\\$&').trim();
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text again. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function shortened(text: string, width: number): string {
  const signs = [...text];
  return signs.length <= width ? text : `${signs.slice(0, width - 1).join('')}…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}
