import { Component } from 'obsidian';
import type { CalendarDate } from '../model/calendar-date';
import type { Steps } from '../model/steps';
import { DEFAULT_SETTINGS } from '../settings';
import { Store } from '../store';
import { inSlices, isDoneInOneSlice } from '../vault/slices';

/** About a frame. A timer, since a window that is hidden draws no frames while a pop-out of it may be seen. */
const NOTIFY_AFTER_MILLISECONDS = 16;

/** While more and more comes in, views show what is known so far this often. */
const SHOW_AFTER_MILLISECONDS = 1000;

/**
 * The store of the plugin, in the time of a window: views are told at most once a frame, and not at all once the plugin
 * is off. What would take long when they look is done in slices before they are told, so that typing never waits.
 */
export class StoreInSlices extends Component {
  readonly store: Store;
  private timer = 0;
  private isOff = false;
  private isEnding = false;
  private toldFault: unknown = null;
  /** By the clock of the window, which has no days. */
  private toldAt = 0;

  constructor(
    private readonly win: Window,
    today: CalendarDate,
  ) {
    super();
    this.store = new Store({ settings: DEFAULT_SETTINGS, today, schedule: (notify) => this.schedule(notify) });
  }

  override onunload(): void {
    this.isOff = true;
    this.win.clearTimeout(this.timer);
  }

  /**
   * Takes how many of the vault's notes were understood. The first reading is over when all are, and what views will ask
   * for is made. Read again, for instance with other roles, notes stay on screen as they were until they say something else.
   */
  takeProgress(done: number, total: number): void {
    const { store } = this;
    if (store.phase.kind === 'ready') return;
    const isRead = done >= total;
    if (isRead && !store.isFarBehind) return store.setPhase({ kind: 'ready' });
    store.setPhase({ kind: 'reading', done, total });
    if (isRead && !this.isEnding) void this.endReading();
  }

  private async endReading(): Promise<void> {
    this.isEnding = true;
    try {
      await this.catchUp();
    } finally {
      this.isEnding = false;
      const { phase } = this.store;
      // With other words the vault may be read again from its first note.
      const isRead = phase.kind === 'reading' && phase.done >= phase.total;
      if (isRead && !this.isOff) this.store.setPhase({ kind: 'ready' });
    }
  }

  private schedule(notify: () => void): void {
    this.timer = this.win.setTimeout(() => {
      // While the vault is read only the progress is seen. One note may touch thousands of people; what takes no longer
      // than a slice is told at once.
      this.toldAt = this.win.performance.now();
      if (this.store.phase.kind === 'reading' || this.isCaughtUpAtOnce()) return this.tell(notify);
      void this.catchUp().finally(() => {
        if (!this.isOff) this.tell(notify);
      });
    }, NOTIFY_AFTER_MILLISECONDS);
  }

  private catchingUp(): Steps {
    const { store, win } = this;
    return store.catchingUp(() => {
      const now = win.performance.now();
      if (this.isOff || store.phase.kind === 'reading' || now - this.toldAt < SHOW_AFTER_MILLISECONDS) return false;
      this.toldAt = now;
      return true;
    });
  }

  private isCaughtUpAtOnce(): boolean {
    try {
      return isDoneInOneSlice(this.catchingUp(), this.win);
    } catch (error) {
      this.tellFault(error);
      return false;
    }
  }

  /** Where it fails it is done once more: then all pictures are made anew, and nobody is to wait for that. */
  private async catchUp(): Promise<void> {
    if (!(await this.isGoneThrough(this.catchingUp()))) await this.isGoneThrough(this.catchingUp());
  }

  private async isGoneThrough(steps: Steps): Promise<boolean> {
    const { win } = this;
    try {
      await inSlices(steps, () => undefined, { win, isStopped: () => this.isOff, onSlice: () => undefined });
      return true;
    } catch (error) {
      this.tellFault(error);
      return false;
    }
  }

  private tell(notify: () => void): void {
    try {
      notify();
    } catch (error) {
      this.tellFault(error);
    }
  }

  /** A fault of ours is for whoever mends it, with the place in the code; once, though every view may meet it. */
  private tellFault(error: unknown): void {
    if (error === this.toldFault) return;
    this.toldFault = error;
    console.error(error);
  }
}
