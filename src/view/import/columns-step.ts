import type { Strings } from '../../i18n/strings';
import type { CsvColumn, CsvMapping } from '../../model/csv-mapping';
import { CSV_COLUMNS } from '../../model/csv-mapping';
import type { CsvProblem } from '../../exchange/csv/read-csv';
import type { OpenFile } from './chosen-files';

/** A file that is a table. */
export type OpenTable = Extract<OpenFile, { kind: 'table' }>;

/** What the second step needs. */
export interface ColumnsPlan {
  readonly strings: Strings;
  readonly table: OpenTable;
  /** What the columns are thought to hold. */
  readonly mapping: CsvMapping;
  readonly onNext: (mapping: CsvMapping) => void;
  readonly onBack: () => void;
}

const LONGEST_SAMPLE = 60;

/** The second step, for a table: what each of its columns holds, with a cell of it to judge by. */
export function showColumnsStep(parentEl: HTMLElement, { strings, table: file, mapping, onNext, onBack }: ColumnsPlan): void {
  const { columns, otherFiles } = strings.contactImport;
  const { table, source, name } = file;
  const chosen: (CsvColumn | null)[] = [...mapping];
  const el = parentEl.createDiv('reseauter-import-columns');
  el.createEl('h2', { cls: 'reseauter-empty-title', text: columns.title(name) });
  el.createEl('p', { cls: 'reseauter-empty-text', text: source === 'other' ? columns.unknown : columns.recognised(strings.csv.sources[source]) });
  for (const problem of table.problems) el.createEl('p', { cls: 'reseauter-import-refused', text: problemText(strings, problem) });
  const buttonsEl = el.createDiv('reseauter-import-buttons');
  const nextEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: columns.next, type: 'button' });
  nextEl.disabled = table.rows.length === 0;
  nextEl.addEventListener('click', () => onNext(chosen));
  buttonsEl.createEl('button', { text: otherFiles, type: 'button' }).addEventListener('click', onBack);
  const bodyEl = tableWithHeads(el, [columns.column, columns.sample, columns.holds]);
  table.headers.forEach((header, at) => {
    const rowEl = bodyEl.createEl('tr');
    const title = header === '' ? columns.unnamed(at + 1) : header;
    rowEl.createEl('th', { text: title, attr: { scope: 'row', dir: 'auto' } });
    rowEl.createEl('td', { text: sampleOf(file, at), attr: { dir: 'auto' } });
    const selectEl = rowEl.createEl('td').createEl('select', { cls: 'dropdown', attr: { 'aria-label': columns.holdsOf(title) } });
    selectEl.createEl('option', { text: columns.nothing, value: '' });
    for (const column of CSV_COLUMNS) selectEl.createEl('option', { text: strings.csv.columns[column], value: column });
    selectEl.value = chosen[at] ?? '';
    selectEl.addEventListener('change', () => {
      chosen[at] = CSV_COLUMNS.find((column) => column === selectEl.value) ?? null;
    });
  });
  (nextEl.disabled ? buttonsEl.querySelector('button:last-child') as HTMLElement : nextEl).focus();
}

function problemText({ csv: { problems } }: Strings, problem: CsvProblem): string {
  switch (problem.code) {
    case 'too-large': return problems['too-large']();
    case 'no-rows': return problems['no-rows']();
    case 'extra-cells': return problems['extra-cells'](problem);
    case 'too-many-rows': return problems['too-many-rows'](problem);
  }
}

/** The body of a new table with a head; returned to be filled. */
export function tableWithHeads(parentEl: HTMLElement, heads: readonly string[]): HTMLElement {
  const tableEl = parentEl.createEl('table', 'reseauter-import-table');
  const rowEl = tableEl.createEl('thead').createEl('tr');
  for (const text of heads) rowEl.createEl('th', { text, attr: { scope: 'col' } });
  return tableEl.createEl('tbody');
}

/** The first cell of a column that says something, shortened. */
function sampleOf({ table }: OpenTable, at: number): string {
  const cell = table.rows.find((row) => row.why === null && row.cells[at] !== '')?.cells[at] ?? '';
  return cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell;
}
