import type { Strings } from '../../i18n/strings';
import { addProgress } from '../shared/progress';
import { onPress } from '../shared/single-press';
import type { ImportWriting, NotWritten } from './import-writing';

/** What the last step needs. */
export interface WriteStepPlan {
  readonly strings: Strings;
  readonly writing: ImportWriting;
  /** Nothing of it is written (any more). */
  readonly onBack: () => void;
  readonly onAgain: () => void;
}

/** The last step: how far the writing is, with a way to stop it; then what became of it. */
export class WriteStep {
  private isCancelled = false;
  private isRunning = false;

  constructor(
    private readonly el: HTMLElement,
    private readonly plan: WriteStepPlan,
  ) {
    el.addClass('reseauter-import-write');
  }

  /** Whether notes are being written just now. */
  get isBusy(): boolean {
    return this.isRunning;
  }

  /** Stops after the note that is being written. */
  cancel(): void {
    this.isCancelled = true;
  }

  /** Writes what is left and then says what became of it. */
  async run(): Promise<void> {
    const { el, plan: { strings, writing } } = this;
    const { write } = strings.contactImport;
    this.isCancelled = false;
    this.isRunning = true;
    el.empty();
    const total = writing.state.left;
    const progress = addProgress(el, { label: write.button(total), lineClass: 'reseauter-empty-text' });
    const show = (done: number): void => progress.show(done, total, write.progress(done, total));
    show(0);
    const stopEl = el.createEl('button', { text: write.stop, type: 'button' });
    onPress(stopEl, () => this.cancel());
    stopEl.focus();
    await writing.write({ onProgress: show, isCancelled: () => this.isCancelled });
    this.isRunning = false;
    this.showOutcome();
  }

  private showOutcome(): void {
    const { el, plan: { strings, writing, onAgain, onBack } } = this;
    const { write } = strings.contactImport;
    const { written, notWritten, left, picturesLeft } = writing.state;
    el.empty();
    el.createEl('p', { cls: 'reseauter-empty-title', text: left === 0 ? write.done(written) : write.stopped(written, left), attr: { role: 'status' } });
    const buttonsEl = el.createDiv('reseauter-import-buttons');
    const add = (text: string, run: () => void): HTMLElement => {
      const buttonEl = buttonsEl.createEl('button', { text, type: 'button' });
      onPress(buttonEl, run);
      return buttonEl;
    };
    if (left > 0) add(write.rest(left), () => void this.run()).addClass('mod-cta');
    if (written === 0) add(write.back, onBack);
    add(write.again, onAgain);
    // Never first: that one has the focus, and a stray Enter would take the import back.
    if (writing.canUndo) add(write.undo, () => void this.undo());
    buttonsEl.querySelector('button')?.focus();
    this.showList(notWritten, write.refused);
    this.showList(picturesLeft, write.picturesLeft);
  }

  private showList(items: readonly NotWritten[], titleOf: (count: number) => string): void {
    if (items.length === 0) return;
    this.el.createEl('p', { text: titleOf(items.length) });
    const listEl = this.el.createEl('ul', 'reseauter-import-not-written');
    for (const { name, reason } of items) {
      const itemEl = listEl.createEl('li');
      itemEl.createSpan({ text: name, attr: { dir: 'auto' } });
      itemEl.appendText(`: ${reason}`);
    }
  }

  /** Somebody may have done something else meanwhile, which stays. */
  private async undo(): Promise<void> {
    const { writing, onBack } = this.plan;
    if (!writing.canUndo) {
      this.showOutcome();
      return;
    }
    await writing.undo();
    onBack();
  }
}
