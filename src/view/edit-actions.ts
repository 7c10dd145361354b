import type { App } from 'obsidian';
import { Component, Notice } from 'obsidian';
import type { Strings } from '../i18n/strings';
import type { NoteEdit } from '../note/edits/note-edit';
import type { NoteWriter } from '../vault/note-writer';
import type { WriteOutcome } from '../vault/write-outcome';
import { noteNameOf } from './note-name';
import type { NotePlace } from './open-note';
import { openNote } from './open-note';

/** Long enough to read a sentence and to decide about it. */
const NOTICE_MILLISECONDS = 8000;

interface NoticeButton {
  readonly text: string;
  readonly onClick: () => void;
}

/**
 * Runs what a person did and says what became of it: done, with a button that takes it back, or why nothing was written.
 * Only the last action has its button, so that a button never takes back another action than its own.
 */
export class EditActions extends Component {
  private notice: Notice | null = null;

  constructor(
    private readonly app: App,
    private readonly writer: NoteWriter,
    private readonly strings: Strings,
  ) {
    super();
  }

  override onunload(): void {
    this.notice?.hide();
  }

  /** Whether there is an action that `undo` would take back. */
  get canUndo(): boolean {
    return this.writer.canUndo;
  }

  /**
   * Writes the edits of one action and shows a notice: `message` with Undo, or the reason why not. Never throws; the
   * outcome tells the caller whether the notes changed.
   */
  async run(edits: readonly NoteEdit[], message: string): Promise<WriteOutcome> {
    const outcome = await this.writer.applyAll(edits);
    if (outcome.kind === 'written') {
      this.show(message, { text: this.strings.common.undo, onClick: () => void this.undo() });
    } else {
      this.refuse(outcome, this.strings.queue.write.stale);
    }
    return outcome;
  }

  /** Takes the last action back, and says so; refused when its note was changed since. Never throws. */
  async undo(): Promise<WriteOutcome> {
    const { write } = this.strings.queue;
    const hadAction = this.writer.canUndo;
    const outcome = await this.writer.undo();
    if (outcome.kind === 'written') this.show(write.undone);
    else if (!hadAction) this.show(write.nothingToUndo);
    else this.refuse(outcome, write.undoRefused);
    return outcome;
  }

  private refuse(outcome: Exclude<WriteOutcome, { kind: 'written' }>, stale: (note: string) => string): void {
    const { write } = this.strings.queue;
    switch (outcome.kind) {
      case 'unchanged':
        this.show(write.unchanged);
        return;
      case 'stale':
        this.show(stale(noteNameOf(outcome.path)), this.openButton(outcome.path));
        return;
      case 'unreadable':
        this.show(
          write.unreadable(noteNameOf(outcome.path), outcome.line),
          this.openButton(outcome.path, outcome.line === null ? {} : { line: outcome.line }),
        );
        return;
      case 'missing':
        this.show(write.missing(noteNameOf(outcome.path)));
        return;
      case 'failed':
        this.show(write.failed(noteNameOf(outcome.path), outcome.message));
    }
  }

  private openButton(path: string, place: NotePlace = {}): NoticeButton {
    return { text: this.strings.common.open, onClick: () => void openNote(this.app, path, undefined, place) };
  }

  private show(message: string, button?: NoticeButton): void {
    this.notice?.hide();
    const content = createFragment((fragment) => {
      fragment.createSpan({ text: message });
      if (button === undefined) return;
      const buttonEl = fragment.createEl('button', { cls: 'reseauter-notice-button', text: button.text, type: 'button' });
      buttonEl.addEventListener('click', button.onClick);
    });
    this.notice = new Notice(content, NOTICE_MILLISECONDS);
  }
}
