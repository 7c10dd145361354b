import type { MessageTemplate } from '../../model/message-template';
import { MESSAGE_PLACEHOLDERS } from '../../model/message-template';
import { LABEL_LANGUAGES } from '../../model/role';
import { addField, addFold, addFormButtons, addSelect, addTextArea } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** Asks for a template of first messages; starts from one that is to be changed, if there is one. */
export class MessageTemplateModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly before: MessageTemplate | null,
    private readonly onTemplate: (template: MessageTemplate) => void,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { before } = this;
    const { strings, language } = this.context;
    const { settings: texts, ...words } = strings.firstMessage;
    this.modalEl.addClass('reseauter-modal', 'reseauter-message-modal');
    this.setTitle(before === null ? texts.title.add : texts.title.edit);
    const formEl = this.contentEl.createEl('form');
    const nameEl = addField(formEl, { label: texts.name, type: 'text', value: before?.name ?? '', isRequired: true });
    const options = LABEL_LANGUAGES.map((each) => ({ text: words.languages[each], value: each }));
    const languageEl = addSelect(formEl, { label: words.language, value: before?.language ?? language }, options);
    const subjectEl = addField(formEl, { label: texts.subject, type: 'text', value: before?.subject ?? '' });
    const textEl = addTextArea(formEl, { label: texts.text, hint: texts.hint });
    textEl.rows = 10;
    textEl.required = true;
    textEl.value = before?.text ?? '';
    this.addPlaceholders(formEl);
    addFormButtons(formEl, { cancel: strings.common.cancel, save: strings.common.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      this.close();
      const chosen = LABEL_LANGUAGES.find((each) => each === languageEl.value) ?? language;
      this.onTemplate({ name: nameEl.value, language: chosen, subject: subjectEl.value, text: textEl.value });
    });
    nameEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addPlaceholders(formEl: HTMLElement): void {
    const { settings: texts } = this.context.strings.firstMessage;
    const listEl = addFold(formEl, texts.placeholdersTitle).createEl('dl', 'reseauter-message-placeholders');
    for (const key of MESSAGE_PLACEHOLDERS) {
      listEl.createEl('dt').createEl('code', { text: `{${key}}` });
      listEl.createEl('dd', { text: texts.placeholders[key] });
    }
  }
}
