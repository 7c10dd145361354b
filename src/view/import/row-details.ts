import type { ImportRow } from '../../derive/import-row';
import { fieldsOf, textsOfField } from '../../derive/import-row';
import type { Strings } from '../../i18n/strings';
import type { CardField, ReadCard } from '../../model/contact-card';
import { tableWithHeads } from './columns-step';

/** Who hears that a tick was set or taken away. */
export type OnTick = (field: CardField, isTicked: boolean) => void;

interface Line {
  readonly field: CardField;
  readonly has: readonly string[];
  readonly gets: readonly string[];
}

/**
 * What a row unfolds into: what the note and the file say, side by side, with a tick for each field that is to be
 * written; and what is left out.
 */
export function showDetails(el: HTMLElement, row: ImportRow, strings: Strings, onTick: OnTick): void {
  el.empty();
  const { details } = strings.contactImport;
  const { reading } = row.review;
  el.createDiv({ cls: 'reseauter-import-place', text: details.line(row.file, reading.line) });
  if (reading.kind === 'unreadable') {
    el.createDiv({ text: details.found });
    el.createEl('pre', { text: reading.found, attr: { dir: 'auto' } });
    return;
  }
  const lines = linesOf(row, reading);
  if (lines.length > 0) showLines(el, lines, row, { strings, onTick });
  if (row.choice.kind === 'person' && reading.card.note !== null) el.createDiv({ cls: 'reseauter-import-place', text: details.note });
  if (reading.photo !== null) el.createDiv({ cls: 'reseauter-import-place', text: details.picture });
  if (reading.leftOut.length > 0) el.createDiv({ cls: 'reseauter-import-place', text: details.leftOut(reading.leftOut) });
}

/** Sets the ticks as the row has them now. */
export function showTicks(el: HTMLElement, { ticked }: ImportRow): void {
  for (const inputEl of el.querySelectorAll<HTMLInputElement>('input[data-field]')) {
    inputEl.checked = [...ticked].some((field) => field === inputEl.dataset['field']);
  }
}

/** For somebody with a note what is different; else all that the card says, of which nothing is written where it is left out. */
function linesOf({ choice, differences }: ImportRow, { card }: ReadCard): readonly Line[] {
  if (choice.kind === 'person') return differences;
  return fieldsOf(card).map((field) => ({ field, has: [], gets: textsOfField(card, field) }));
}

function showLines(
  el: HTMLElement, lines: readonly Line[], row: ImportRow, { strings, onTick }: { readonly strings: Strings; readonly onTick: OnTick },
): void {
  const { details } = strings.contactImport;
  const isInto = row.choice.kind === 'person';
  const isWritten = row.choice.kind !== 'leave';
  const heads = [...(isWritten ? [details.write] : []), details.field, ...(isInto ? [details.has] : []), details.gets];
  const bodyEl = tableWithHeads(el, heads);
  for (const { field, has, gets } of lines) {
    const label = strings.csv.columns[field];
    const rowEl = bodyEl.createEl('tr');
    if (isWritten) {
      const attr = { 'aria-label': details.tick(label), 'data-field': field };
      const inputEl = rowEl.createEl('td').createEl('input', { type: 'checkbox', attr });
      inputEl.checked = row.ticked.has(field);
      inputEl.addEventListener('change', () => onTick(field, inputEl.checked));
    }
    rowEl.createEl('th', { text: label, attr: { scope: 'row' } });
    if (isInto) rowEl.createEl('td', { text: has.join(', ') || details.nothing, attr: { dir: 'auto' } });
    rowEl.createEl('td', { text: gets.join(', '), attr: { dir: 'auto' } });
  }
}
