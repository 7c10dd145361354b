import type { CalendarDate } from '../../model/calendar-date';
import { addDays, addMonths, calendarDate } from '../../model/calendar-date';
import { addField, addFormButtons } from './form-fields';
import type { ViewContext } from './view-context';
import { Dialog } from './overlays';

/** What the modal asks for, and who hears the answer. */
export interface DateQuestion {
  readonly title: string;
  readonly today: CalendarDate;
  /** The date that is set already. */
  readonly current: CalendarDate | null;
  /** What was promised, to be changed along with the date; absent where only a date is asked for. */
  readonly promise?: string;
  /** `promise` is null where it was not asked for or stays as it was. */
  readonly onDate: (on: CalendarDate, promise: string | null) => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed: () => void;
}

/** Asks for a day to come: one press for the usual ones, a date field for any other. */
export class DateModal extends Dialog {
  private promiseEl: HTMLInputElement | null = null;

  constructor(
    private readonly context: ViewContext,
    private readonly question: DateQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { title, today, current, promise } = this.question;
    const { common, queue } = this.context.strings;
    const texts = queue.dateModal;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(title);
    const formEl = this.contentEl.createEl('form');
    const daysEl = formEl.createDiv('reseauter-days');
    this.addDay(daysEl, texts.tomorrow, addDays(today, 1)).focus();
    this.addDay(daysEl, texts.nextWeek, addDays(today, 7));
    this.addDay(daysEl, texts.nextMonth, addMonths(today, 1));
    const value = current !== null && current > today ? current : '';
    const dateEl = addField(formEl, { label: texts.another, type: 'date', value, isRequired: true, min: addDays(today, 1) });
    if (promise !== undefined) this.promiseEl = addField(formEl, { label: texts.promise, type: 'text', value: promise });
    addFormButtons(formEl, { cancel: common.cancel, save: texts.choose }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      const on = calendarDate(dateEl.value);
      if (on !== null) this.answer(on);
    });
  }

  override onClose(): void {
    this.contentEl.empty();
    this.question.onClosed();
  }

  private addDay(parentEl: HTMLElement, text: string, on: CalendarDate): HTMLElement {
    const buttonEl = parentEl.createEl('button', { cls: 'reseauter-day', type: 'button' });
    buttonEl.createSpan({ text });
    buttonEl.createSpan({ cls: 'reseauter-day-date', text: this.context.strings.queue.shortDay(on) });
    buttonEl.addEventListener('click', () => this.answer(on));
    return buttonEl;
  }

  private answer(on: CalendarDate): void {
    const typed = this.promiseEl?.value.trim() ?? '';
    const isChanged = this.promiseEl !== null && typed !== (this.question.promise ?? '').trim();
    this.close();
    this.question.onDate(on, isChanged ? typed : null);
  }
}
