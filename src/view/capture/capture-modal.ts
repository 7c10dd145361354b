import type { PersonBase } from '../../note/edits/new-person-note';
import type { BatchOutcome } from '../../vault/write-outcome';
import type { ViewContext } from '../shared/view-context';
import type { CaptureDraft } from './capture-draft';
import { isTyped } from './capture-draft';
import { CaptureForm } from './capture-form';
import { showWritten } from './capture-done';
import { askBeforeLeaving } from './capture-leave';
import { CaptureReading, captureMessage } from './capture-reading';
import type { ReviewedRow } from './capture-review';
import type { CaptureRow } from './capture-rows';
import { CaptureTable, writtenCount } from './capture-table';
import { CaptureFoot } from './capture-foot';
import { Dialog } from '../shared/overlays';

/** What the dialog is opened with. */
export interface CaptureQuestion {
  /** Changes as somebody types. */
  readonly draft: CaptureDraft;
  /** What notes of new people begin with. */
  readonly base: PersonBase;
  /** Opens what classifies new contacts; null as long as there is no such view. */
  readonly onClassify: () => void;
  /** The draft was written or thrown away; or what was written is taken back, and the draft is open again. */
  readonly onSettled: (isSettled: boolean) => void;
  readonly onClosed: () => void;
}

/**
 * Asks for an event and the people who were met there, shows line by line what was understood, and writes all of it when
 * the person says so. What is typed stays in the draft until it is written or thrown away.
 */
export class CaptureModal extends Dialog {
  private readonly reading: CaptureReading;
  private reviewed: readonly ReviewedRow[] = [];
  private form: CaptureForm | null = null;
  private table: CaptureTable | null = null;
  private foot: CaptureFoot | null = null;
  private unsubscribe: () => void = () => undefined;
  /** Whether the lines name more people than are shown. */
  private hasMore = false;
  private isWriting = false;
  private isStopped = false;
  private isSettled = false;

  constructor(private readonly context: ViewContext, private readonly question: CaptureQuestion) {
    super(context.app);
    this.reading = new CaptureReading(context, question.base);
  }

  override onOpen(): void {
    this.modalEl.addClass('reseauter-modal', 'reseauter-capture');
    this.setTitle(this.context.strings.capture.title);
    this.unsubscribe = this.context.store.subscribe(() => this.onNotesChanged());
    this.showForm();
  }

  /** Asks before what is typed goes; nothing closes while notes are written. */
  override close(): void {
    if (this.isWriting) return;
    if (this.isSettled || !isTyped(this.question.draft)) super.close();
    else askBeforeLeaving(this.context, { onKeep: () => super.close(), onDiscard: () => this.discard() });
  }

  override onClose(): void {
    this.unsubscribe();
    this.contentEl.empty();
    this.question.onClosed();
  }

  /** Whether there is nothing more to do in it. */
  get isDone(): boolean {
    return this.isSettled;
  }

  /** Shows the draft again, after somebody else changed it. */
  showDraft(): void {
    this.form?.show(this.question.draft);
    this.readLines();
  }

  private showForm(): void {
    const { context: { strings, store }, question: { draft } } = this;
    this.contentEl.empty();
    const formEl = this.contentEl.createDiv('reseauter-capture-form');
    this.form = new CaptureForm(formEl, { texts: strings.capture, store, events: this.reading.events, onChange: () => this.readForm() });
    this.table = new CaptureTable(formEl, strings, {
      onEdit: (id, field, text) => this.change(id, (row) => ({ ...row, edits: new Map([...row.edits, [field, text]]) })),
      onDecide: (id, decision) => this.change(id, (row) => ({ ...row, decision, accepted: new Set() })),
      onAccept: (id, field, isAccepted) => this.change(id, (row) => {
        const others = [...row.accepted].filter((other) => other !== field);
        return { ...row, accepted: new Set(isAccepted ? [...others, field] : others) };
      }),
    });
    this.foot = new CaptureFoot(this.contentEl, strings, {
      onCancel: () => this.close(),
      onStop: () => {
        this.isStopped = true;
      },
      onWrite: () => void this.write(),
    });
    this.form.show(draft);
    this.readPeople();
    this.form.focus();
  }

  private discard(): void {
    this.settle(true);
    super.close();
  }

  /** What was written may be taken back here, in the notice or by the command: then what was typed is there again. */
  private onNotesChanged(): void {
    this.form?.allowUntilToday();
    if (this.isSettled && this.form === null && this.context.actions.canRedo) {
      this.settle(false);
      this.showForm();
    } else this.readPeople();
  }

  /** The people of the vault may change while the dialog is open. */
  private readPeople(): void {
    if (this.isWriting || this.form === null) return;
    this.reading.readPeople();
    this.readLines();
  }

  private readForm(): void {
    this.form?.readInto(this.question.draft);
    this.readLines();
  }

  private readLines(): void {
    this.hasMore = this.reading.readLines(this.question.draft);
    this.review();
  }

  private change(id: number, change: (row: CaptureRow) => CaptureRow): void {
    const { draft } = this.question;
    draft.rows = draft.rows.map((row) => (row.id === id ? change(row) : row));
    this.review();
  }

  private review(): void {
    const { reading, question: { draft } } = this;
    this.reviewed = reading.review(draft);
    this.table?.show(this.reviewed, this.hasMore);
    this.foot?.show(writtenCount(this.reviewed), reading.hasEvent(draft, this.reviewed));
  }

  private async write(): Promise<void> {
    const { context, question: { draft }, reviewed, foot } = this;
    if (this.isWriting || foot === null || this.form?.isValid !== true) return;
    [this.isWriting, this.isStopped] = [true, false];
    const requests = await this.reading.requestsFor(draft, reviewed);
    foot.showProgress(0, requests.length);
    const messageOf = (outcome: BatchOutcome): string => captureMessage(outcome, requests.length - writtenCount(reviewed), context.strings);
    const run = { onTaken: (_: unknown, done: number) => foot.showProgress(done, requests.length), isCancelled: () => this.isStopped };
    const outcome = await context.actions.runEach(requests, run, messageOf);
    this.isWriting = false;
    if (outcome.left.length === 0 && outcome.refused.length === 0 && !this.hasMore) this.showDone(messageOf(outcome));
    else {
      // What was written is known by now; the other lines are still to be written, and those that were not shown are kept.
      foot.showProgress(0, 0);
      this.readPeople();
    }
  }

  private showDone(message: string): void {
    const { context, question } = this;
    this.settle(true);
    this.form = null;
    showWritten(this.contentEl, context.strings, message, {
      onClassify: () => this.leave(question.onClassify),
      onUndo: () => void context.actions.undo(),
      onClose: () => this.leave(null),
    });
  }

  private settle(isSettled: boolean): void {
    this.isSettled = isSettled;
    this.question.onSettled(isSettled);
  }

  private leave(then: (() => void) | null): void {
    super.close();
    then?.();
  }
}
