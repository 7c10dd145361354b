import type { App } from '../app';
import { setIcon } from '../icons';
import { word } from '../language';
import { setTooltip } from '../tooltip';
import type { Choices } from './choices';
import { CommandPalette } from './command-palette';
import { openPreviewMenu } from './preview-bar';

/** The bar at the bottom of the phone: drawers, palette, settings, and the preview's own controls. */
export function addMobileBar(app: App, choices: Choices): void {
  const barEl = app.containerEl.createDiv('mobile-navbar');
  const { leftSplit, rightSplit } = app.workspace;
  const add = (icon: string, title: string, run: (event: MouseEvent) => void): void => {
    const actionEl = barEl.createEl('button', { cls: 'clickable-icon mobile-navbar-action', type: 'button' });
    setIcon(actionEl, icon);
    setTooltip(actionEl, title);
    actionEl.addEventListener('click', run);
  };
  add('panel-left', word('showLeft'), () => leftSplit.toggle());
  add('terminal', word('showPalette'), () => new CommandPalette(app).open());
  add('settings', word('openSettings'), () => void app.commands.run('app:open-settings'));
  add('settings-2', word('moreOptions'), event => openPreviewMenu(app, choices, event));
  add('panel-right', word('showRight'), () => rightSplit.toggle());
}
