import type { Strings } from '../i18n/strings';
import type { FollowUpMode } from './follow-up-state';
import { FOLLOW_UP_MODES } from './follow-up-state';

/** The tabs above the list: one stop of the Tab key, the arrows go from one to the next and show it. */
export class FollowUpModes {
  readonly el: HTMLElement;
  private readonly tabs = new Map<FollowUpMode, HTMLButtonElement>();

  constructor(parentEl: HTMLElement, { panel }: Strings, onMode: (mode: FollowUpMode) => void) {
    this.el = parentEl.createDiv('reseauter-follow-ups-modes');
    const attr = { role: 'tablist', 'aria-label': panel.modesLabel };
    const tabListEl = this.el.createDiv({ cls: 'reseauter-segments', attr });
    for (const mode of FOLLOW_UP_MODES) {
      const tabEl = tabListEl.createEl('button', { cls: 'reseauter-segment', text: panel.modes[mode], type: 'button' });
      tabEl.setAttr('role', 'tab');
      tabEl.addEventListener('click', () => onMode(mode));
      this.tabs.set(mode, tabEl);
    }
    tabListEl.addEventListener('keydown', (event) => {
      const next = this.nextFor(event);
      if (next === null) return;
      event.preventDefault();
      onMode(next);
      this.tabs.get(next)?.focus();
    });
  }

  /** Marks the mode that is shown. */
  select(selected: FollowUpMode): void {
    for (const [mode, tabEl] of this.tabs) {
      tabEl.setAttrs({ 'aria-selected': String(mode === selected), tabindex: mode === selected ? '0' : '-1' });
    }
  }

  private nextFor({ key, target }: KeyboardEvent): FollowUpMode | null {
    const at = FOLLOW_UP_MODES.findIndex((mode) => this.tabs.get(mode) === target);
    const count = FOLLOW_UP_MODES.length;
    const forward = this.el.win.getComputedStyle(this.el).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Home') return FOLLOW_UP_MODES[0] ?? null;
    if (key === 'End') return FOLLOW_UP_MODES[count - 1] ?? null;
    if (at === -1 || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
    return FOLLOW_UP_MODES[(at + (key === forward ? 1 : -1) + count) % count] ?? null;
  }
}
