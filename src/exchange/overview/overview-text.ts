import type { Canvas } from '../canvas/canvas';
import { canvasText } from '../canvas/canvas';
import type { LinkedTable } from '../linked-table';
import { linkedMarkdown, plainTable } from '../linked-table';
import { csvTable, markdownTable } from '../table';

/** What an overview is written as. The page is none of the files: it is looked at, and printed. */
export const OVERVIEW_FORMATS = ['markdown', 'csv', 'canvas', 'page'] as const;

/** What an overview is written as. */
export type OverviewFormat = (typeof OVERVIEW_FORMATS)[number];

/** What is written, in either of its shapes. */
export interface WrittenOverview {
  readonly table: LinkedTable;
  /** Laid out only where it is asked for. */
  readonly canvas: () => Canvas;
}

/** Spreadsheets take a file for UTF-8 only with this before it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a file. @param withLinks - of Markdown: names are links to their notes, else plain words */
export function overviewText({ table, canvas }: WrittenOverview, format: Exclude<OverviewFormat, 'page'>, withLinks: boolean): string {
  switch (format) {
    case 'markdown': return withLinks ? linkedMarkdown(table) : markdownTable(plainTable(table));
    case 'csv': return `${BYTE_ORDER_MARK}${csvTable(plainTable(table))}`;
    case 'canvas': return canvasText(canvas());
  }
}
