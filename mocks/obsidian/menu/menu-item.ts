import type * as Host from 'obsidian';
import { setIcon } from '../icons';

/** One line of a menu (obsidian.d.ts `MenuItem`; class names from public themes and plugins). */
export class MenuItem implements Host.MenuItem {
  readonly dom: HTMLElement;
  section = '';
  isDisabled = false;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private isLabel = false;
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(doc: Document) {
    this.dom = doc.createElement('div');
    this.dom.addClass('menu-item', 'tappable');
    this.dom.setAttrs({ role: 'menuitem', tabindex: -1 });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    const isChecked = checked === true;
    this.dom.toggleClass('mod-checked', isChecked);
    this.dom.setAttrs({ role: 'menuitemcheckbox', 'aria-checked': isChecked ? 'true' : 'false' });
    this.dom.find('.menu-item-check')?.detach();
    if (isChecked) setIcon(this.dom.createDiv('menu-item-icon menu-item-check'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.isDisabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    this.dom.setAttr('role', isLabel ? 'presentation' : 'menuitem');
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  /** Whether the item does something: neither a label nor switched off. */
  get isSelectable(): boolean {
    return !this.isLabel && !this.isDisabled;
  }

  /** Does what the item is there for. */
  run(event: MouseEvent | KeyboardEvent): void {
    this.callback?.(event);
  }
}
