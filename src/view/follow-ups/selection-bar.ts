import type { Strings } from '../../i18n/strings';

/** What can be done with the selected people. */
export interface SelectionActions {
  readonly onLog: () => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** Below the list while somebody is selected: how many, and what to do with them. */
export class SelectionBar {
  private readonly el: HTMLElement;
  private readonly countEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    private readonly strings: Strings,
    { onLog, onExport, onClear }: SelectionActions,
  ) {
    const { select } = strings.panel;
    const attr = { role: 'group', 'aria-label': select.barLabel };
    this.el = parentEl.createDiv({ cls: 'reseauter-selection', attr });
    this.countEl = this.el.createSpan('reseauter-selection-count');
    this.el.createEl('button', { cls: 'mod-cta', text: select.log, type: 'button' }).addEventListener('click', onLog);
    this.el.createEl('button', { text: strings.exportContacts.ofSelection, type: 'button' }).addEventListener('click', onExport);
    this.el.createEl('button', { text: select.clear, type: 'button' }).addEventListener('click', onClear);
    this.el.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClear();
    });
  }

  /** Shows how many are selected; nothing when nobody is. */
  paint(count: number): void {
    this.el.hidden = count === 0;
    this.countEl.setText(this.strings.panel.select.selected(count));
  }
}
