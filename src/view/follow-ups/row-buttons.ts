import { setIcon, setTooltip } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { ItemRow } from './panel-row';
import type { PersonAction } from '../shared/person-actions';

/** What the buttons of a row do; `more` opens the menu, `unfold` shows the addends, `place` goes where they are from. */
export type RowButton = Exclude<PersonAction, 'date' | 'first-message'> | 'more' | 'unfold' | 'place';

const BUTTONS: readonly RowButton[] = ['log', 'wrote', 'answered', 'snooze', 'more', 'unfold', 'place'];

const ICONS: Readonly<Record<Exclude<RowButton, 'place'>, string>> = {
  log: 'notebook-pen',
  wrote: 'send',
  answered: 'reply',
  snooze: 'alarm-clock',
  more: 'ellipsis-vertical',
  unfold: 'chevron-right',
};

/** Reached with the pointer, or from the row with the arrow key: the list itself is one stop of the Tab key. */
export function paintButtons(el: HTMLElement, row: ItemRow, strings: Strings): void {
  if (row.isOpen !== null) {
    const unfoldEl = el.createDiv({ cls: 'reseauter-follow-up-unfold', attr: { role: 'gridcell' } });
    addButton(unfoldEl, 'unfold', strings.panel.unfold).setAttr('aria-expanded', String(row.isOpen));
  }
  const buttonsEl = el.createDiv({ cls: 'reseauter-follow-up-buttons', attr: { role: 'gridcell' } });
  for (const button of buttonsOf(row)) addButton(buttonsEl, button, labelOf(button, row, strings));
}

/** The button that an element belongs to; null where there is none. */
export function buttonAt(target: Element): RowButton | null {
  const name = target.closest<HTMLElement>('[data-button]')?.dataset.button;
  return BUTTONS.find((button) => button === name) ?? null;
}

type IconButton = Exclude<RowButton, 'place'>;

function addButton(parentEl: HTMLElement, button: IconButton, label: string): HTMLButtonElement {
  const buttonEl = parentEl.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { tabindex: '-1' } });
  buttonEl.dataset.button = button;
  setIcon(buttonEl, ICONS[button]);
  setTooltip(buttonEl, label);
  return buttonEl;
}

/** Of somebody whose answer is waited for, the list of answers asks whether it came; elsewhere the menu does. */
function buttonsOf({ item, about }: ItemRow): readonly IconButton[] {
  if (item.kind !== 'person') return ['more'];
  if (about.mode !== 'waiting') return ['log', 'wrote', 'snooze', 'more'];
  return about.entry.kind === 'answer' ? ['answered', 'wrote', 'more'] : ['log', 'wrote', 'more'];
}

function labelOf(button: IconButton, { item }: ItemRow, { queue, panel }: Strings): string {
  if (button === 'unfold') return panel.unfold;
  const isAgain = button === 'wrote' && item.kind === 'person' && item.waiting !== null;
  return queue.actions[isAgain ? 'wroteAgain' : button];
}
