import { addFormButtons } from '../shared/form-fields';
import type { ChipChoice } from '../shared/chips-field';
import { ChipsField } from '../shared/chips-field';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** The words for one thing: a property, or a value. */
export interface WordsQuestion {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** What is said above the field, a line each: what is always understood, what was found; the hint stands below them. */
  readonly facts: readonly string[];
  readonly own: readonly string[];
  /** Words that were found in the vault and mean nothing yet. */
  readonly choices: readonly ChipChoice[];
  readonly onWords: (words: readonly string[]) => void;
}

/** Asks for the words of a person's own for one thing. */
export class WordsModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly question: WordsQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { ownWords: texts, common } = this.context.strings;
    const { title, label, hint, facts, own, choices, onWords } = this.question;
    this.modalEl.addClass('reseauter-modal', 'reseauter-words-modal');
    this.setTitle(title);
    for (const text of [...facts, hint]) this.contentEl.createEl('p', { cls: 'reseauter-words-fact', text, attr: { dir: 'auto' } });
    const formEl = this.contentEl.createEl('form');
    const field = new ChipsField(formEl, {
      label, hint: '', known: [], added: own, typed: '', choices, isSuggestedAtOnce: true,
      texts: { add: texts.add, takeOut: texts.takeOut, suggestions: texts.suggestions },
      onChange: () => undefined,
    });
    addFormButtons(formEl, { cancel: common.cancel, save: common.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      field.settle();
      this.close();
      onWords(field.value);
    });
    field.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
