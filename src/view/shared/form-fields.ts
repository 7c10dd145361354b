import { Setting } from 'obsidian';
import type { CalendarDate } from '../../model/calendar-date';

/** A field of a form. */
export interface FieldPlan {
  readonly label: string;
  readonly hint?: string;
  readonly type: 'text' | 'date' | 'number';
  readonly value?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  /** The earliest and the latest day of a date, the least and the most of a whole number. */
  readonly min?: CalendarDate | number;
  readonly max?: CalendarDate | number;
}

/** One of the values that a field is often given. */
export interface QuickChoice {
  readonly text: string;
  /** Asked for when it is pressed: what counts from today may be a getter. */
  readonly value: string;
}

/**
 * Adds a field to a form. The browser's own date field is used: it speaks the person's calendar and keyboard, and the
 * form itself refuses a day that does not exist, or a value outside `min` and `max`.
 */
export function addField(formEl: HTMLElement, plan: FieldPlan, choices: readonly QuickChoice[] = []): HTMLInputElement {
  const { label, hint = '', type, value = '', placeholder = '', isRequired = false, min, max } = plan;
  const setting = new Setting(formEl).setName(label).setDesc(hint).setClass('reseauter-field');
  const attr = { 'aria-label': label, spellcheck: String(type === 'text') };
  const inputEl = setting.controlEl.createEl('input', { type, value, placeholder, attr });
  inputEl.required = isRequired;
  if (min !== undefined) inputEl.min = String(min);
  if (max !== undefined) inputEl.max = String(max);
  if (choices.length > 0) addQuickChoices(setting.controlEl, inputEl, label, choices);
  return inputEl;
}

/** Adds a field of several lines to a form. */
export function addTextArea(formEl: HTMLElement, { label, hint = '' }: Pick<FieldPlan, 'label' | 'hint'>): HTMLTextAreaElement {
  const setting = new Setting(formEl).setName(label).setDesc(hint).setClass('reseauter-field').setClass('reseauter-field-long');
  return setting.controlEl.createEl('textarea', { attr: { 'aria-label': label, rows: 2, spellcheck: 'true' } });
}

/** What a field of several lines holds, one on each line; a dash before it, as in a list, is none of its words. */
export function linesIn({ value }: HTMLTextAreaElement): readonly string[] {
  return value.split('\n').map((line) => line.trim().replace(/^[-*•]\s+/, '')).filter((line) => line !== '');
}

/** Adds a part of a form that is folded away until somebody wants it. */
export function addFold(formEl: HTMLElement, title: string): HTMLElement {
  const foldEl = formEl.createEl('details', { cls: 'reseauter-fold' });
  foldEl.createEl('summary', { text: title });
  return foldEl;
}

/** Adds a field whose value is one of a few. */
export function addSelect(
  formEl: HTMLElement,
  { label, hint = '', value }: Pick<FieldPlan, 'label' | 'hint'> & { readonly value: string },
  choices: readonly QuickChoice[],
): HTMLSelectElement {
  const setting = new Setting(formEl).setName(label).setDesc(hint).setClass('reseauter-field');
  const selectEl = setting.controlEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
  for (const choice of choices) selectEl.createEl('option', { text: choice.text, value: choice.value });
  selectEl.value = value;
  return selectEl;
}

/** Buttons that fill the field; the one whose value the field has is pressed. */
function addQuickChoices(
  parentEl: HTMLElement,
  inputEl: HTMLInputElement,
  label: string,
  choices: readonly QuickChoice[],
): void {
  const groupEl = parentEl.createDiv({ cls: 'reseauter-choices', attr: { role: 'group', 'aria-label': label } });
  const buttons = choices.map((choice) => {
    const buttonEl = groupEl.createEl('button', { text: choice.text, type: 'button' });
    buttonEl.addEventListener('click', () => {
      inputEl.value = choice.value;
      showPressed();
    });
    return { buttonEl, choice };
  });
  const showPressed = (): void => {
    for (const { buttonEl, choice } of buttons) buttonEl.setAttr('aria-pressed', String(inputEl.value === choice.value));
  };
  inputEl.addEventListener('input', showPressed);
  showPressed();
}

/** The row of buttons that ends a form; `save` submits it. */
export function addFormButtons(formEl: HTMLElement, texts: { cancel: string; save: string }, onCancel: () => void): void {
  const rowEl = formEl.createDiv('modal-button-container');
  rowEl.createEl('button', { cls: 'mod-cta', text: texts.save, type: 'submit' });
  rowEl.createEl('button', { cls: 'mod-cancel', text: texts.cancel, type: 'button' }).addEventListener('click', onCancel);
}
