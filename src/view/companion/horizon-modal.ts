import type { Strings } from '../../i18n/strings';
import { laterPeriods, periodOf } from '../../note/horizon-period';
import { addField, addFormButtons } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** What the modal asks for, and who hears the answer. */
export interface HorizonQuestion {
  readonly title: string;
  /** The period as the note writes it now. */
  readonly current: string;
  /** The period as it is to be written. */
  readonly onPeriod: (on: string) => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed: () => void;
}

/** A period as it is read aloud: `2026-04` is April 2026; what is none stands as it is written. */
export function periodText(on: string, { clarity }: Strings): string {
  const period = periodOf(on);
  return period === null ? on : clarity.period(period.start, period.end);
}

/** Asks for a period to come: one press for the next ones of the same length, or any that is typed. */
export class HorizonModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly question: HorizonQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { store, strings } = this.context;
    const { clarity: texts, common } = strings;
    const { title, current, onPeriod } = this.question;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(title);
    const formEl = this.contentEl.createEl('form');
    const choices = laterPeriods(current, store.today).map((value) => ({ text: periodText(value, strings), value }));
    const fieldEl = addField(formEl, { label: texts.moveWhen, hint: texts.moveHint, type: 'text', isRequired: true }, choices);
    const saidEl = formEl.createDiv({ cls: 'reseauter-companion-aside', attr: { role: 'status' } });
    const show = (): void => {
      const period = periodOf(fieldEl.value.trim());
      const refusal = period === null ? texts.notAPeriod : period.end < store.today ? texts.periodPassed : '';
      fieldEl.setCustomValidity(refusal);
      const said = period === null ? '' : strings.projectStart.understood(texts.period(period.start, period.end));
      saidEl.setText(fieldEl.value.trim() === '' ? '' : `${said} ${refusal}`.trim());
    };
    addFormButtons(formEl, { cancel: common.cancel, save: texts.moveIt }, () => this.close());
    formEl.addEventListener('input', show);
    // The press of a choice fills the field without a word.
    formEl.addEventListener('click', show);
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      const on = fieldEl.value.trim();
      this.close();
      onPeriod(on);
    });
    show();
    fieldEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.question.onClosed();
  }
}
