import type * as Host from 'obsidian';

/** Where a leaf has been: the view states behind and ahead of the one that is shown. */
export class LeafHistory {
  private readonly behind: Host.ViewState[] = [];
  private ahead: Host.ViewState[] = [];

  /** Remembers the state that was left; what was ahead is forgotten. */
  record(state: Host.ViewState): void {
    this.behind.push(state);
    this.ahead = [];
  }

  /** One step back from `current`; null at the beginning. */
  back(current: Host.ViewState): Host.ViewState | null {
    const step = this.behind.pop();
    if (step === undefined) return null;
    this.ahead.push(current);
    return step;
  }

  /** One step forward from `current`; null at the end. */
  forward(current: Host.ViewState): Host.ViewState | null {
    const step = this.ahead.pop();
    if (step === undefined) return null;
    this.behind.push(current);
    return step;
  }
}
