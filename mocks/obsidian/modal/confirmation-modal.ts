import type { App } from '../app';
import { word } from '../language';
import { ButtonComponent } from '../setting/button';
import { Modal } from './modal';

/** A button of a {@link ConfirmationModal}; the modal closes after it unless the handler answers something true. */
export class ConfirmationButton extends ButtonComponent {
  private handler: ((event: MouseEvent) => unknown) | null = null;

  constructor(parentEl: HTMLElement, close: () => void) {
    super(parentEl);
    this.buttonEl.addEventListener('click', event => {
      void (async () => {
        if (!(await this.handler?.(event))) close();
      })();
    });
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.handler = handler;
    return this;
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus(), 0);
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A question with buttons (obsidian.d.ts `ConfirmationModal`, 1.13.0). */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  private checkboxRowEl: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    this.checkboxRowEl ??= this.buttonContainerEl.createDiv({ cls: 'modal-checkbox-container', prepend: true });
    const labelEl = this.checkboxRowEl.createEl('label', 'mod-checkbox');
    const inputEl = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    inputEl.addEventListener('change', () => callback(inputEl.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, () => this.close()));
    return this;
  }

  addCancelButton(text = word('cancel')): this {
    return this.addButton(button => button.setButtonText(text).setCancel());
  }
}
