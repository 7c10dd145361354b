import type { Menu } from 'obsidian';

/** Shows a menu at the pointer, or below the element that a key was pressed on. */
export function showMenu(menu: Menu, event: MouseEvent | KeyboardEvent, el: Element): void {
  // A click that Enter makes on a button happens nowhere: it counts no presses (UI Events, `click`, `detail`).
  const isByKey = event.type === 'click' && event.detail === 0;
  if (event.instanceOf(MouseEvent) && !isByKey) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, right, bottom } = el.getBoundingClientRect();
  const isRightToLeft = el.win.getComputedStyle(el).direction === 'rtl';
  menu.showAtPosition({ x: isRightToLeft ? right : left, y: bottom, left: isRightToLeft }, el.doc);
}
