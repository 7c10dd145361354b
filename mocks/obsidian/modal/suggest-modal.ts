import type * as Host from 'obsidian';
import type { App } from '../app';
import { word } from '../language';
import { Modal } from './modal';

const DEFAULT_LIMIT = 100;

/** A prompt with a list that follows what is typed (obsidian.d.ts `SuggestModal`). */
export abstract class SuggestModal<T> extends Modal {
  limit = DEFAULT_LIMIT;
  emptyStateText = word('noMatch');
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private suggestions: T[] = [];
  private selectedIndex = 0;
  private lastQuery = 0;

  constructor(app: App) {
    super(app);
    this.containerEl.find('.modal').addClass('prompt');
    this.modalEl.removeClass('modal');
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done', role: 'combobox' },
    });
    this.inputEl.setAttrs({ 'aria-expanded': 'true', 'aria-autocomplete': 'list' });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.instructionsEl.hide();
    this.inputEl.addEventListener('input', () => void this.update());
    this.resultContainerEl.addEventListener('click', event => this.onClick(event));
    this.resultContainerEl.addEventListener('pointermove', event => this.select(this.indexOf(event)));
    this.scope.register([], 'ArrowDown', () => this.select(this.selectedIndex + 1));
    this.scope.register([], 'ArrowUp', () => this.select(this.selectedIndex - 1));
    this.scope.register([], 'Enter', event => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: Host.Instruction[]): void {
    this.instructionsEl.empty();
    this.instructionsEl.toggle(instructions.length > 0);
    for (const { command, purpose } of instructions) {
      const instructionEl = this.instructionsEl.createDiv('prompt-instruction');
      instructionEl.createSpan({ cls: 'prompt-instruction-command', text: command });
      instructionEl.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  /** Closes, then chooses: whether the app does it in this order is not verified. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    const value = this.suggestions[this.selectedIndex];
    if (value !== undefined) this.selectSuggestion(value, event);
  }

  private async update(): Promise<void> {
    const query = (this.lastQuery += 1);
    const found = await this.getSuggestions(this.inputEl.value);
    if (query !== this.lastQuery) return;
    this.suggestions = this.limit > 0 ? found.slice(0, this.limit) : found;
    if (this.suggestions.length === 0) {
      this.onNoSuggestion();
      return;
    }
    this.resultContainerEl.empty();
    for (const value of this.suggestions) {
      const suggestionEl = this.resultContainerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.renderSuggestion(value, suggestionEl);
    }
    this.select(0);
  }

  private select(index: number): false {
    const count = this.suggestions.length;
    if (count === 0 || index < -1) return false;
    this.selectedIndex = (index + count) % count;
    this.resultContainerEl.findAll('.suggestion-item').forEach((el, position) => {
      const isSelected = position === this.selectedIndex;
      el.toggleClass('is-selected', isSelected);
      el.setAttr('aria-selected', isSelected ? 'true' : 'false');
      // jsdom does not know scrollIntoView.
      if (isSelected) el.scrollIntoView?.({ block: 'nearest' });
    });
    return false;
  }

  private indexOf(event: Event): number {
    const items = this.resultContainerEl.findAll('.suggestion-item');
    const index = items.findIndex(el => el.contains(event.target as Node));
    return index === -1 ? this.selectedIndex : index;
  }

  private onClick(event: MouseEvent): void {
    if (!this.resultContainerEl.findAll('.suggestion-item').some(el => el.contains(event.target as Node))) return;
    this.select(this.indexOf(event));
    this.selectActiveSuggestion(event);
  }
}
