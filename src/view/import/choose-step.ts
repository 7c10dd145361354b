import type { Strings } from '../../i18n/strings';
import type { ChosenFile, RefusedFile } from './chosen-files';
import { filesFrom } from './chosen-files';

/** What the first step needs. */
export interface ChoosePlan {
  readonly strings: Strings;
  /** Files that were not opened just now. */
  readonly refused: readonly RefusedFile[];
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** Says of each file that was not opened why; returns where it is said. */
export function showRefused(parentEl: HTMLElement, refused: readonly RefusedFile[], { contactImport }: Strings): HTMLElement {
  const el = parentEl.createDiv({ cls: 'reseauter-import-refused', attr: { role: 'status' } });
  for (const { name, why, message } of refused) el.createEl('p', { text: contactImport.refused[why](name, message) });
  return el;
}

/** The first step: says what can be read, and takes files by a button or a drop. */
export function showChooseStep(parentEl: HTMLElement, { strings, refused, onFiles }: ChoosePlan): void {
  const { choose } = strings.contactImport;
  const el = parentEl.createDiv('reseauter-import-choose');
  el.createEl('h2', { cls: 'reseauter-empty-title', text: choose.title });
  el.createEl('p', { cls: 'reseauter-empty-text', text: choose.text });
  const inputEl = el.createEl('input', { type: 'file', attr: { accept: '.vcf,.vcard,.csv,.tsv,.txt', tabindex: '-1', 'aria-hidden': 'true' } });
  inputEl.multiple = true;
  inputEl.hidden = true;
  inputEl.addEventListener('change', () => take(filesFrom(inputEl.files)));
  const buttonEl = el.createEl('button', { cls: 'mod-cta', text: choose.button, type: 'button' });
  buttonEl.addEventListener('click', () => inputEl.click());
  el.createEl('p', { cls: 'reseauter-empty-text reseauter-import-drop', text: choose.drop });
  const messageEl = showRefused(el, refused, strings);
  el.createEl('p', { cls: 'reseauter-empty-text', text: choose.pictures });

  const take = (files: readonly ChosenFile[]): void => {
    if (files.length === 0) return;
    messageEl.setText(choose.opening);
    buttonEl.disabled = true;
    onFiles(files);
  };
  el.addEventListener('dragover', (event) => {
    event.preventDefault();
    el.addClass('mod-over');
  });
  el.addEventListener('dragleave', () => el.removeClass('mod-over'));
  el.addEventListener('drop', (event) => {
    event.preventDefault();
    el.removeClass('mod-over');
    take(filesFrom(event.dataTransfer?.files));
  });
  buttonEl.focus();
}
