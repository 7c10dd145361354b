import type { App } from '../app';
import { setIcon } from '../icons';
import { word } from '../language';
import { Modal } from '../modal/modal';
import type { PluginSettingTab } from './setting-tab';

/** The settings of the app: a tab for each plugin that has one. The app's own tabs are not modelled. */
export class SettingsModal extends Modal {
  private readonly navEl: HTMLElement;
  private readonly tabEl: HTMLElement;
  private shown: PluginSettingTab | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.setTitle(word('settings'));
    this.contentEl.addClass('vertical-tabs-container');
    this.navEl = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } });
    this.tabEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    for (const tab of this.app.settingTabs) this.addTab(tab);
    this.navEl.querySelector<HTMLElement>('.vertical-tab-nav-item')?.click();
  }

  override onClose(): void {
    this.shown?.leave();
    this.contentEl.empty();
  }

  private addTab(tab: PluginSettingTab): void {
    const itemEl = this.navEl.createEl('button', {
      cls: 'vertical-tab-nav-item',
      type: 'button',
      attr: { role: 'tab', 'aria-selected': 'false' },
    });
    setIcon(itemEl.createDiv('vertical-tab-nav-item-icon'), tab.icon);
    itemEl.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
    itemEl.addEventListener('click', () => {
      for (const otherEl of this.navEl.findAll('.vertical-tab-nav-item')) {
        otherEl.toggleClass('is-active', otherEl === itemEl);
        otherEl.setAttr('aria-selected', String(otherEl === itemEl));
      }
      this.shown?.leave();
      this.shown = tab;
      tab.containerEl.addClass('vertical-tab-content');
      tab.openIn(this.tabEl);
    });
  }
}
