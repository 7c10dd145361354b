import type { App } from '../app';
import { setIcon } from '../icons';
import { word } from '../language';
import { Modal } from '../modal/modal';
import type { PluginSettingTab } from './setting-tab';

/** The settings of the app: a tab for each plugin that has one. The app's own tabs are not modelled. */
export class SettingsModal extends Modal {
  private readonly navEl: HTMLElement;
  private readonly tabEl: HTMLElement;
  private readonly items = new Map<PluginSettingTab, HTMLElement>();
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
    const tabs = [...this.app.settingTabs];
    for (const tab of tabs) this.addTab(tab);
    const first = tabs[0];
    if (first !== undefined) this.show(first);
  }

  override onClose(): void {
    this.shown?.leave();
    this.contentEl.empty();
  }

  private addTab(tab: PluginSettingTab): void {
    const itemEl = this.navEl.createEl('button', {
      cls: 'vertical-tab-nav-item',
      type: 'button',
      attr: { role: 'tab' },
    });
    setIcon(itemEl.createDiv('vertical-tab-nav-item-icon'), tab.icon);
    itemEl.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
    itemEl.addEventListener('click', () => this.show(tab));
    this.items.set(tab, itemEl);
  }

  private show(tab: PluginSettingTab): void {
    for (const [each, itemEl] of this.items) {
      itemEl.toggleClass('is-active', each === tab);
      itemEl.setAttr('aria-selected', String(each === tab));
    }
    this.shown?.leave();
    this.shown = tab;
    tab.containerEl.addClass('vertical-tab-content');
    tab.openIn(this.tabEl);
  }
}
