import type { Strings } from '../../i18n/strings';
import { onPress } from '../shared/single-press';

/** What the buttons at the end of the dialog do. */
export interface FootListener {
  readonly onCancel: () => void;
  readonly onStop: () => void;
  readonly onWrite: () => void;
}

/** The end of the dialog: how many notes are written, and while they are, how far it is. */
export class CaptureFoot {
  private readonly writeEl: HTMLButtonElement;
  private readonly cancelEl: HTMLButtonElement;
  private readonly progressEl: HTMLProgressElement;
  private readonly doneEl: HTMLElement;
  private isWriting = false;

  constructor(parentEl: HTMLElement, private readonly strings: Strings, listener: FootListener) {
    const footEl = parentEl.createDiv('reseauter-capture-foot');
    this.progressEl = footEl.createEl('progress', { attr: { 'aria-label': strings.capture.title } });
    this.doneEl = footEl.createSpan();
    const buttonsEl = footEl.createDiv('modal-button-container');
    this.writeEl = buttonsEl.createEl('button', { cls: 'mod-cta', type: 'button' });
    this.cancelEl = buttonsEl.createEl('button', { cls: 'mod-cancel', type: 'button' });
    onPress(this.writeEl, listener.onWrite);
    onPress(this.cancelEl, () => (this.isWriting ? listener.onStop() : listener.onCancel()));
    this.showProgress(0, 0);
  }

  /** Shows how many notes of people there are to write; there may be only that of the event. */
  show(count: number, hasEvent: boolean): void {
    const { capture } = this.strings;
    this.writeEl.setText(count === 0 && hasEvent ? capture.writeEvent : capture.write(count));
    this.writeEl.disabled = this.isWriting || (count === 0 && !hasEvent);
  }

  /** Shows how far the writing is; `all` is 0 when nothing is written any more. */
  showProgress(done: number, all: number): void {
    this.isWriting = all > 0;
    this.progressEl.hidden = !this.isWriting;
    this.progressEl.max = Math.max(1, all);
    this.progressEl.value = done;
    this.doneEl.setText(this.isWriting ? this.strings.capture.writing(done, all) : '');
    this.writeEl.disabled = this.isWriting;
    this.cancelEl.setText(this.isWriting ? this.strings.capture.stop : this.strings.common.cancel);
  }
}
