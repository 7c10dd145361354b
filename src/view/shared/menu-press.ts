import { LongPress } from '../../grid/long-press';

/**
 * Opens a menu for a right click, the menu key, and a finger held still, for which iOS fires no `contextmenu`. The click
 * that ends the long press does nothing more. Lives as long as the element.
 */
export function onMenuAsked(el: HTMLElement, open: (event: MouseEvent) => void): void {
  const press = new LongPress(el, open);
  el.addEventListener('contextmenu', open);
  const swallow = (event: MouseEvent): void => {
    if (!press.swallowsClick()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  el.addEventListener('click', swallow, { capture: true });
}
