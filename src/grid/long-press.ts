import { windowOf } from './grid-element';

const HOLD_MILLISECONDS = 500;
const FINGER_WANDERS = 10;

/**
 * Tells a finger held still on an element for half a second, where phones have no right button. Android fires
 * `contextmenu` for it as well, iOS does not; whichever comes first counts.
 */
export class LongPress {
  private timer: number | null = null;
  private start: PointerEvent | null = null;
  private hasFired = false;

  constructor(
    private readonly el: HTMLElement,
    private readonly onLongPress: (event: PointerEvent) => void,
  ) {
    el.addEventListener('pointerdown', this.onDown);
    el.addEventListener('pointermove', this.onMove);
    el.addEventListener('pointerup', this.cancel);
    el.addEventListener('pointercancel', this.cancel);
    el.addEventListener('contextmenu', this.cancel);
  }

  /** Whether the click that comes now belongs to a long press that was already told. */
  swallowsClick(): boolean {
    const swallows = this.hasFired;
    this.hasFired = false;
    return swallows;
  }

  destroy(): void {
    this.cancel();
    this.el.removeEventListener('pointerdown', this.onDown);
    this.el.removeEventListener('pointermove', this.onMove);
    this.el.removeEventListener('pointerup', this.cancel);
    this.el.removeEventListener('pointercancel', this.cancel);
    this.el.removeEventListener('contextmenu', this.cancel);
  }

  private readonly onDown = (event: PointerEvent): void => {
    this.cancel();
    this.hasFired = false;
    if (event.pointerType !== 'touch') return;
    this.start = event;
    this.timer = windowOf(this.el).setTimeout(() => {
      this.timer = null;
      this.hasFired = true;
      this.onLongPress(event);
    }, HOLD_MILLISECONDS);
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (this.start === null) return;
    const distance = Math.hypot(event.clientX - this.start.clientX, event.clientY - this.start.clientY);
    if (distance > FINGER_WANDERS) this.cancel();
  };

  private readonly cancel = (): void => {
    if (this.timer !== null) windowOf(this.el).clearTimeout(this.timer);
    this.timer = null;
    this.start = null;
  };
}
