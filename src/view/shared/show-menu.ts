import type { Menu } from 'obsidian';
import { DISCREET_CLASS } from './discreet';
import { closeWithPlugin } from './overlays';

/** Shows a menu at the pointer, or below the element that a key was pressed on. */
export function showMenu(menu: Menu, event: MouseEvent | KeyboardEvent, el: Element): void {
  // A menu of the system itself shows its names whatever the page does.
  if (el.doc.body.hasClass(DISCREET_CLASS)) menu.setUseNativeMenu(false);
  show(menu, event, el);
  let isOpen = true;
  menu.onHide(() => (isOpen = false));
  closeWithPlugin({ isOpen: () => isOpen, close: () => void menu.hide() });
  const menus = el.doc.querySelectorAll('.menu');
  menus[menus.length - 1]?.addClass('reseauter-menu');
}

function show(menu: Menu, event: MouseEvent | KeyboardEvent, el: Element): void {
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
