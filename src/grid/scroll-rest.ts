import { windowOf } from './grid-element';

/** How long nothing is scrolled until a scroll counts as over. */
const REST_MILLISECONDS = 150;
/** What a person does with what she sees; it must find everything in order. */
const USES = ['keydown', 'focusin', 'pointerdown'] as const;

/**
 * Does what has time while an element is scrolled once the scroll is over, and before a key, a press or the focus needs
 * it: a press would come to nothing if what is under it were moved in the document before it ends.
 */
export class ScrollRest {
  private stopTimer: (() => void) | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly settle: () => void,
  ) {
    for (const type of USES) el.addEventListener(type, this.onUse, { capture: true, passive: true });
  }

  /** Waits, from now on. */
  putOff(): void {
    this.cancel();
    const win = windowOf(this.el);
    const timer = win.setTimeout(this.settleNow, REST_MILLISECONDS);
    this.stopTimer = () => win.clearTimeout(timer);
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

  private readonly onUse = (): void => {
    if (this.stopTimer !== null) this.settleNow();
  };
}
