import type { CalendarDate } from '../../model/calendar-date';
import { addDays, addMonths, calendarDate } from '../../model/calendar-date';
import type { Person } from '../../model/person';
import type { LoggedContact } from '../../note/edits/person-edits';
import type { LogStyle } from '../../settings';
import { followDay } from './follow-day';
import { addField, addFormButtons } from './form-fields';
import { PeopleField } from './people-field';
import type { ViewContext } from './view-context';
import { Dialog } from './overlays';

/** A contact as it was told, with whom, and where it is to be noted. */
export interface ToldContact {
  readonly people: readonly Person[];
  readonly contact: LoggedContact;
  readonly style: LogStyle;
  /** What a shared meeting was called; null where it has no name. */
  readonly title: string | null;
}

/** What is told of a contact before anybody typed; null or left out where nothing is. */
export type LogPrefill = Partial<Pick<LoggedContact, 'channel' | 'text' | 'next'> & { readonly on: CalendarDate | null }>;

/** What the modal asks about, and who hears the answer. */
export interface LogQuestion {
  /** Nobody yet, one, or everybody who took part. */
  readonly people: readonly Person[];
  readonly prefill: LogPrefill;
  readonly onLog: (told: ToldContact) => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed: () => void;
}

/** Asks what there is to note about a contact. Everything but the day and the people may be left empty. */
export class LogContactModal extends Dialog {
  private readonly texts: ViewContext['strings']['queue']['logModal'];
  private stopFollowing = (): void => undefined;

  constructor(
    private readonly context: ViewContext,
    private readonly question: LogQuestion,
  ) {
    super(context.app);
    this.texts = context.strings.queue.logModal;
  }

  override onOpen(): void {
    const { texts } = this;
    const { store, strings: { common } } = this.context;
    const { people, prefill } = this.question;
    this.modalEl.addClass('reseauter-modal');
    const formEl = this.contentEl.createEl('form');
    const field = new PeopleField(formEl, this.context, people, () => this.showTitle(field.value));
    this.showTitle(people);
    const textEl = addField(formEl, { label: texts.text, hint: texts.textHint, type: 'text', value: prefill.text ?? '' });
    const channels = texts.channels.map((channel) => ({ text: channel, value: channel }));
    const channelEl = addField(formEl, { label: texts.channel, type: 'text', value: prefill.channel ?? '' }, channels);
    const onEl = addField(formEl, { label: texts.on, type: 'date', value: prefill.on ?? store.today, isRequired: true });
    const nextEl = this.addNext(formEl, people);
    this.stopFollowing = followDay(store, (today) => {
      onEl.max = today;
      nextEl.min = addDays(today, 1);
    });
    const favours = this.addFavours(formEl);
    const style = this.addStyle(formEl);
    addFormButtons(formEl, { cancel: common.cancel, save: texts.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      if (field.value.length === 0) return field.ask();
      const [on, next] = [calendarDate(onEl.value) ?? store.today, calendarDate(nextEl.value)];
      const [channel, text] = [filled(channelEl), filled(textEl)];
      const contact = { on, channel, text, next, gave: filled(favours.gaveEl), received: filled(favours.receivedEl) };
      this.close();
      this.question.onLog({ people: field.value, contact, style: style.chosen(), title: filled(style.titleEl) });
    });
    // Once this dialog stands: what opens while it opens would lose the focus to it.
    if (people.length === 0) queueMicrotask(() => field.ask());
    else textEl.focus();
  }

  override onClose(): void {
    this.stopFollowing();
    this.contentEl.empty();
    this.question.onClosed();
  }

  private showTitle(people: readonly Person[]): void {
    const [only] = people;
    this.setTitle(people.length === 1 && only !== undefined ? this.texts.title(only.name) : this.texts.titleTogether(people.length));
  }

  private addNext(formEl: HTMLElement, people: readonly Person[]): HTMLInputElement {
    const { texts, context: { store } } = this;
    const planned = people.length === 1 ? (people[0]?.followUp ?? null) : null;
    const hint = planned !== null && planned > store.today ? texts.planned(planned) : '';
    const value = this.question.prefill.next ?? '';
    return addField(formEl, { label: texts.next, hint, type: 'date', value }, [
      { text: texts.inAWeek, get value() { return addDays(store.today, 7); } },
      { text: texts.inAMonth, get value() { return addMonths(store.today, 1); } },
      { text: texts.noDate, value: '' },
    ]);
  }

  /** Folded away: most contacts are only words. */
  private addFavours(formEl: HTMLElement): { gaveEl: HTMLInputElement; receivedEl: HTMLInputElement } {
    const foldEl = formEl.createEl('details', { cls: 'reseauter-fold' });
    foldEl.createEl('summary', { text: this.texts.favours });
    const gaveEl = addField(foldEl, { label: this.texts.gave, hint: this.texts.favourHint, type: 'text' });
    return { gaveEl, receivedEl: addField(foldEl, { label: this.texts.received, type: 'text' }) };
  }

  /** Where it is noted; the meeting's name is asked for only where a note of its own is made. */
  private addStyle(formEl: HTMLElement): { chosen: () => LogStyle; titleEl: HTMLInputElement } {
    const { texts } = this;
    const foldEl = formEl.createEl('details', { cls: 'reseauter-fold' });
    const summaryEl = foldEl.createEl('summary');
    const groupEl = foldEl.createDiv({ cls: 'reseauter-choices', attr: { role: 'group', 'aria-label': texts.where } });
    const nameEl = foldEl.createDiv();
    const titleEl = addField(nameEl, { label: texts.meetingName, hint: texts.meetingNameHint, type: 'text' });
    let chosen = this.context.store.settings.logStyle;
    const buttons = STYLES.map((style) => ({ style, buttonEl: groupEl.createEl('button', { text: texts.styles[style], type: 'button' }) }));
    const show = (): void => {
      summaryEl.setText(texts.notedAs(texts.styles[chosen]));
      for (const { style, buttonEl } of buttons) buttonEl.setAttr('aria-pressed', String(style === chosen));
      nameEl.hidden = chosen !== 'note';
    };
    for (const { style, buttonEl } of buttons) {
      buttonEl.addEventListener('click', () => {
        chosen = style;
        show();
      });
    }
    show();
    return { chosen: () => chosen, titleEl };
  }
}

const STYLES: readonly LogStyle[] = ['property', 'line', 'note'];

function filled({ value }: HTMLInputElement): string | null {
  const text = value.trim();
  return text === '' ? null : text;
}
