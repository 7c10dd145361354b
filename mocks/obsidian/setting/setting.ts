import type * as Host from 'obsidian';
import { NotModelled } from '../not-modelled';
import { setTooltip } from '../tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button';
import { DropdownComponent } from './dropdown';
import { SearchComponent, TextAreaComponent, TextComponent } from './text';
import { ToggleComponent } from './toggle';

/** A row with a name, a description and controls (obsidian.d.ts `Setting`; class names: docs/host-facts.md). */
export class Setting implements Host.Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: Host.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  /** Null and an empty text take the message away (obsidian.d.ts). */
  setErrorMessage(message: string | null): this {
    const isInvalid = message !== null && message !== '';
    this.settingEl.toggleClass('is-invalid', isInvalid);
    this.errorEl?.detach();
    this.errorEl = null;
    if (isInvalid) {
      this.errorEl = this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    }
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.add(new ToggleComponent(this.controlEl), callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), callback);
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.add(new TextAreaComponent(this.controlEl), callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), callback);
  }

  addComponent<T extends BaseComponent>(callback: (el: HTMLElement) => T): this {
    this.components.push(callback(this.controlEl));
    return this;
  }

  addMomentFormat(): this {
    throw new NotModelled('Setting.addMomentFormat');
  }

  addColorPicker(): this {
    throw new NotModelled('Setting.addColorPicker');
  }

  addProgressBar(): this {
    throw new NotModelled('Setting.addProgressBar');
  }

  addSlider(): this {
    throw new NotModelled('Setting.addSlider');
  }

  addDisplayValue(): this {
    throw new NotModelled('Setting.addDisplayValue');
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
    this.nameControl();
    this.components.push(component);
    callback(component);
    return this;
  }

  /** Lets a screen reader say the row's name with a field that has no name of its own. */
  private nameControl(): void {
    const fieldEl = this.controlEl.querySelector('input, select, textarea');
    const name = this.nameEl.getText();
    if (fieldEl !== null && name !== '' && !fieldEl.hasAttribute('aria-label')) fieldEl.setAttr('aria-label', name);
  }
}
