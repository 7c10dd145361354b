import type * as Host from 'obsidian';
import type { App } from '../app';
import { word } from '../language';
import { SuggestionList } from '../suggest/suggestion-list';
import { Modal } from './modal';

const DEFAULT_LIMIT = 100;

/** A prompt with a list that follows what is typed (obsidian.d.ts `SuggestModal`). */
export abstract class SuggestModal<T> extends Modal {
  limit = DEFAULT_LIMIT;
  emptyStateText = word('noMatch');
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private readonly list: SuggestionList<T>;
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
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.list = new SuggestionList<T>(this.resultContainerEl, this);
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.instructionsEl.hide();
    this.inputEl.addEventListener('input', () => void this.update());
    this.scope.register([], 'ArrowDown', () => this.list.move(1));
    this.scope.register([], 'ArrowUp', () => this.list.move(-1));
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
    this.list.chooseSelected(event);
  }

  private async update(): Promise<void> {
    const query = (this.lastQuery += 1);
    const found = await this.getSuggestions(this.inputEl.value);
    if (query !== this.lastQuery) return;
    this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
    if (found.length === 0) this.onNoSuggestion();
  }
}
