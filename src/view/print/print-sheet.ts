import type { LinkedTable } from '../../exchange/linked-table';
import { plainTable } from '../../exchange/linked-table';

/** What stands on a sheet; `about` may be ''. */
export interface Sheet {
  readonly title: string;
  readonly about: string;
  readonly table: LinkedTable;
}

/** The columns of a matrix that is too wide for the usual size of letters. */
const WIDE_FROM = 6;

/** Writes a sheet: heading, what narrows it, and a table whose head comes again on every page. */
export function paintSheet(parentEl: HTMLElement, { title, about, table }: Sheet): void {
  const { header, rows } = plainTable(table);
  parentEl.empty();
  parentEl.toggleClass('is-wide', header.length >= WIDE_FROM);
  parentEl.toggleClass('has-percent', header[1] === '%');
  parentEl.createEl('h2', { cls: 'reseauter-sheet-title', text: title, attr: { dir: 'auto' } });
  if (about !== '') parentEl.createEl('p', { cls: 'reseauter-sheet-about', text: about, attr: { dir: 'auto' } });
  const tableEl = parentEl.createEl('table', 'reseauter-sheet-table');
  const headEl = tableEl.createEl('thead').createEl('tr');
  for (const text of header) headEl.createEl('th', { text, attr: { scope: 'col', dir: 'auto' } });
  const bodyEl = tableEl.createEl('tbody');
  for (const cells of rows) {
    const rowEl = bodyEl.createEl('tr');
    cells.forEach((text, index) => {
      // The first cell of a row says what the row is about.
      if (index === 0) rowEl.createEl('th', { text, attr: { scope: 'row', dir: 'auto' } });
      else rowEl.createEl('td', { text, attr: { dir: 'auto' } });
    });
  }
}

/**
 * Asks the browser to print a sheet. A copy of it lies directly in the body while it is printed: the app hides its own
 * container on paper (`@media print` of app.css, as quoted in alangrainger/share-note#75), and what scrolls in a pane
 * would be cut at its edge. Returns what takes the copy away at once, for a sheet that goes before.
 */
export function printSheet(sheetEl: HTMLElement): () => void {
  const { doc, win } = sheetEl;
  const copyEl = doc.body.createDiv('reseauter-paper');
  copyEl.append(sheetEl.cloneNode(true));
  doc.body.addClass('reseauter-printing');
  const end = (): void => {
    copyEl.remove();
    win.removeEventListener('afterprint', end);
    if (doc.querySelector('body > .reseauter-paper') === null) doc.body.removeClass('reseauter-printing');
  };
  win.addEventListener('afterprint', end);
  win.print();
  return end;
}
