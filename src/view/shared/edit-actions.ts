import type { App, Notice } from 'obsidian';
import { Component } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { NoteRequest } from '../../note/edits/note-edit';
import type { BatchRun, NoteWriter } from '../../vault/note-writer';
import type { BatchOutcome, WriteOutcome } from '../../vault/write-outcome';
import { openNote } from './open-note';
import type { RefusalTexts } from './refusal-text';
import { refusalText } from './refusal-text';
import { onPress } from './single-press';
import type { PlaceInNote } from '../../model/place';
import { notify } from './overlays';

/** Long enough to read a sentence and to decide about it. */
const NOTICE_MILLISECONDS = 8000;

interface NoticeButton {
  readonly text: string;
  readonly onClick: () => void;
}

/** What else an action may want. */
interface RunOptions {
  /** Hears which notes were written. */
  readonly onWritten?: (paths: readonly NotePath[]) => void;
  /** What the action makes and somebody may want to look at at once; the notice opens it. */
  readonly made?: string;
}

/**
 * Runs what a person did and says what became of it: done, with a button that takes it back, or why nothing was written.
 * Only the last action has its button, so that a button never takes back another action than its own; what was undone
 * has one that does it again.
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

  /** The action that `undo` would take back, to tell it from others; null when there is none. */
  get lastAction(): object | null {
    return this.writer.lastAction;
  }

  /** Whether there is an action that `redo` would do again. */
  get canRedo(): boolean {
    return this.writer.canRedo;
  }

  /**
   * Writes the edits and new notes of one action and shows a notice: `message` with Undo, or the reason why not. Never
   * throws; the outcome tells the caller whether the notes changed.
   */
  async run(requests: readonly NoteRequest[], message: string, { onWritten, made }: RunOptions = {}): Promise<WriteOutcome> {
    const { write } = this.strings.queue;
    const outcome = await this.writer.applyAll(requests, onWritten);
    if (outcome.kind === 'written') this.show(message, ...(made === undefined ? [] : [this.openButton(made)]), this.undoButton());
    else this.refuse(outcome, { unchanged: write.unchanged, stale: write.stale });
    return outcome;
  }

  /**
   * Writes requests that stand each for itself, such as the notes of an import, and says what `messageOf` makes of the
   * outcome, with Undo when something was written. Never throws.
   */
  async runEach(requests: readonly NoteRequest[], run: BatchRun, messageOf: (outcome: BatchOutcome) => string): Promise<BatchOutcome> {
    const outcome = await this.writer.applyEach(requests, run);
    this.show(messageOf(outcome), ...(outcome.written > 0 ? [this.undoButton()] : []));
    return outcome;
  }

  /** Takes the last action back, and says so; refused when its note was changed since. Never throws. */
  async undo(): Promise<WriteOutcome> {
    const { write } = this.strings.queue;
    const outcome = await this.writer.undo();
    if (outcome.kind === 'written') this.show(write.undone, this.redoButton());
    else this.refuse(outcome, { unchanged: write.nothingToUndo, stale: write.changedSince });
    return outcome;
  }

  /** Does again what was undone last, and says so; refused when its note was changed since. Never throws. */
  async redo(): Promise<WriteOutcome> {
    const { write } = this.strings.queue;
    const outcome = await this.writer.redo();
    if (outcome.kind === 'written') this.show(write.redone, this.undoButton());
    else this.refuse(outcome, { unchanged: write.nothingToRedo, stale: write.changedSince });
    return outcome;
  }

  private refuse(outcome: Exclude<WriteOutcome, { kind: 'written' }>, texts: RefusalTexts): void {
    this.show(refusalText(outcome, this.strings.queue.write, texts), ...this.buttonsAfter(outcome));
  }

  /** Leads to the note that has to be looked at. */
  private buttonsAfter(outcome: Exclude<WriteOutcome, { kind: 'written' }>): readonly NoticeButton[] {
    switch (outcome.kind) {
      case 'stale':
      case 'half-written':
        return [this.openButton(outcome.path)];
      case 'unreadable':
        return [this.openButton(outcome.path, outcome.line === null ? {} : { line: outcome.line })];
      case 'unchanged':
      case 'missing':
      case 'partly-written':
      case 'failed':
        return [];
    }
  }

  private undoButton(): NoticeButton {
    return { text: this.strings.common.undo, onClick: () => void this.undo() };
  }

  private redoButton(): NoticeButton {
    return { text: this.strings.common.redo, onClick: () => void this.redo() };
  }

  private openButton(path: string, place: PlaceInNote = {}): NoticeButton {
    return { text: this.strings.common.open, onClick: () => void openNote(this.app, path, undefined, place) };
  }

  private show(message: string, ...buttons: readonly NoticeButton[]): void {
    this.notice?.hide();
    const content = createFragment((fragment) => {
      fragment.createSpan({ text: message });
      for (const button of buttons) addButton(fragment, button);
    });
    this.notice = notify(content, NOTICE_MILLISECONDS);
  }
}

function addButton(parentEl: DocumentFragment, { text, onClick }: NoticeButton): void {
  const buttonEl = parentEl.createEl('button', { cls: 'reseauter-notice-button', text, type: 'button' });
  let before: HTMLElement | null = null;
  buttonEl.addEventListener('focus', ({ relatedTarget }) => {
    before = relatedTarget as HTMLElement | null;
  });
  onPress(buttonEl, () => {
    // The notice goes with its button, which would leave the keyboard nowhere.
    before?.focus();
    onClick();
  });
}
