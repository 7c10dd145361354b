import type * as Host from 'obsidian';
import type { App } from '../app';
import { activeWindowNow } from '../dom/active-window';
import { Scope } from '../scope';
import { SuggestionList } from './suggestion-list';

/**
 * A list of suggestions that floats over the window (obsidian.d.ts `PopoverSuggest`). Its keys are in force while it is
 * open. The class names are those that public themes style (`suggestion-container`, `suggestion`).
 */
export abstract class PopoverSuggest<T> implements Host.ISuggestOwner<T> {
  protected readonly suggestEl: HTMLElement;
  protected readonly instructionsEl: HTMLElement;
  protected readonly list: SuggestionList<T>;

  constructor(
    readonly app: App,
    readonly scope = new Scope(),
  ) {
    this.suggestEl = activeWindowNow().document.createElement('div');
    this.suggestEl.addClass('suggestion-container');
    this.list = new SuggestionList<T>(this.suggestEl.createDiv('suggestion'), this);
    this.instructionsEl = this.suggestEl.createDiv('prompt-instructions');
    this.instructionsEl.hide();
    scope.register([], 'ArrowDown', () => this.list.move(1));
    scope.register([], 'ArrowUp', () => this.list.move(-1));
    scope.register([], 'Enter', event => {
      this.list.chooseSelected(event);
      return false;
    });
    scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  get isOpen(): boolean {
    return this.suggestEl.isConnected;
  }

  open(): void {
    if (this.isOpen) return;
    activeWindowNow().document.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}
