import { Platform, setIcon, setTooltip } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { onPress } from '../shared/single-press';

/** What the buttons do. */
export interface BarListener {
  readonly onPrevious: () => void;
  readonly onLater: () => void;
  readonly onSave: () => void;
}

/** Below the card, always in sight: the buttons, and which keys do the same. */
export class TriageBar {
  readonly el: HTMLElement;

  constructor(parentEl: HTMLElement, { triage }: Strings, { onPrevious, onLater, onSave }: BarListener) {
    const { buttons } = triage;
    this.el = parentEl.createDiv('reseauter-triage-foot');
    const rowEl = this.el.createDiv('reseauter-triage-buttons');
    const previousEl = rowEl.createEl('button', { cls: 'clickable-icon', type: 'button' });
    setIcon(previousEl, 'arrow-left');
    setTooltip(previousEl, buttons.previous);
    onPress(previousEl, onPrevious);
    onPress(rowEl.createEl('button', { text: buttons.later, type: 'button' }), onLater);
    onPress(rowEl.createEl('button', { cls: 'mod-cta', text: buttons.save, type: 'button' }), onSave);
    this.addLegend(triage.legend);
  }

  private addLegend(legend: Strings['triage']['legend']): void {
    const legendEl = this.el.createDiv({ cls: 'reseauter-triage-legend', attr: { role: 'list', 'aria-label': legend.label } });
    const keys: readonly (readonly [readonly string[], string])[] = [
      [['1', '4'], legend.circle],
      [['5', '9'], legend.field],
      [['←', '→', 'K', 'J'], legend.move],
      [['↵'], legend.save],
      [[Platform.isMacOS ? '⌘' : 'Ctrl', '↵'], legend.saveInField],
      [['S'], legend.later],
      [['Z'], legend.undo],
      [[legend.escape], legend.leave],
    ];
    for (const [names, text] of keys) {
      const itemEl = legendEl.createSpan({ attr: { role: 'listitem' } });
      names.forEach((name, index) => {
        if (index > 0 && /^\d$/.test(name)) itemEl.appendText('–');
        itemEl.createEl('kbd', { cls: 'reseauter-key', text: name });
      });
      itemEl.appendText(` ${text}`);
    }
  }
}
