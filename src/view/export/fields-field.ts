import type { Strings } from '../../i18n/strings';
import type { ExportField, ExportFormat } from '../../model/export-field';
import { EXPORT_FORMATS, FIELDS_OF, PRIVATE_FIELDS, usualFieldsOf } from '../../model/export-field';
import { addSelect } from '../shared/form-fields';
import type { ExportPlan } from '../../exchange/contacts-export';

/** The format of the file and a tick for each field that it can have; what was noted about people stands apart. */
export class FieldsField {
  private readonly ticked = new Map<ExportFormat, ReadonlySet<ExportField>>(EXPORT_FORMATS.map((format) => [format, usualFieldsOf(format)]));
  private readonly formatEl: HTMLSelectElement;
  private readonly ticksEl: HTMLElement;
  private readonly warningEl: HTMLElement;

  constructor(
    formEl: HTMLElement,
    private readonly strings: Strings,
    private readonly onChange: () => void,
  ) {
    const { exportContacts: texts } = strings;
    const options = EXPORT_FORMATS.map((format) => ({ text: texts.formats[format], value: format }));
    this.formatEl = addSelect(formEl, { label: texts.format, value: EXPORT_FORMATS[0] }, options);
    this.ticksEl = formEl.createDiv();
    this.warningEl = formEl.createDiv({ cls: 'reseauter-export-warning', attr: { role: 'status' } });
    this.formatEl.addEventListener('change', () => {
      this.showTicks();
      onChange();
    });
    this.showTicks();
  }

  /** What is chosen now. */
  get value(): ExportPlan {
    const { format } = this;
    return { format, fields: this.ticked.get(format) ?? new Set() };
  }

  private get format(): ExportFormat {
    return EXPORT_FORMATS.find((format) => format === this.formatEl.value) ?? EXPORT_FORMATS[0];
  }

  private showTicks(): void {
    const { exportContacts: texts } = this.strings;
    const offered = FIELDS_OF[this.format];
    this.ticksEl.empty();
    this.addGroup(texts.fieldsTitle, '', offered.filter((field) => !PRIVATE_FIELDS.includes(field)));
    this.addGroup(texts.privateTitle, texts.privateHint, offered.filter((field) => PRIVATE_FIELDS.includes(field)));
    this.showWarning();
  }

  private addGroup(title: string, hint: string, fields: readonly ExportField[]): void {
    const groupEl = this.ticksEl.createEl('fieldset', 'reseauter-export-fields');
    groupEl.createEl('legend', { text: title });
    if (hint !== '') groupEl.createDiv({ cls: 'reseauter-export-hint', text: hint });
    const listEl = groupEl.createDiv('reseauter-export-ticks');
    for (const field of fields) {
      addTick(listEl, this.strings.exportContacts.fields[field], this.value.fields.has(field), (isTicked) => this.tick(field, isTicked));
    }
  }

  private tick(field: ExportField, isTicked: boolean): void {
    const { format, fields } = this.value;
    const others = [...fields].filter((each) => each !== field);
    this.ticked.set(format, new Set(isTicked ? [...others, field] : others));
    this.showWarning();
    this.onChange();
  }

  private showWarning(): void {
    const { fields } = this.value;
    const warning = PRIVATE_FIELDS.some((field) => fields.has(field)) ? this.strings.exportContacts.warning : '';
    if (this.warningEl.getText() !== warning) this.warningEl.setText(warning);
  }
}

/** A box to tick with its words. */
export function addTick(parentEl: HTMLElement, text: string, isTicked: boolean, onChange: (isTicked: boolean) => void): void {
  const labelEl = parentEl.createEl('label', 'reseauter-export-tick');
  const boxEl = labelEl.createEl('input', { type: 'checkbox' });
  boxEl.checked = isTicked;
  labelEl.createSpan({ text });
  boxEl.addEventListener('change', () => onChange(boxEl.checked));
}
