import type * as Host from 'obsidian';
import type { App } from '../app';
import { mainWindow } from '../dom/active-window';
import type { Plugin } from '../plugin';
import { DefinedTab } from './defined-tab';

/**
 * A page of the settings (obsidian.d.ts `SettingTab`). Definitions are drawn by the stand-in; a tab without any draws
 * itself in `display`, as before 1.13.
 */
export abstract class SettingTab {
  icon: string = 'settings';
  readonly containerEl: HTMLElement = mainWindow().document.createElement('div');
  settingItems: Host.SettingDefinitionItem[] = [];
  private readonly defined = new DefinedTab(this);

  constructor(readonly app: App) {}

  getSettingDefinitions(): Host.SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions again, and draws them anew while somebody looks; whether the focus stays is not verified. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.defined.draw();
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  refreshDomState(): void {
    this.defined.refresh();
  }

  display(): void {}

  hide(): void {}

  /** The stand-in's own: what the settings dialog calls when somebody opens this tab. */
  openIn(parentEl: HTMLElement): void {
    parentEl.append(this.containerEl);
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0) this.defined.open();
    else this.display();
  }

  /** The stand-in's own: what the settings dialog calls when somebody leaves this tab. */
  leave(): void {
    this.defined.close();
    this.hide();
    this.containerEl.empty();
    this.containerEl.detach();
  }
}

/** The settings of a plugin: by default each control reads and writes `plugin.settings` and saves (1.13.0). */
export abstract class PluginSettingTab extends SettingTab {
  /** The stand-in's own: what the dialog calls this tab. */
  readonly name: string;

  constructor(
    app: App,
    private readonly plugin: Plugin,
  ) {
    super(app);
    this.name = plugin.manifest.name;
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
