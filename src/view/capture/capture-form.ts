import type { Strings } from '../../i18n/strings';
import { calendarDate } from '../../model/calendar-date';
import type { Store } from '../../store';
import { addField } from '../shared/form-fields';
import type { CaptureDraft } from './capture-draft';
import type { KnownEvent } from './capture-event';

/** What the fields are made with. */
export interface CaptureFormPlan {
  readonly texts: Strings['capture'];
  readonly store: Pick<Store, 'today'>;
  /** Those that are offered by their names. */
  readonly events: readonly KnownEvent[];
  readonly onChange: () => void;
}

const EVENTS_ID = 'reseauter-capture-events';
const MOST_OFFERED = 50;

/** The fields of the event and the one for the lines. What is typed stands in the draft at once. */
export class CaptureForm {
  readonly linesEl: HTMLTextAreaElement;
  private readonly titleEl: HTMLInputElement;
  private readonly onEl: HTMLInputElement;
  private readonly placeEl: HTMLInputElement;

  constructor(formEl: HTMLElement, private readonly plan: CaptureFormPlan) {
    const { texts, store, events, onChange } = plan;
    const eventEl = formEl.createDiv('reseauter-capture-event');
    this.titleEl = addField(eventEl, { label: texts.event, hint: texts.eventHint, type: 'text' });
    this.titleEl.setAttr('list', EVENTS_ID);
    const listEl = eventEl.createEl('datalist', { attr: { id: EVENTS_ID } });
    for (const { name } of events.slice(0, MOST_OFFERED)) listEl.createEl('option', { value: name });
    this.onEl = addField(eventEl, { label: texts.on, type: 'date', value: store.today, isRequired: true, max: store.today });
    this.placeEl = addField(eventEl, { label: texts.place, type: 'text' });
    const linesEl = formEl.createDiv('reseauter-capture-lines');
    linesEl.createEl('label', { text: texts.lines, attr: { for: 'reseauter-capture-text' } });
    linesEl.createDiv({ cls: 'setting-item-description', text: texts.linesHint, attr: { id: 'reseauter-capture-hint' } });
    this.linesEl = linesEl.createEl('textarea', {
      attr: { id: 'reseauter-capture-text', rows: 6, spellcheck: 'false', 'aria-describedby': 'reseauter-capture-hint', dir: 'auto' },
    });
    this.titleEl.addEventListener('input', () => this.takeDay());
    for (const el of [this.titleEl, this.onEl, this.placeEl, this.linesEl]) el.addEventListener('input', onChange);
  }

  /** Shows what the draft says. */
  show({ title, on, place, text }: CaptureDraft): void {
    this.titleEl.value = title;
    this.onEl.value = on;
    this.placeEl.value = place;
    this.linesEl.value = text;
  }

  /** It may be another day than when the form was made; what stands in its field stays. */
  allowUntilToday(): void {
    this.onEl.max = this.plan.store.today;
  }

  /** Puts what is typed into the draft. */
  readInto(draft: CaptureDraft): void {
    draft.title = this.titleEl.value.replace(/\s+/g, ' ').trim();
    draft.on = calendarDate(this.onEl.value) ?? this.plan.store.today;
    draft.place = this.placeEl.value.replace(/\s+/g, ' ').trim();
    draft.text = this.linesEl.value;
  }

  /** Whether the day can be taken; says why not where it is. */
  get isValid(): boolean {
    return this.onEl.reportValidity();
  }

  focus(): void {
    (this.titleEl.value === '' ? this.titleEl : this.linesEl).focus();
  }

  /** Whoever chooses an event that has a note means its day. */
  private takeDay(): void {
    const { events, store: { today } } = this.plan;
    const meant = events.find(({ name }) => name === this.titleEl.value);
    if (meant?.on !== undefined && meant.on !== null && meant.on <= today) this.onEl.value = meant.on;
  }
}
