import type { CardDifference } from '../../note/card-differences';
import type { Strings } from '../../i18n/strings';
import type { CardField, ContactCard } from '../../model/contact-card';
import type { ReviewedRow } from './capture-review';
import type { Decision, ShownField } from './capture-rows';
import { SHOWN_FIELDS, shownIn } from './capture-rows';

/** What can be done with a row of the table. */
export interface RowListener {
  readonly onEdit: (id: number, field: ShownField, text: string) => void;
  readonly onDecide: (id: number, decision: Decision) => void;
  readonly onAccept: (id: number, field: CardField, isAccepted: boolean) => void;
}

/** Fields that the table does not show, in the order in which they are told. */
const UNSEEN = ['phones', 'urls', 'address', 'city', 'networks', 'note'] as const satisfies readonly (keyof ContactCard)[];

/** One line of the table: its fields, what becomes of it, and what it would change in a note that is there. */
export class CaptureRowView {
  readonly el: HTMLElement;
  private readonly inputs: ReadonlyMap<ShownField, HTMLInputElement>;
  private readonly choiceEl: HTMLSelectElement;
  private readonly statusEl: HTMLElement;
  private readonly compareEl: HTMLDetailsElement;
  private readonly differencesEl: HTMLElement;
  private decisions: readonly Decision[] = [];

  constructor(parentEl: HTMLElement, private readonly id: number, private readonly texts: Strings, private readonly listener: RowListener) {
    const { capture } = texts;
    this.el = parentEl.createDiv({ cls: 'reseauter-capture-row', attr: { role: 'group' } });
    this.inputs = new Map(SHOWN_FIELDS.map((field) => [field, this.addInput(field)]));
    const lineEl = this.el.createDiv('reseauter-capture-decision');
    this.choiceEl = lineEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': capture.decision } });
    this.choiceEl.addEventListener('change', () => {
      const decision = this.decisions[this.choiceEl.selectedIndex];
      if (decision !== undefined) listener.onDecide(id, decision);
    });
    this.statusEl = lineEl.createDiv('reseauter-capture-status');
    this.compareEl = this.el.createEl('details', 'reseauter-capture-compare');
    this.compareEl.createEl('summary', { text: capture.compare });
    this.differencesEl = this.compareEl.createDiv();
  }

  /** Shows the row as it is now; the field that somebody types in keeps its text. */
  paint(reviewed: ReviewedRow): void {
    const { row, decision, differences } = reviewed;
    this.el.setAttr('aria-label', this.texts.capture.row(row.read.line));
    this.el.title = row.read.text.slice(0, 500);
    this.el.toggleClass('is-left-out', decision.kind === 'skip');
    for (const [field, inputEl] of this.inputs) {
      const text = shownIn(row, field);
      if (inputEl.value !== text && inputEl.ownerDocument.activeElement !== inputEl) inputEl.value = text;
    }
    this.paintChoice(reviewed);
    this.statusEl.setText(statusOf(reviewed, this.texts));
    this.compareEl.hidden = differences.length === 0;
    this.paintDifferences(reviewed);
  }

  private addInput(field: ShownField): HTMLInputElement {
    const label = this.texts.capture.fields[field];
    const inputEl = this.el.createEl('input', {
      type: 'text', cls: `mod-${field}`, placeholder: label, attr: { 'aria-label': label, dir: 'auto', spellcheck: 'false', autocomplete: 'off' },
    });
    inputEl.addEventListener('input', () => this.listener.onEdit(this.id, field, inputEl.value));
    return inputEl;
  }

  private paintChoice({ candidates, decision }: ReviewedRow): void {
    const { capture } = this.texts;
    const choices: readonly { decision: Decision; text: string }[] = [
      { decision: { kind: 'new' }, text: capture.asNew },
      ...candidates.map(({ person, because }) => {
        return { decision: { kind: 'same', path: person.path } as const, text: capture.same(person.name, because) };
      }),
      { decision: { kind: 'skip' }, text: capture.skip },
    ];
    this.decisions = choices.map((choice) => choice.decision);
    const shown = [...this.choiceEl.options].map(({ text }) => text);
    if (shown.length !== choices.length || choices.some(({ text }, index) => text !== shown[index])) {
      this.choiceEl.empty();
      for (const { text } of choices) this.choiceEl.createEl('option', { text });
    }
    this.choiceEl.selectedIndex = this.decisions.findIndex((each) => isSameDecision(each, decision));
  }

  /** Each field with what the note says and what was typed; where they contradict, a tick takes what was typed. */
  private paintDifferences({ row, differences }: ReviewedRow): void {
    const focused = this.differencesEl.ownerDocument.activeElement;
    const kept = focused?.instanceOf(HTMLElement) === true && this.differencesEl.contains(focused) ? focused.dataset.field : undefined;
    this.differencesEl.empty();
    for (const difference of differences) {
      const lineEl = this.differencesEl.createDiv('reseauter-capture-difference');
      lineEl.createDiv({ cls: 'reseauter-capture-field', text: this.texts.csv.columns[difference.field] });
      this.addSide(lineEl, this.texts.capture.inNote, difference.has);
      this.addSide(lineEl, this.texts.capture.typed, difference.gets);
      if (difference.kind !== 'conflicts') continue;
      const tickEl = this.addTick(lineEl, difference, row.accepted.has(difference.field));
      if (kept === difference.field) tickEl.focus();
    }
  }

  private addSide(lineEl: HTMLElement, title: string, values: readonly string[]): void {
    const sideEl = lineEl.createDiv('reseauter-capture-side');
    sideEl.createSpan({ cls: 'reseauter-capture-side-title', text: title });
    sideEl.createSpan({ text: values.length === 0 ? '–' : values.join(', '), attr: { dir: 'auto' } });
  }

  private addTick(lineEl: HTMLElement, { field }: CardDifference, isAccepted: boolean): HTMLElement {
    const labelEl = lineEl.createEl('label', 'reseauter-capture-tick');
    const tickEl = labelEl.createEl('input', { type: 'checkbox', attr: { 'data-field': field } });
    tickEl.checked = isAccepted;
    labelEl.createSpan({ text: this.texts.capture.take(this.texts.csv.within(this.texts.csv.columns[field])) });
    tickEl.addEventListener('change', () => this.listener.onAccept(this.id, field, tickEl.checked));
    return tickEl;
  }
}

function isSameDecision(a: Decision, b: Decision): boolean {
  return a.kind === b.kind && (a.kind !== 'same' || (b.kind === 'same' && a.path === b.path));
}

/** What there is to say of a row besides its fields: why it is no person, what it adds, what it leaves as it is. */
function statusOf({ row, card, because, decision, person, differences, candidates, firstLine }: ReviewedRow, { capture, csv }: Strings): string {
  const { reading } = row.read;
  if (because === 'nameless') return reading.kind === 'unreadable' ? `${capture.unreadable[reading.why]} ${capture.nameless}` : capture.nameless;
  if (because === 'twice') return firstLine === null ? capture.inSameNote : capture.again(firstLine);
  const fields = (isConflict: boolean): string => {
    const wanted = differences.filter(({ field, kind }) => (kind === 'conflicts' && !row.accepted.has(field)) === isConflict);
    return wanted.map(({ field }) => csv.within(csv.columns[field])).join(', ');
  };
  const also = card === null ? [] : UNSEEN.flatMap((field) => card[field] ?? []);
  const parts = [also.length === 0 ? '' : capture.alsoRead(also.join(', '))];
  if (decision.kind === 'new' && candidates[0] !== undefined) parts.unshift(capture.perhaps(candidates[0].person.name));
  if (person !== null) {
    const [adds, stays] = [fields(false), fields(true)];
    parts.unshift(
      adds === '' && stays === '' ? capture.nothingMore : '', adds === '' ? '' : capture.fills(adds), stays === '' ? '' : capture.conflicts(stays),
    );
  }
  return parts.filter((part) => part !== '').join(' · ');
}
