import { Modal } from 'obsidian';
import type { CalendarDate } from '../model/calendar-date';
import { addDays, addMonths, calendarDate } from '../model/calendar-date';
import type { Person } from '../model/person';
import type { LoggedContact } from '../note/edits/person-edits';
import { addField, addFormButtons } from './form-fields';
import type { ViewContext } from './view-context';

/** What the modal asks about, and who hears the answer. */
export interface LogQuestion {
  readonly person: Person;
  readonly today: CalendarDate;
  readonly onLog: (contact: LoggedContact) => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed: () => void;
}

/** Asks what there is to note about a contact. Everything but the day may be left empty. */
export class LogContactModal extends Modal {
  constructor(
    private readonly context: ViewContext,
    private readonly question: LogQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { common, queue } = this.context.strings;
    const texts = queue.logModal;
    const { person, today } = this.question;
    this.modalEl.addClass('reseauter-modal');
    this.setTitle(texts.title(person.name));
    const formEl = this.contentEl.createEl('form');
    const channels = texts.channels.map((channel) => ({ text: channel, value: channel }));
    const channelEl = addField(formEl, { label: texts.channel, type: 'text' }, channels);
    const textEl = addField(formEl, { label: texts.text, hint: texts.textHint, type: 'text' });
    const onEl = addField(formEl, { label: texts.on, type: 'date', value: today, isRequired: true, max: today });
    const { followUp } = person;
    const hint = followUp !== null && followUp > today ? texts.planned(followUp) : '';
    const nextEl = addField(formEl, { label: texts.next, hint, type: 'date', min: addDays(today, 1) }, [
      { text: texts.inAWeek, value: addDays(today, 7) },
      { text: texts.inAMonth, value: addMonths(today, 1) },
      { text: texts.noDate, value: '' },
    ]);
    addFormButtons(formEl, { cancel: common.cancel, save: texts.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      const next = calendarDate(nextEl.value);
      const on = calendarDate(onEl.value) ?? today;
      this.answer({ on, channel: filled(channelEl), text: filled(textEl), next, gave: null, received: null });
    });
    textEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.question.onClosed();
  }

  private answer(contact: LoggedContact): void {
    this.close();
    this.question.onLog(contact);
  }
}

function filled({ value }: HTMLInputElement): string | null {
  const text = value.trim();
  return text === '' ? null : text;
}
