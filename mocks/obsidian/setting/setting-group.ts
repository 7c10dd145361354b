import type * as Host from 'obsidian';
import { type ExtraButtonComponent } from './button';
import { Setting } from './setting';
import { type SearchComponent } from './text';

/** Settings on one card with a heading (obsidian.d.ts `SettingGroup`, 1.11.0). */
export class SettingGroup implements Host.SettingGroup {
  readonly listEl: HTMLElement;
  private readonly groupEl: HTMLElement;
  private heading: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.headingRow().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.headingRow().addSearch(callback);
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.headingRow().addExtraButton(callback);
    return this;
  }

  private headingRow(): Setting {
    if (this.heading === null) {
      this.heading = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.heading.settingEl);
    }
    return this.heading;
  }
}
