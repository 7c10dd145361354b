import type * as Host from 'obsidian';
import { setTooltip } from '../tooltip';
import { ValueComponent } from './base-component';

/** A switch (obsidian.d.ts `ToggleComponent`): `.checkbox-container.is-enabled` around a hidden checkbox. */
export class ToggleComponent extends ValueComponent<boolean> implements Host.ToggleComponent {
  readonly toggleEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private callback: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox' });
    this.inputEl.addEventListener('click', event => event.stopPropagation());
    this.inputEl.addEventListener('change', () => this.onChanged());
    this.toggleEl.addEventListener('click', () => this.onClick());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.inputEl.checked;
  }

  // A new value is told to onChange also when the program sets it, as plugins' reset buttons rely on (not verified).
  setValue(on: boolean): this {
    if (this.inputEl.checked === on) return this;
    this.inputEl.checked = on;
    this.onChanged();
    return this;
  }

  setTooltip(tooltip: string, options?: Host.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.callback = callback;
    return this;
  }

  private onChanged(): void {
    this.toggleEl.toggleClass('is-enabled', this.inputEl.checked);
    this.callback?.(this.inputEl.checked);
  }
}
