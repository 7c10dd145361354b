import { Setting } from 'obsidian';
import type { ViewContext } from './view-context';
import { Dialog } from './overlays';

/** What the modal asks for. */
export interface NameQuestion {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly onName: (name: string) => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed?: () => void;
}

/** Asks for the name of a new note. Nothing happens as long as nothing is typed. */
export class NameModal extends Dialog {
  private name = '';

  constructor(
    private readonly context: ViewContext,
    private readonly question: NameQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { title, label, button } = this.question;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(title);
    new Setting(this.contentEl).setName(label).addText((text) => {
      text.onChange((value) => (this.name = value.trim()));
      text.inputEl.ariaLabel = label;
      text.inputEl.addEventListener('keydown', (event) => {
        // A key that ends the composing of a letter (in Japanese, or of an accent) is no answer yet.
        if (event.key === 'Enter' && !event.isComposing) this.answer();
      });
    });
    new Setting(this.contentEl)
      .addButton((cancel) => cancel.setButtonText(this.context.strings.common.cancel).onClick(() => this.close()))
      .addButton((create) => create.setButtonText(button).setCta().onClick(() => this.answer()));
  }

  override onClose(): void {
    this.contentEl.empty();
    this.question.onClosed?.();
  }

  private answer(): void {
    if (this.name === '') return;
    const { name } = this;
    this.close();
    this.question.onName(name);
  }
}
