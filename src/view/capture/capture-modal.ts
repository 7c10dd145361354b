import { Modal } from 'obsidian';
import { SamePersonIndex } from '../../derive/same-person';
import type { KnownNames } from '../../exchange/contact-lines/contact-line';
import { knownNames } from '../../exchange/contact-lines/line-words';
import { readContactLines } from '../../exchange/contact-lines/read-contact-lines';
import { stringsFor } from '../../i18n/strings';
import type { Person } from '../../model/person';
import type { PersonBase } from '../../note/edits/new-person-note';
import type { BatchOutcome } from '../../vault/write-outcome';
import type { ViewContext } from '../shared/view-context';
import type { CaptureDraft } from './capture-draft';
import { isTyped } from './capture-draft';
import type { KnownEvent } from './capture-event';
import { eventMeant, knownEvents, withEvent } from './capture-event';
import { CaptureForm } from './capture-form';
import { showWritten } from './capture-done';
import { askBeforeLeaving } from './capture-leave';
import { captureRequests, metAtOf } from './capture-requests';
import type { ReviewedRow } from './capture-review';
import { reviewRows } from './capture-review';
import type { CaptureRow } from './capture-rows';
import { rowsAfter } from './capture-rows';
import { CaptureTable, writtenCount } from './capture-table';
import { CaptureFoot } from './capture-foot';

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

/** More people than anybody met on one day; longer lists come from a file. */
const MOST_SHOWN = 300;

/**
 * Asks for an event and the people who were met there, shows line by line what was understood, and writes all of it when
 * the person says so. What is typed stays in the draft until it is written or thrown away.
 */
export class CaptureModal extends Modal {
  private readonly events: readonly KnownEvent[];
  private index = new SamePersonIndex([]);
  private known: KnownNames = { organisations: new Set() };
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
    this.events = knownEvents(context.store);
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
    this.form = new CaptureForm(formEl, { texts: strings.capture, today: store.today, events: this.events, onChange: () => this.readForm() });
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
    if (this.isSettled && this.form === null && this.context.actions.canRedo) {
      this.settle(false);
      this.showForm();
    } else this.readPeople();
  }

  /** The people of the vault may change while the dialog is open. */
  private readPeople(): void {
    if (this.isWriting || this.form === null) return;
    const people = this.context.store.people();
    this.index = new SamePersonIndex(people);
    this.known = knownNames(people.flatMap(({ organisation, networks }) => [organisation?.text ?? '', ...networks.map(({ text }) => text)]));
    this.readLines();
  }

  private readForm(): void {
    this.form?.readInto(this.question.draft);
    this.readLines();
  }

  private readLines(): void {
    const { draft } = this.question;
    const read = readContactLines(draft.text, { known: this.known, atMost: MOST_SHOWN + 1 });
    draft.rows = rowsAfter(draft.rows, read.slice(0, MOST_SHOWN));
    this.hasMore = read.length > MOST_SHOWN;
    this.review();
  }

  private change(id: number, change: (row: CaptureRow) => CaptureRow): void {
    const { draft } = this.question;
    draft.rows = draft.rows.map((row) => (row.id === id ? change(row) : row));
    this.review();
  }

  private review(): void {
    const { context, question: { draft, base } } = this;
    const metAt = metAtOf(draft, eventMeant(draft, this.events), context, base);
    const source = stringsFor(base.language).capture.source;
    const isInTouch = ({ path }: Person): boolean => (context.store.followUpOf(path)?.contact.last ?? null) !== null;
    this.reviewed = reviewRows(draft.rows, this.index, (card, person) => withEvent(card, person, { on: draft.on, metAt, source, isInTouch }));
    this.table?.show(this.reviewed, this.hasMore);
    const hasEvent = draft.title !== '' && this.reviewed.some(({ decision }) => decision.kind !== 'skip');
    this.foot?.show(writtenCount(this.reviewed), hasEvent);
  }

  private async write(): Promise<void> {
    const { context, question: { draft, base }, reviewed, foot } = this;
    if (this.isWriting || foot === null || this.form?.isValid !== true) return;
    [this.isWriting, this.isStopped] = [true, false];
    const requests = await captureRequests({ reviewed, event: draft, known: eventMeant(draft, this.events), base }, context);
    foot.showProgress(0, requests.length);
    const messageOf = (outcome: BatchOutcome): string => this.messageOf(outcome, requests.length - writtenCount(reviewed));
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

  /** @param events - how many of the notes are that of the event: one or none */
  private messageOf({ written, refused, left }: BatchOutcome, events: number): string {
    const { capture } = this.context.strings;
    if (left.length > 0) return capture.stopped(written, left.length);
    return refused.length > 0 ? capture.refused(written, refused.length) : capture.written(written - events, events > 0);
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
