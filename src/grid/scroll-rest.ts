import { windowOf } from './grid-element';

/** A scroll counts as over once nothing was scrolled in one whole period of so many milliseconds. */
const REST_MILLISECONDS = 120;
/** What a person does with what she sees; it must find everything in order. */
const USES = ['keydown', 'focusin', 'pointerdown'] as const;

/**
 * Does what has time while an element is scrolled once the scroll is over, and before a key, a press or the focus needs
 * it: a press would come to nothing if what is under it were moved in the document before it ends.
 */
export class ScrollRest {
  private stopTimer: (() => void) | null = null;
  private isStillScrolled = false;

  constructor(
    private readonly el: HTMLElement,
    private readonly settle: () => void,
  ) {
    for (const type of USES) el.addEventListener(type, this.onUse, { capture: true, passive: true });
  }

  /** Waits, from now on. A timer that runs is let run: another one for each frame would be a tenth of what a line costs. */
  putOff(): void {
    this.isStillScrolled = this.stopTimer !== null;
    if (this.stopTimer === null) this.wait();
  }

  /** Waits no longer. */
  readonly settleNow = (): void => {
    this.cancel();
    this.settle();
  };

  /** Takes back what is still to be done: to be called before the element moves to another window. */
  cancel(): void {
    this.stopTimer?.();
    this.stopTimer = null;
  }

  /** Takes back what is still to be done, and stops listening. */
  destroy(): void {
    this.cancel();
    for (const type of USES) this.el.removeEventListener(type, this.onUse, { capture: true });
  }

  private wait(): void {
    const win = windowOf(this.el);
    const timer = win.setTimeout(() => {
      if (!this.isStillScrolled) return this.settleNow();
      this.isStillScrolled = false;
      this.wait();
    }, REST_MILLISECONDS);
    this.stopTimer = () => win.clearTimeout(timer);
  }

  private readonly onUse = (): void => {
    if (this.stopTimer !== null) this.settleNow();
  };
}
