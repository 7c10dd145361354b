import type { NoteChange } from '../network/note-change';

/** Collects what happened to notes, so that a storm of events (a sync, a renamed folder) is told as one batch. */
export class ChangeBatch {
  private changes: NoteChange[] = [];
  private timer: number | null = null;
  private isStopped = false;

  /** @param tell - called with a batch in the order of its events, never with an empty one */
  constructor(
    private readonly win: Window,
    private readonly tell: (changes: readonly NoteChange[]) => void,
  ) {}

  /** Adds a change; it is told with the next flush, at the latest in the next turn of the window. */
  push(change: NoteChange): void {
    this.changes.push(change);
    this.timer ??= this.win.setTimeout(() => this.flush(), 0);
  }

  /** Tells what was collected, now. */
  flush(): void {
    this.clearTimer();
    if (this.changes.length === 0 || this.isStopped) return;
    const { changes } = this;
    this.changes = [];
    this.tell(changes);
  }

  /** Nothing is told any more. */
  stop(): void {
    this.isStopped = true;
    this.clearTimer();
  }

  private clearTimer(): void {
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    this.timer = null;
  }
}
