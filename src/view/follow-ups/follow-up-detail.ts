import type { PersonFollowUp } from '../../derive/follow-up';
import { baseSourceOf, latestDayOf } from '../../derive/latest-day';
import type { Strings } from '../../i18n/strings';
import { addLine } from '../shared/add-line';
import type { DetailRow } from './panel-row';
import { addSourceLink } from '../shared/source-link';
import type { Place } from '../../model/place';

/** Writes an addend with its points, the last contact, or another thing that holds; with the place that says so. */
export function paintDetail(el: HTMLElement, row: DetailRow, strings: Strings): void {
  const cellEl = el.createDiv({ cls: 'reseauter-follow-up-text', attr: { role: 'gridcell' } });
  if (row.kind === 'addend') {
    cellEl.createDiv({ cls: 'reseauter-follow-up-addend', text: strings.queue.addend(row.reason.points) });
  }
  const cls = row.kind === 'addend' ? 'reseauter-follow-up-why' : 'reseauter-follow-up-also';
  addLine(cellEl, cls, detailText(row, strings));
  const source = sourceOfDetail(row);
  if (source === null) return;
  const linkCellEl = el.createDiv({ cls: 'reseauter-follow-up-where', attr: { role: 'gridcell' } });
  addSourceLink(linkCellEl, source, strings, '-1').dataset.button = 'place';
}

/** The place that says what a line says; null where it follows from several. */
export function sourceOfDetail(row: DetailRow): Place | null {
  if (row.kind === 'addend') return row.reason.source;
  return row.kind === 'contact' ? baseSourceOf(row.owner.person, row.owner.contact) : null;
}

function detailText(row: DetailRow, strings: Strings): string {
  switch (row.kind) {
    case 'addend':
      return strings.reasons.sentenceOf(row.reason.detail);
    case 'contact':
      return contactText(row.owner, strings);
    case 'fact':
      return strings.explain.personSentence(row.fact);
  }
}

/** "Last contact 10 February 2026", or the meeting, where that is all there was. */
export function contactText({ person, contact }: PersonFollowUp, { explain }: Strings): string {
  const latest = latestDayOf(person, contact);
  if (latest === null) return explain.noContact;
  return latest.kind === 'contact' ? explain.last(latest.on) : explain.met(latest.on);
}
