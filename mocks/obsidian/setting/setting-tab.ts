import type * as Host from 'obsidian';
import type { App } from '../app';
import { mainWindow } from '../dom/active-window';
import { NotModelled } from '../not-modelled';
import type { Plugin } from '../plugin';

/** A page of the settings (obsidian.d.ts `SettingTab`). The stand-in keeps its definitions and draws nothing. */
export abstract class SettingTab {
  icon: string = 'settings';
  readonly containerEl: HTMLElement = mainWindow().document.createElement('div');
  settingItems: Host.SettingDefinitionItem[] = [];

  constructor(readonly app: App) {}

  getSettingDefinitions(): Host.SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  refreshDomState(): void {
    throw new NotModelled('SettingTab.refreshDomState');
  }

  display(): void {}

  hide(): void {}
}

/** The settings of a plugin: by default each control reads and writes `plugin.settings` and saves (1.13.0). */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    private readonly plugin: Plugin,
  ) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    return settingsOf(this.plugin)[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    settingsOf(this.plugin)[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }
}

function settingsOf(plugin: Plugin): Record<string, unknown> {
  plugin.settings ??= {};
  return plugin.settings as Record<string, unknown>;
}
