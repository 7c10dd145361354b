import type { ExportPlan } from '../../exchange/contacts-export';
import { exportOf, isExported } from '../../exchange/contacts-export';
import type { ExportFormat } from '../../model/export-field';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { now } from '../../vault/clock';
import { copyText } from '../shared/copy-text';
import { saveFile } from '../shared/save-file';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import type { ChosenPeople } from './chosen-people';
import { chosenPeople } from './chosen-people';
import { FieldsField, addTick } from './fields-field';
import { addFolderField } from './folder-field';
import { addPreview } from './preview-field';
import { withCards } from './read-people';
import { WhomField } from './whom-field';
import { Dialog } from '../shared/overlays';

/** How many entries the preview shows. */
const PREVIEWED = 3;
const ENDINGS: Readonly<Record<ExportFormat, string>> = { vcard: 'vcf', csv: 'csv', ics: 'ics' };

interface Parts {
  readonly whom: WhomField;
  readonly fields: FieldsField;
  readonly countEl: HTMLElement;
  readonly previewEl: HTMLElement;
  readonly folderEl: HTMLSelectElement;
  readonly progressEl: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
}

/** Asks whom to write to a file, as what and with which fields; shows how it begins, and saves or copies it. */
export class ExportModal extends Dialog {
  private withAway = false;
  private parts: Parts | null = null;
  /** Counts the previews, so that one that was overtaken is not shown. */
  private previews = 0;
  private isBusy = false;
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly context: ViewContext,
    private readonly selected: readonly NotePath[] = [],
    private readonly onClosed: () => void = () => undefined,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { contentEl, context } = this;
    const { exportContacts: texts } = context.strings;
    const show = (): void => void this.show();
    this.modalEl.addClass('reseauter-modal', 'reseauter-export');
    this.setTitle(texts.title);
    const whom = new WhomField(contentEl, { context, selected: this.selected, onChange: show });
    addTick(contentEl, texts.withAway, this.withAway, (isTicked) => {
      this.withAway = isTicked;
      show();
    });
    const countEl = contentEl.createDiv({ cls: 'reseauter-export-hint reseauter-export-count', attr: { role: 'status' } });
    const fields = new FieldsField(contentEl, context.strings, show);
    const previewEl = addPreview(contentEl, texts.preview);
    const folderEl = addFolderField(contentEl, context);
    const footEl = contentEl.createDiv('reseauter-sticky-foot');
    const progressEl = footEl.createDiv({ cls: 'reseauter-export-hint', attr: { role: 'status' } });
    this.parts = { whom, fields, countEl, previewEl, folderEl, progressEl, buttons: this.addButtons(footEl) };
    // The vault may still be being read when the dialog opens.
    this.unsubscribe = context.store.subscribe(show);
    show();
    contentEl.querySelector('select')?.focus();
  }

  override onClose(): void {
    this.parts = null;
    this.unsubscribe();
    this.contentEl.empty();
    this.onClosed();
  }

  private addButtons(parentEl: HTMLElement): readonly HTMLButtonElement[] {
    const { common, exportContacts: texts } = this.context.strings;
    const rowEl = parentEl.createDiv('modal-button-container');
    const saveEl = rowEl.createEl('button', { cls: 'mod-cta', text: texts.save, type: 'button' });
    const copyEl = rowEl.createEl('button', { text: texts.copy, type: 'button' });
    onPress(saveEl, () => void this.save());
    onPress(copyEl, () => void this.copy(copyEl));
    rowEl.createEl('button', { cls: 'mod-cancel', text: common.cancel, type: 'button' }).addEventListener('click', () => this.close());
    return [saveEl, copyEl];
  }

  private chosen({ whom, fields }: Parts): ChosenPeople & { readonly plan: ExportPlan } {
    const plan = fields.value;
    const choice = { whom: whom.value, withAway: this.withAway, withOpponents: plan.fields.has('opponent') };
    const { people, away } = chosenPeople(choice, this.context.store);
    return { people: people.filter((person) => isExported(person, plan)), away, plan };
  }

  /** Shows how many there are and how the file begins. */
  private async show(): Promise<void> {
    const { parts } = this;
    if (parts === null) return;
    const { exportContacts: texts } = this.context.strings;
    const { people, away, plan } = this.chosen(parts);
    const count = texts.count(people.length, away);
    if (parts.countEl.getText() !== count) parts.countEl.setText(count);
    for (const buttonEl of parts.buttons) buttonEl.disabled = people.length === 0;
    this.previews++;
    const preview = this.previews;
    const text = people.length === 0 ? texts.nobody : await this.textOf(people.slice(0, PREVIEWED), plan, () => preview !== this.previews);
    if (text !== null && preview === this.previews) parts.previewEl.setText(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').trimEnd());
  }

  /** The text of the file; null when it was stopped. Of a calendar no note need be read. */
  private async textOf(
    people: readonly Person[],
    plan: ExportPlan,
    isStopped: () => boolean,
    onDone = (_done: number): void => undefined,
  ): Promise<string | null> {
    const { app, store, strings } = this.context;
    const { win } = this.contentEl;
    const read = await withCards(people, { vault: app.vault, withTexts: plan.format !== 'ics', win, isStopped, onSlice: onDone });
    return read && exportOf(read, plan, { network: store.network, settings: store.settings, strings, madeAt: now() });
  }

  /** The whole text, with its progress shown; null when the dialog was closed, or is at it already. */
  private async whole(): Promise<{ readonly text: string; readonly count: number; readonly format: ExportFormat; readonly folder: string } | null> {
    const { parts } = this;
    if (parts === null || this.isBusy) return null;
    this.isBusy = true;
    const { exportContacts: texts } = this.context.strings;
    const { people, plan } = this.chosen(parts);
    const folder = parts.folderEl.value;
    const text = await this.textOf(people, plan, () => this.parts === null, (done) => parts.progressEl.setText(texts.reading(done, people.length)));
    parts.progressEl.setText('');
    this.isBusy = false;
    return text === null ? null : { text, count: people.length, format: plan.format, folder };
  }

  private async save(): Promise<void> {
    const file = await this.whole();
    if (file === null) return;
    const { context } = this;
    const { exportContacts: texts } = context.strings;
    const { text, count, format, folder } = file;
    const name = `${texts.fileNames[format]} ${context.store.today}`;
    if (await saveFile(context, { folder, name, ending: ENDINGS[format], text }, (path) => texts.saved(count, path))) this.close();
  }

  private async copy(copyEl: HTMLElement): Promise<void> {
    const { exportContacts: texts } = this.context.strings;
    const file = await this.whole();
    if (file !== null) await copyText(copyEl, file.text, { done: texts.copied, failed: texts.notCopied });
  }
}
