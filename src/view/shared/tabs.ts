/** What tabs are made of. */
export interface TabsPlan<Mode extends string> {
  readonly modes: readonly Mode[];
  readonly names: Readonly<Record<Mode, string>>;
  /** What the tabs choose, for whoever does not see them. */
  readonly label: string;
  readonly cls: string;
  readonly onMode: (mode: Mode) => void;
}

/** Tabs in a strip: one stop of the Tab key, the arrows go from one to the next and show it. */
export class Tabs<Mode extends string> {
  readonly el: HTMLElement;
  private readonly tabs = new Map<Mode, HTMLButtonElement>();

  constructor(
    parentEl: HTMLElement,
    private readonly plan: TabsPlan<Mode>,
  ) {
    const { modes, names, label, cls, onMode } = plan;
    this.el = parentEl.createDiv(cls);
    const tabListEl = this.el.createDiv({ cls: 'reseauter-segments', attr: { role: 'tablist', 'aria-label': label } });
    for (const mode of modes) {
      const tabEl = tabListEl.createEl('button', { cls: 'reseauter-segment', text: names[mode], type: 'button' });
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
  select(selected: Mode): void {
    for (const [mode, tabEl] of this.tabs) {
      tabEl.setAttrs({ 'aria-selected': String(mode === selected), tabindex: mode === selected ? '0' : '-1' });
    }
  }

  private nextFor({ key, target }: KeyboardEvent): Mode | null {
    const { modes } = this.plan;
    const at = modes.findIndex((mode) => this.tabs.get(mode) === target);
    const count = modes.length;
    const forward = this.el.win.getComputedStyle(this.el).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Home') return modes[0] ?? null;
    if (key === 'End') return modes[count - 1] ?? null;
    if (at === -1 || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
    return modes[(at + (key === forward ? 1 : -1) + count) % count] ?? null;
  }
}
