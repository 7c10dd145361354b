import type { NotePath } from '../model/mention';
import { withoutEnding } from '../model/note-path';
import type { Table } from './table';
import { markdownOf, markdownText } from './table';

/** Words of a cell; `path` is the note that they name, null for words that name none. */
export interface CellPart {
  readonly text: string;
  readonly path: NotePath | null;
}

/** What stands in one cell, in its order. */
export type LinkedCell = readonly CellPart[];

/** A table that knows which notes its words name: a link inside the vault, plain words everywhere else. */
export interface LinkedTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly LinkedCell[])[];
}

/** What ends a link, or leads into a note, within the address of a wikilink. */
const NOT_IN_LINKS = /[[\]|#^\\]|\p{Cc}/u;
const IN_ALIAS: Readonly<Record<string, string>> = { '[': '(', ']': ')', '|': '/', '\\': '/' };

/** Words that name no note. */
export function plainCell(text: string): LinkedCell {
  return text === '' ? [] : [{ text, path: null }];
}

/** Cells with words between them. */
export function joinedCells(cells: readonly LinkedCell[], between: string): LinkedCell {
  return cells.filter(({ length }) => length > 0).flatMap((cell, index) => (index === 0 ? cell : [...plainCell(between), ...cell]));
}

/** The words of a cell without their links. */
export function textOfCell(cell: LinkedCell): string {
  return cell.map(({ text }) => text).join('');
}

/** The table without its links, for whatever is read outside the vault. */
export function plainTable({ title, header, rows }: LinkedTable): Table {
  return { title, header, rows: rows.map((cells) => cells.map(textOfCell)) };
}

/** The table as Markdown for a note of the vault, in which every name is a link to its note. */
export function linkedMarkdown({ title, header, rows }: LinkedTable): string {
  const cellOf = (cell: LinkedCell): string => cell.map(linkOf).join('');
  return markdownOf({ title, header, rows: rows.map((cells) => cells.map(cellOf)) });
}

/**
 * A wikilink by the whole path, so that two notes of one name are told apart. The bar before the name has a backslash,
 * without which it would end the cell (help.obsidian.md, "Advanced formatting syntax", Tables).
 */
function linkOf({ text, path }: CellPart): string {
  const target = path === null ? '' : withoutEnding(path);
  if (target === '' || NOT_IN_LINKS.test(target)) return markdownText(text);
  const alias = text.replace(/\s+/g, ' ').replace(/[[\]|\\]/g, (sign) => IN_ALIAS[sign] ?? sign).trim();
  return alias === target || alias === '' ? `[[${target}]]` : `[[${target}\\|${alias}]]`;
}
