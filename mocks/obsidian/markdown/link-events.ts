import type { App } from '../app';
import type { Component } from '../component';
import { Menu } from '../menu/menu';
import { Keymap } from '../scope';

/** Lets the links inside an element be followed, previewed and asked for their menu, as in the reading view. */
export function registerLinkEvents(app: App, component: Component, el: HTMLElement, sourcePath: () => string): void {
  component.registerDomEvent(el, 'click', event => {
    const linkEl = linkAt(event);
    if (linkEl === null) return;
    event.preventDefault();
    const link = linkEl.getAttr('data-href');
    if (link !== null) void app.workspace.openLinkText(link, sourcePath(), Keymap.isModEvent(event));
  });
  component.registerDomEvent(el, 'contextmenu', event => {
    const link = linkAt(event)?.getAttr('data-href') ?? null;
    if (link === null) return;
    const menu = new Menu();
    app.workspace.handleLinkContextMenu(menu, link, sourcePath());
    event.preventDefault();
    menu.showAtMouseEvent(event);
  });
  component.registerDomEvent(el, 'mouseover', event => {
    const targetEl = linkAt(event);
    const linktext = targetEl?.getAttr('data-href') ?? null;
    if (targetEl === null || linktext === null) return;
    const hoverParent = { hoverPopover: null };
    app.workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent,
      targetEl,
      linktext,
      sourcePath: sourcePath(),
    });
  });
}

function linkAt(event: MouseEvent): HTMLElement | null {
  return (event.target as Element | null)?.closest<HTMLElement>('a.internal-link, a.tag') ?? null;
}
