import { setIcon } from '../icons';
import { setTooltip } from '../tooltip';

/** The strip of buttons at the very left (obsidian.d.ts `WorkspaceRibbon`, `Plugin.addRibbonIcon`). */
export class WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(parentEl: HTMLElement) {
    this.containerEl = parentEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
  }

  /** Adds a button at the end; the caller removes the element to take it back. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const actionEl = this.actionsEl.createEl('button', {
      cls: 'clickable-icon side-dock-ribbon-action',
      type: 'button',
    });
    setIcon(actionEl, icon);
    setTooltip(actionEl, title, { placement: 'right' });
    actionEl.addEventListener('click', callback);
    return actionEl;
  }
}
