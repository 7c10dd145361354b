import type { CalendarDate } from '../../model/calendar-date';
import { addDays, addMonths, calendarDate } from '../../model/calendar-date';
import { followDay } from './follow-day';
import { addField, addFormButtons } from './form-fields';
import type { ViewContext } from './view-context';
import { Dialog } from './overlays';

/** What the modal asks for, and who hears the answer. */
export interface DateQuestion {
  readonly title: string;
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
  private stopFollowing = (): void => undefined;

  constructor(
    private readonly context: ViewContext,
    private readonly question: DateQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { title, current, promise } = this.question;
    const { store, strings: { common, queue } } = this.context;
    const texts = queue.dateModal;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(title);
    const formEl = this.contentEl.createEl('form');
    const daysEl = formEl.createDiv('reseauter-days');
    const value = current !== null && current > store.today ? current : '';
    const dateEl = addField(formEl, { label: texts.another, type: 'date', value, isRequired: true });
    this.stopFollowing = followDay(store, (today) => {
      dateEl.min = addDays(today, 1);
      this.paintDays(daysEl, today);
    });
    daysEl.querySelector('button')?.focus();
    if (promise !== undefined) this.promiseEl = addField(formEl, { label: texts.promise, type: 'text', value: promise });
    addFormButtons(formEl, { cancel: common.cancel, save: texts.choose }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      const on = calendarDate(dateEl.value);
      if (on !== null) this.answer(on);
    });
  }

  override onClose(): void {
    this.stopFollowing();
    this.contentEl.empty();
    this.question.onClosed();
  }

  /** Whoever stands on one of the days stays on its place, where another day is now. */
  private paintDays(daysEl: HTMLElement, today: CalendarDate): void {
    const { dateModal: texts } = this.context.strings.queue;
    const at = [...daysEl.children].findIndex((el) => el === daysEl.doc.activeElement);
    daysEl.empty();
    const buttons = [
      this.addDay(daysEl, texts.tomorrow, addDays(today, 1)),
      this.addDay(daysEl, texts.nextWeek, addDays(today, 7)),
      this.addDay(daysEl, texts.nextMonth, addMonths(today, 1)),
    ];
    buttons[at]?.focus();
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
