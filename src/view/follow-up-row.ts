import { setIcon, setTooltip } from 'obsidian';
import type { FollowUp, PersonFollowUp, RoleFollowUp } from '../derive/follow-up';
import type { Strings } from '../i18n/strings';
import type { Role } from '../model/role';
import type { ListRow } from './follow-up-rows';
import type { SectionId } from './follow-up-list';
import type { PersonAction } from './person-actions';

/** What the buttons of a row do; `more` opens the menu. */
export type RowButton = Exclude<PersonAction, 'date' | 'answered'> | 'more';

/** What rows are painted with. */
export interface RowTexts {
  readonly strings: Strings;
  readonly roles: readonly Role[];
}

const BUTTONS: Readonly<Record<RowButton, string>> = {
  log: 'notebook-pen',
  wrote: 'send',
  snooze: 'alarm-clock',
  more: 'ellipsis-vertical',
};

/** Makes the element of a row in its list; what stands in it comes with {@link paintRow}. */
export function createRow(listEl: HTMLElement, row: ListRow): HTMLElement {
  const attr = { role: 'row', tabindex: '-1', 'aria-level': row.kind === 'heading' ? 1 : 2 };
  return listEl.createDiv({ cls: ['reseauter-follow-up', `mod-${row.kind}`], attr });
}

/** Writes what a row says. */
export function paintRow(el: HTMLElement, row: ListRow, texts: RowTexts): void {
  el.empty();
  const { strings } = texts;
  switch (row.kind) {
    case 'heading':
      el.setAttr('aria-expanded', String(row.isOpen));
      return paintHeading(el, headingOf(row.section, row.count, strings), row.section === 'snoozed' ? null : row.count);
    case 'more':
      return paintPlain(el, strings.common.more(row.count));
    case 'hidden-promises':
      return paintPlain(el, strings.queue.hiddenPromises(row.count));
    case 'item':
      paintItem(el, row.item, texts);
      paintButtons(el, row.item, strings);
  }
}

function headingOf(section: SectionId, count: number, { queue }: Strings): string {
  if (section === 'snoozed') return queue.snoozed(count);
  return section === 'undated' ? queue.undated : queue.buckets[section];
}

function paintHeading(el: HTMLElement, title: string, count: number | null): void {
  const cellEl = el.createDiv({ cls: 'reseauter-follow-up-heading', attr: { role: 'gridcell' } });
  setIcon(cellEl.createSpan('reseauter-follow-up-fold'), 'chevron-down');
  cellEl.createSpan({ text: title });
  if (count !== null) cellEl.createSpan({ cls: 'reseauter-follow-up-count', text: String(count) });
}

function paintPlain(el: HTMLElement, text: string): void {
  el.createDiv({ cls: 'reseauter-follow-up-plain', text, attr: { role: 'gridcell' } });
}

function paintItem(el: HTMLElement, item: FollowUp, texts: RowTexts): void {
  const cellEl = el.createDiv({ cls: 'reseauter-follow-up-text', attr: { role: 'gridcell' } });
  if (item.total > 0) addPoints(cellEl, item, texts.strings);
  const titleEl = cellEl.createDiv('reseauter-follow-up-title');
  if (item.kind === 'role') addGlyph(titleEl, item, texts.roles);
  titleEl.createSpan({ cls: 'reseauter-follow-up-name', text: titleOf(item, texts.strings), attr: { dir: 'auto' } });
  if (item.kind === 'person') addReasons(cellEl, item, texts.strings);
  else addLine(cellEl, 'reseauter-follow-up-why', whyOf(item, texts.strings));
}

function whyOf(item: Exclude<FollowUp, PersonFollowUp>, { reasons }: Strings): string {
  return item.kind === 'role' ? reasons.openRoleCount(item) : reasons.deadlinePassed(item);
}

function titleOf(item: FollowUp, { reasons }: Strings): string {
  return item.kind === 'role' ? reasons.openRole(item) : item.name;
}

/** The total, with the addends it is made of in its tooltip. */
function addPoints(parentEl: HTMLElement, item: FollowUp, { queue, reasons }: Strings): void {
  const text = String(item.total);
  const pointsEl = parentEl.createDiv({ cls: 'reseauter-follow-up-points', text, attr: { role: 'img' } });
  const addends = item.kind === 'person' ? item.reasons : [];
  const lines = addends.map(({ points, detail }) => `${queue.addend(points)} ${reasons.sentenceOf(detail)}`);
  setTooltip(pointsEl, [queue.points(item.total), ...lines].join('\n'));
}

/** The role's own mark: a colour alone would say nothing to many. */
function addGlyph(titleEl: HTMLElement, { role }: RoleFollowUp, roles: readonly Role[]): void {
  const known = roles.find(({ id }) => id === role);
  if (known === undefined) return;
  const glyphEl = titleEl.createSpan({ cls: 'reseauter-follow-up-glyph', attr: { 'aria-hidden': 'true' } });
  glyphEl.setCssProps({ '--role-color': `var(${known.colour})` });
  setIcon(glyphEl, known.icon);
}

/** The strongest reason as a sentence; further ones quieter, each with its points. */
function addReasons(cellEl: HTMLElement, followUp: PersonFollowUp, { queue, reasons }: Strings): void {
  const { out, person } = followUp;
  const [first, ...others] = followUp.reasons;
  if (first === undefined) {
    const until = out === 'snoozed' ? person.snooze : null;
    addLine(cellEl, 'reseauter-follow-up-why', until === null ? queue.undatedWhy : queue.snoozedUntil(until));
    return;
  }
  // The addends are worth a line of sums only where there are several; a single one is the total.
  if (others.length > 0) addAddend(cellEl, queue.addend(first.points));
  addLine(cellEl, 'reseauter-follow-up-why', reasons.sentenceOf(first.detail));
  for (const { points, detail } of others) {
    addAddend(cellEl, queue.addend(points));
    addLine(cellEl, 'reseauter-follow-up-also', reasons.sentenceOf(detail));
  }
}

function addAddend(parentEl: HTMLElement, text: string): void {
  parentEl.createDiv({ cls: 'reseauter-follow-up-addend', text });
}

function addLine(parentEl: HTMLElement, cls: string, text: string): void {
  parentEl.createDiv({ cls, text, attr: { dir: 'auto' } });
}

/** Reached with the pointer, or from the row with the arrow key: the list itself is one stop of the Tab key. */
function paintButtons(el: HTMLElement, item: FollowUp, { queue }: Strings): void {
  const buttonsEl = el.createDiv({ cls: 'reseauter-follow-up-buttons', attr: { role: 'gridcell' } });
  for (const button of item.kind === 'person' ? PERSON_BUTTONS : OTHER_BUTTONS) {
    const buttonEl = buttonsEl.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { tabindex: '-1' } });
    buttonEl.dataset.button = button;
    setIcon(buttonEl, BUTTONS[button]);
    setTooltip(buttonEl, queue.actions[button]);
  }
}

const PERSON_BUTTONS: readonly RowButton[] = ['log', 'wrote', 'snooze', 'more'];
const OTHER_BUTTONS: readonly RowButton[] = ['more'];

/** The button that an element belongs to; null where there is none. */
export function buttonAt(target: Element): RowButton | null {
  const name = target.closest<HTMLElement>('[data-button]')?.dataset.button;
  return PERSON_BUTTONS.find((button) => button === name) ?? null;
}
