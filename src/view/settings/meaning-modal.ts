import type { QuickChoice } from '../shared/form-fields';
import { addFormButtons, addSelect } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** A property that was found, and the fields that it may stand for. */
export interface MeaningQuestion {
  readonly name: string;
  readonly fields: readonly QuickChoice[];
  readonly onField: (field: string) => void;
}

/** Asks what a property of the vault means. */
export class MeaningModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly question: MeaningQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { ownWords: texts, common } = this.context.strings;
    const { name, fields, onField } = this.question;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(texts.meansTitle(name));
    const formEl = this.contentEl.createEl('form');
    const selectEl = addSelect(formEl, { label: texts.means, hint: texts.meansHint, value: fields[0]?.value ?? '' }, fields);
    addFormButtons(formEl, { cancel: common.cancel, save: common.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      this.close();
      onField(selectEl.value);
    });
    selectEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
