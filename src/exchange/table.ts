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
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  const rule = `| ${header.map(() => '---').join(' | ')} |`;
  return [`## ${markdownCell(title)}`, '', line(header), rule, ...rows.map(line), ''].join('\n');
}

/** Comma-separated values as RFC 4180 has them, with a heading line. */
export function csvTable({ header, rows }: Table): string {
  return [header, ...rows].map((cells) => `${cells.map((cell) => csvCell(harmlessText(cell))).join(',')}\r\n`).join('');
}

function markdownCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|<>[\]`*_#]/g, '\\$&').trim();
}
