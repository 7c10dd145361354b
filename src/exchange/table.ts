import { csvCell, harmlessText } from './csv/cell-text';

/** Rows of text under a heading: what a matrix, a queue or a list of problems is outside the app. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A Markdown table under a second-level heading. Pipes and line breaks in a cell are kept readable, not as markup.
 */
export function markdownTable({ title, header, rows }: Table): string {
  return markdownOf({ title, header, rows: rows.map((cells) => cells.map(markdownText)) });
}

/** The same table where the cells of its rows are Markdown already. */
export function markdownOf({ title, header, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  const rule = `| ${header.map(() => '---').join(' | ')} |`;
  return [`## ${markdownText(title).trim()}`, '', line(header.map(markdownText)), rule, ...rows.map(line), ''].join('\n');
}

/** Comma-separated values as RFC 4180 has them, with a heading line. */
export function csvTable({ header, rows }: Table): string {
  return [header, ...rows].map((cells) => `${cells.map((cell) => csvCell(harmlessText(cell))).join(',')}\r\n`).join('');
}

/**
 * A text on one line, none of whose signs is markup: also not those of the app for formulas, and for what is struck,
 * marked or hidden (help.obsidian.md, "Basic" and "Advanced formatting syntax").
 */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|<>[\]`*_#$]|%(?=%)|~(?=~)|=(?==)/g, '\\$&');
}
