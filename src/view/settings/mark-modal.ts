import { addField, addFormButtons } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** A tag with its sign, or a property and its value. */
const MARK = /^(?:#[^\s#]+|[^\s:#][^:]*:\s*\S.*)$/;

/** Asks for a tag, or a property with its value, that marks notes of one kind. */
export class MarkModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly known: readonly string[],
    private readonly onMark: (mark: string) => void,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { ownWords: texts, common } = this.context.strings;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(texts.markTitle);
    const formEl = this.contentEl.createEl('form');
    const fieldEl = addField(formEl, { label: texts.mark, hint: texts.markHint, type: 'text', isRequired: true });
    fieldEl.addEventListener('input', () => fieldEl.setCustomValidity(this.refusalOf(fieldEl.value.trim())));
    addFormButtons(formEl, { cancel: common.cancel, save: common.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      this.close();
      this.onMark(fieldEl.value.trim());
    });
    fieldEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Why a mark cannot be taken; '' where it can. */
  private refusalOf(mark: string): string {
    const { wrongMark, knownMark } = this.context.strings.ownWords;
    if (!MARK.test(mark)) return wrongMark;
    return this.known.includes(mark) ? knownMark : '';
  }
}
