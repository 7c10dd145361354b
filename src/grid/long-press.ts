import { windowOf } from './grid-element';

const HOLD_MILLISECONDS = 500;
const FINGER_WANDERS = 10;

/**
 * Tells a finger held still on an element for half a second, where phones have no right button. Android and Windows fire
 * `contextmenu` for it as well, iOS does not (MDN, "Element: contextmenu event"); whichever comes first counts, and the
 * other is kept from the listeners of the element.
 */
export class LongPress {
  private stopTimer: (() => void) | null = null;
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
    el.addEventListener('contextmenu', this.onContextMenu, { capture: true });
  }

  /** Whether the click that comes now belongs to a long press that was already told. */
  swallowsClick(): boolean {
    const swallows = this.hasFired;
    this.hasFired = false;
    return swallows;
  }

  /** Stops listening, and forgets a finger that is down. */
  destroy(): void {
    this.cancel();
    this.el.removeEventListener('pointerdown', this.onDown);
    this.el.removeEventListener('pointermove', this.onMove);
    this.el.removeEventListener('pointerup', this.cancel);
    this.el.removeEventListener('pointercancel', this.cancel);
    this.el.removeEventListener('contextmenu', this.onContextMenu, { capture: true });
  }

  private readonly onDown = (event: PointerEvent): void => {
    this.cancel();
    this.hasFired = false;
    if (event.pointerType !== 'touch') return;
    this.start = event;
    const win = windowOf(this.el);
    const timer = win.setTimeout(() => {
      this.cancel();
      this.hasFired = true;
      this.onLongPress(event);
    }, HOLD_MILLISECONDS);
    this.stopTimer = () => win.clearTimeout(timer);
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (this.start === null) return;
    const distance = Math.hypot(event.clientX - this.start.clientX, event.clientY - this.start.clientY);
    if (distance > FINGER_WANDERS) this.cancel();
  };

  private readonly onContextMenu = (event: MouseEvent): void => {
    this.cancel();
    const isSameFinger = this.hasFired && 'pointerType' in event && event.pointerType === 'touch';
    if (!isSameFinger) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  private readonly cancel = (): void => {
    this.stopTimer?.();
    this.stopTimer = null;
    this.start = null;
  };
}
