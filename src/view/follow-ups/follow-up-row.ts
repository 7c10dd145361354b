import { setIcon } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { addLine } from '../shared/add-line';
import { paintDetail } from './follow-up-detail';
import type { RowTexts } from './follow-up-item';
import { paintItem } from './follow-up-item';
import type { SectionId } from './follow-up-list';
import type { PanelRow } from './panel-row';
import { paintButtons } from './row-buttons';

/** Kinds of rows that are drawn as another one is. */
const LOOKS_LIKE: Readonly<Partial<Record<PanelRow['kind'], readonly string[]>>> = { part: ['mod-heading'], rest: ['mod-more'] };

/** Makes the element of a row in its list; what stands in it comes with {@link paintRow}. */
export function createRow(listEl: HTMLElement, row: PanelRow): HTMLElement {
  const cls = ['reseauter-follow-up', `mod-${row.kind}`, ...(LOOKS_LIKE[row.kind] ?? [])];
  return listEl.createDiv({ cls, attr: { role: 'row', tabindex: '-1' } });
}

/** Writes what a row says. */
export function paintRow(el: HTMLElement, row: PanelRow, texts: RowTexts): void {
  el.empty();
  const { strings } = texts;
  const { common, panel, queue } = strings;
  setState(el, row);
  switch (row.kind) {
    case 'heading': {
      const title = row.section === 'snoozed' ? queue.snoozed(row.count) : sectionTitle(row.section, strings);
      return paintHeading(el, { title, count: row.section === 'snoozed' ? '' : String(row.count), canFold: true });
    }
    case 'day': {
      const title = row.isToday ? `${panel.week.today} · ${queue.day(row.on)}` : queue.day(row.on);
      const none = row.count === 0 ? panel.week.nobody : undefined;
      return paintHeading(el, { title, count: String(row.count), canFold: false, none });
    }
    case 'title': {
      const count = row.count === 0 ? '' : String(row.count);
      return paintHeading(el, { title: panel.waiting[row.list].title, count, canFold: false });
    }
    case 'part':
      return paintHeading(el, { title: row.title, count: String(row.count), canFold: true });
    case 'group':
      return paintGroup(el, row, strings);
    case 'more':
    case 'rest':
      return paintPlain(el, common.more(row.count));
    case 'hidden-promises':
      return paintPlain(el, queue.hiddenPromises(row.count));
    case 'beyond':
      return paintPlain(el, panel.week.beyond(row.count));
    case 'none':
      return paintPlain(el, panel.waiting[row.list].none);
    case 'addend':
    case 'contact':
    case 'fact':
      return paintDetail(el, row, strings);
    case 'item':
      paintItem(el, row, texts);
      paintButtons(el, row, strings);
  }
}

/** What a screen reader is told of the row's place among the others. */
function setState(el: HTMLElement, row: PanelRow): void {
  const { isOpen, level } = row;
  const isSelected = row.kind === 'item' ? row.isSelected : null;
  el.setAttrs({
    'aria-level': level,
    'aria-expanded': isOpen === null ? null : String(isOpen),
    'aria-selected': isSelected === null ? null : String(isSelected),
  });
  el.toggleClass('is-of-group', level > 2 && row.kind === 'item');
  el.toggleClass('is-last-of-item', 'isLast' in row && row.isLast);
  const mode = row.kind === 'item' ? row.about.mode : 'list';
  el.toggleClass('is-in-week', mode === 'week');
  el.toggleClass('is-in-waiting', mode === 'waiting');
  el.toggleClass('is-selected', isSelected === true);
  el.toggleClass('is-empty', row.kind === 'day' && row.count === 0);
}

function sectionTitle(section: Exclude<SectionId, 'snoozed'>, { queue }: Strings): string {
  return section === 'undated' ? queue.undated : queue.buckets[section];
}

interface Heading {
  readonly title: string;
  readonly count: string;
  readonly canFold: boolean;
  /** Said instead of a count, where a dash is seen. */
  readonly none?: string | undefined;
}

function paintHeading(el: HTMLElement, { title, count, canFold, none }: Heading): void {
  const cellEl = el.createDiv({ cls: 'reseauter-follow-up-heading', attr: { role: 'gridcell' } });
  if (canFold) setIcon(cellEl.createSpan('reseauter-follow-up-fold'), 'chevron-down');
  cellEl.createSpan({ text: title });
  if (none === undefined && count === '') return;
  const countEl = cellEl.createSpan({ cls: 'reseauter-follow-up-count', text: none === undefined ? count : '–' });
  if (none !== undefined) countEl.setAttrs({ role: 'img', 'aria-label': none });
}

/** Where they were met, how many they are, and how many of them stand below. */
function paintGroup(el: HTMLElement, row: Extract<PanelRow, { kind: 'group' }>, { panel }: Strings): void {
  const { group, shown, section } = row;
  const cellEl = el.createDiv({ cls: 'reseauter-follow-up-text', attr: { role: 'gridcell' } });
  setIcon(cellEl.createSpan('reseauter-follow-up-fold'), 'chevron-down');
  addLine(cellEl.createDiv('reseauter-follow-up-title'), 'reseauter-follow-up-event', group.name);
  const parts = [panel.group.count(group.count, group.met)];
  if (shown < group.count) parts.push(section === 'today' ? panel.group.today(shown) : panel.group.shown(shown));
  addLine(cellEl, 'reseauter-follow-up-also', parts.join(' · '));
}

function paintPlain(el: HTMLElement, text: string): void {
  el.createDiv({ cls: 'reseauter-follow-up-plain', text, attr: { role: 'gridcell' } });
}
