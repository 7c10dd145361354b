import { NotModelled } from '../not-modelled';
import { delegate, undelegate } from './delegation';
import { onWindowMigrated } from './window-migration';

/** What the app adds to `HTMLElement.prototype` (obsidian.d.ts, `declare global { interface HTMLElement }`). */
export const htmlHelpers: Partial<HTMLElement> & ThisType<HTMLElement> = {
  show() {
    this.style.removeProperty('display');
  },
  hide() {
    this.style.setProperty('display', 'none');
  },
  toggle(show: boolean) {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(visible: boolean) {
    this.style.setProperty('visibility', visible ? '' : 'hidden');
  },
  // Walks up instead of asking offsetParent, which jsdom does not compute.
  isShown() {
    if (!this.isConnected) return false;
    for (let el: HTMLElement | null = this; el !== null; el = el.parentElement) {
      if (this.win.getComputedStyle(el).display === 'none') return false;
    }
    return true;
  },
  get innerWidth(): number {
    return innerSize(this, 'clientWidth', 'padding-left', 'padding-right');
  },
  get innerHeight(): number {
    return innerSize(this, 'clientHeight', 'padding-top', 'padding-bottom');
  },
  on: delegate,
  off: undelegate,
  onClickEvent(this: HTMLElement, listener, options?) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener as (event: Event) => unknown, options);
  },
  onNodeInserted() {
    throw new NotModelled('HTMLElement.onNodeInserted');
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
    return onWindowMigrated(this, listener);
  },
  trigger(eventType: string) {
    this.dispatchEvent(new Event(eventType, { bubbles: true }));
  },
};

function innerSize(
  el: HTMLElement,
  outer: 'clientWidth' | 'clientHeight',
  paddingStart: string,
  paddingEnd: string,
): number {
  const style = el.win.getComputedStyle(el);
  const padding = [paddingStart, paddingEnd].map(name => Number.parseFloat(style.getPropertyValue(name)) || 0);
  return el[outer] - padding.reduce((sum, part) => sum + part, 0);
}
