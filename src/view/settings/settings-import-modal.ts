import { changedSettings, readSettingsText } from '../../exchange/settings-text';
import type { Settings } from '../../settings';
import { addTextArea } from '../shared/form-fields';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** What the modal is made with. */
export interface SettingsImport {
  readonly context: ViewContext;
  readonly change: (update: (settings: Settings) => Settings) => Promise<void>;
}

/** Takes settings from a file or a pasted text: shows what would change, and gives the way back as long as it is open. */
export class SettingsImportModal extends Dialog {
  constructor(private readonly plan: SettingsImport) {
    super(plan.context.app);
  }

  override onOpen(): void {
    const { settingsTransfer: texts } = this.plan.context.strings;
    this.modalEl.addClass('reseauter-modal', 'reseauter-settings-import');
    this.setTitle(texts.title);
    const { contentEl } = this;
    const inputEl = contentEl.createEl('input', { type: 'file', attr: { accept: '.json', tabindex: '-1', 'aria-hidden': 'true' } });
    inputEl.hidden = true;
    const chooseEl = contentEl.createEl('button', { cls: 'reseauter-settings-import-choose', text: texts.choose, type: 'button' });
    chooseEl.addEventListener('click', () => inputEl.click());
    const textEl = addTextArea(contentEl, { label: texts.paste, hint: texts.pasteHint });
    const foundEl = contentEl.createDiv({ cls: 'reseauter-settings-import-found', attr: { role: 'status' } });
    const buttonsEl = contentEl.createDiv('modal-button-container');
    inputEl.addEventListener('change', () => void this.readFile(inputEl, foundEl, buttonsEl));
    textEl.addEventListener('input', () => this.show(textEl.value, foundEl, buttonsEl));
    this.show('', foundEl, buttonsEl);
    chooseEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private async readFile(inputEl: HTMLInputElement, foundEl: HTMLElement, buttonsEl: HTMLElement): Promise<void> {
    const file = inputEl.files?.[0];
    // The same file may be chosen again after it was mended.
    inputEl.value = '';
    if (file === undefined) return;
    try {
      this.show(await file.text(), foundEl, buttonsEl);
    } catch {
      foundEl.setText(this.plan.context.strings.settingsTransfer.notRead(file.name));
    }
  }

  /** Says what the text is and, where it holds other settings, which of them they are. */
  private show(text: string, foundEl: HTMLElement, buttonsEl: HTMLElement): void {
    const { context: { store, strings } } = this.plan;
    const { settingsTransfer: texts, common } = strings;
    foundEl.empty();
    buttonsEl.empty();
    const cancelEl = buttonsEl.createEl('button', { cls: 'mod-cancel', text: common.cancel, type: 'button' });
    cancelEl.addEventListener('click', () => this.close());
    if (text.trim() === '') return;
    const reading = readSettingsText(text);
    if (reading.kind !== 'read') {
      const said = { 'not-json': texts.notJson, 'not-settings': texts.notSettings, 'too-new': texts.tooNew };
      foundEl.setText(said[reading.kind]);
      return;
    }
    const changed = changedSettings(store.settings, reading.settings);
    if (changed.length === 0) {
      foundEl.setText(texts.same);
      return;
    }
    foundEl.createEl('p', { text: texts.changes(changed.length) });
    const listEl = foundEl.createEl('ul');
    for (const key of changed) listEl.createEl('li', { text: texts.parts[key] });
    const takeEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: texts.take, type: 'button', prepend: true });
    onPress(takeEl, () => void this.take(reading.settings, foundEl, buttonsEl));
  }

  private async take(settings: Settings, foundEl: HTMLElement, buttonsEl: HTMLElement): Promise<void> {
    const { context: { store, strings }, change } = this.plan;
    const { settingsTransfer: texts } = strings;
    const before = store.settings;
    await change(() => settings);
    foundEl.setText(texts.taken);
    buttonsEl.empty();
    const closeEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: texts.close, type: 'button' });
    closeEl.addEventListener('click', () => this.close());
    const backEl = buttonsEl.createEl('button', { text: texts.back, type: 'button' });
    onPress(backEl, () => {
      backEl.remove();
      closeEl.focus();
      void change(() => before).then(() => foundEl.setText(texts.isBack));
    });
    closeEl.focus();
  }
}
