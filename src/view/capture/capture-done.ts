import type { Strings } from '../../i18n/strings';
import { onPress } from '../shared/single-press';

/** What can be done once the notes are written. */
export interface WrittenListener {
  /** null where there is no view for it. */
  readonly onClassify: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says what was written and offers what comes next: classify those who are new, or take all of it back. */
export function showWritten(contentEl: HTMLElement, { capture, common }: Strings, message: string, listener: WrittenListener): void {
  contentEl.empty();
  contentEl.createEl('p', { text: message, attr: { role: 'status' } });
  const buttonsEl = contentEl.createDiv('modal-button-container');
  const add = (text: string, cls: string, run: () => void): HTMLElement => {
    const buttonEl = buttonsEl.createEl('button', { cls, text, type: 'button' });
    onPress(buttonEl, run);
    return buttonEl;
  };
  const classifyEl = add(capture.classify, 'mod-cta', listener.onClassify);
  add(common.undo, '', listener.onUndo);
  add(capture.close, 'mod-cancel', listener.onClose);
  classifyEl.focus();
}
