import type { CalendarDate } from '../../model/calendar-date';
import type { Birthday } from '../../model/person';
import type { CsvColumn, CsvMapping } from '../../model/csv-mapping';
import { parseBirthday, parseDateText } from '../../note/date-text';
import type { Reading } from '../../note/reading';
import { itemsIn, withoutApostrophe } from './cell-text';
import { addressOf, isBesideOther } from './column-words';
import type { CsvSource } from './csv-source';
import { isFiller, labelsIn } from './csv-source';
import type { CsvRow, CsvTable } from './read-csv';

/** A column of a table, with what is the same for all its rows. */
export interface Column {
  readonly at: number;
  /** Its head; `#3` for the third where it has none. */
  readonly header: string;
  readonly holds: CsvColumn | null;
  /** The address that it is a part of, of several. */
  readonly address: string;
  /** Whether its days are written month first, as their numbers show. */
  readonly isMonthFirst: boolean;
  readonly isDayFirst: boolean;
}

/** A cell that says something. */
export interface FilledCell extends Column {
  /** Trimmed, in NFC, without the apostrophe against formulas; may have several lines. */
  readonly text: string;
}

/** The 254 of RFC 5321 with what may stand around. */
const LONGEST_ADDRESS = 320;
const NUMBERS_OF_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** The columns of a table by a mapping. `dayFirst` counts where the numbers of a column could be either. */
export function columnsOf(table: CsvTable, mapping: CsvMapping, dayFirst: boolean): readonly Column[] {
  return table.headers.map((header, at): Column => {
    const holds = mapping[at] ?? null;
    const rows = holds === 'birthday' || holds === 'met' ? table.rows : [];
    const days = rows.map(({ cells }) => NUMBERS_OF_DAY.exec(cells[at] ?? ''));
    const isOver = (part: number): boolean => days.some((day) => day !== null && Number(day[part]) > 12);
    return {
      at, holds, header: header === '' ? `#${at + 1}` : header, address: addressOf(header),
      isMonthFirst: isOver(2) && !isOver(1),
      isDayFirst: dayFirst || (isOver(1) && !isOver(2)),
    };
  });
}

/** The cells of a row that say something, in their order; not those that only say of which kind another is. */
export function filledCells(row: CsvRow, columns: readonly Column[], source: CsvSource): readonly FilledCell[] {
  return columns.flatMap((column): FilledCell[] => {
    const text = withoutApostrophe(row.cells[column.at] ?? '').normalize('NFC').trim();
    const isBeside = column.holds === null && isBesideOther(column.header);
    return text === '' || isBeside || isFiller(column.header, text, source) ? [] : [{ ...column, text }];
  });
}

/** A text of several lines on one, with `between` for each line end. */
export function oneLine(text: string, between = ' '): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join(between);
}

/** The values of a cell that could hold several: Google puts ` ::: ` between them, also of what is no list. */
export function valuesIn(text: string, source: CsvSource): readonly string[] {
  return source === 'google' ? text.split(':::').map((value) => value.trim()).filter((value) => value !== '') : [text];
}

/** The items of a list in a cell, each on one line. */
export function listIn({ text, holds }: FilledCell, source: CsvSource): readonly string[] {
  const parts = source === 'google' ? valuesIn(text, source).flatMap((value) => value.split('\n')) : itemsIn(text);
  const items = parts.map((item) => oneLine(item)).filter((item) => item !== '');
  switch (holds) {
    case 'emails': return items.flatMap((item) => item.split(/[,\s]+/)).flatMap(bareAddresses);
    case 'phones': return items.filter((item) => /\d/.test(item));
    case 'networks': return source === 'google' ? labelsIn(items) : items;
    default: return items;
  }
}

/** The day in a cell, or why it is none. */
export function dayIn({ text, isMonthFirst, isDayFirst }: FilledCell): Reading<CalendarDate> {
  return parseDateText(isMonthFirst ? yearFirst(text) : text, isDayFirst);
}

/** The birthday in a cell, or why it is none. */
export function birthdayIn({ text, isMonthFirst, isDayFirst }: FilledCell): Reading<Birthday> {
  return parseBirthday(isMonthFirst ? yearFirst(text) : text, isDayFirst);
}

function yearFirst(text: string): string {
  return text.replace(NUMBERS_OF_DAY, '$3-$1-$2');
}

/** `<Ana@x.org>`, `mailto:Ana@x.org` → `Ana@x.org`, as written; nothing for what is none. */
function bareAddresses(item: string): readonly string[] {
  if (item.length > LONGEST_ADDRESS) return [];
  const bare = item.replace(/^[<("']+/, '').replace(/^mailto:/i, '').replace(/[>)"']+$/, '');
  return bare.includes('@') ? [bare] : [];
}
