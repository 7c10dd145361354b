import type * as Host from 'obsidian';
import { Component } from './component';
import { NotModelled } from './not-modelled';

const DEFAULT_WAIT = 300;
/** How long the pointer may be on its way from the link to the popover (not verified). */
const GRACE = 200;

/**
 * A small window beside a link while the pointer rests on either of them (obsidian.d.ts `HoverPopover`: constructor,
 * `hoverEl`, `hoverPopover` of its parent). The class names are those that public themes style. Not verified: when it
 * shows and hides, and that a parent has one at a time.
 */
export class HoverPopover extends Component {
  readonly hoverEl: HTMLElement;
  private timer: number | null = null;
  private readonly win: Window;

  constructor(
    private readonly parent: { hoverPopover: unknown },
    private readonly targetEl: HTMLElement | null,
    waitTime = DEFAULT_WAIT,
    staticPos: Host.Point | null = null,
  ) {
    super();
    if (targetEl === null || staticPos !== null) throw new NotModelled('HoverPopover at a position');
    if (parent.hoverPopover instanceof HoverPopover) parent.hoverPopover.hide();
    parent.hoverPopover = this;
    this.win = targetEl.win;
    this.hoverEl = targetEl.doc.createElement('div');
    this.hoverEl.addClass('popover', 'hover-popover', 'mod-plugin');
    for (const el of [targetEl, this.hoverEl]) {
      el.addEventListener('mouseleave', this.leave);
      el.addEventListener('mouseenter', this.stay);
    }
    this.after(waitTime, () => this.show());
  }

  private readonly leave = (): void => this.after(this.hoverEl.isConnected ? GRACE : 0, () => this.hide());

  private readonly stay = (): void => {
    if (this.hoverEl.isConnected && this.timer !== null) this.win.clearTimeout(this.timer);
  };

  private after(milliseconds: number, run: () => void): void {
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    this.timer = this.win.setTimeout(run, milliseconds);
  }

  private show(): void {
    if (this.targetEl?.isConnected !== true) return;
    this.targetEl.doc.body.append(this.hoverEl);
    void this.load();
    place(this.hoverEl, this.targetEl);
  }

  private hide(): void {
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    for (const el of [this.targetEl, this.hoverEl]) {
      el?.removeEventListener('mouseleave', this.leave);
      el?.removeEventListener('mouseenter', this.stay);
    }
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.hoverEl.detach();
    this.unload();
  }
}

function place(hoverEl: HTMLElement, targetEl: HTMLElement): void {
  const target = targetEl.getBoundingClientRect();
  const own = hoverEl.getBoundingClientRect();
  const { clientWidth, clientHeight } = targetEl.doc.documentElement;
  const isBelow = target.bottom + own.height + 8 < clientHeight;
  hoverEl.setCssStyles({
    left: `${Math.max(8, Math.min(target.left, clientWidth - own.width - 8))}px`,
    top: `${isBelow ? target.bottom : Math.max(8, target.top - own.height)}px`,
  });
}
