import type { NoteChange } from '../network/note-change';

/** Whoever is told takes the changes in at once, in about a millisecond for so many: slices of work are to count that in. */
const MOST_AT_ONCE = 25;

/** Collects what happened to notes, so that a storm of events (a sync, a renamed folder) is told in few batches. */
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
    if (this.changes.length >= MOST_AT_ONCE) return this.flush();
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
