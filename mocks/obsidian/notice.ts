import type * as Host from 'obsidian';
import { activeWindowNow } from './dom/active-window';

const DEFAULT_DURATION = 5000;

/** A message at the corner of the window (obsidian.d.ts `Notice`); 0 milliseconds keep it until it is clicked. */
export class Notice implements Host.Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  /** Whose timer it is; a test may have taken its page away by the time a notice goes. */
  private readonly win = window;
  private readonly timer: number | null;

  constructor(message: string | DocumentFragment, duration = DEFAULT_DURATION) {
    this.containerEl = stackOf(activeWindowNow().document).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    this.timer = duration > 0 ? this.win.setTimeout(() => this.hide(), duration) : null;
  }

  get noticeEl(): HTMLElement {
    return this.containerEl;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    const stackEl = this.containerEl.parentElement;
    this.containerEl.detach();
    if (stackEl?.childElementCount === 0) stackEl.detach();
  }
}

/** The element that all notices of a window stand in. */
function stackOf(doc: Document): HTMLElement {
  const existing = doc.body.querySelector<HTMLElement>(':scope > .notice-container');
  return existing ?? doc.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
}
