import type * as Host from 'obsidian';

const MARGIN = 8;

/** Puts a menu at its position, moved or flipped so that all of it is in the window. */
export function placeMenu(menuEl: HTMLElement, position: Host.MenuPositionDef): void {
  const { clientWidth, clientHeight } = menuEl.doc.documentElement;
  const { width, height } = menuEl.getBoundingClientRect();
  const { x, y, width: anchorWidth = 0, left: opensToLeft = false } = position;
  const wanted = opensToLeft || x + width > clientWidth - MARGIN ? x + anchorWidth - width : x;
  menuEl.setCssStyles({
    left: `${Math.max(MARGIN, wanted)}px`,
    top: `${Math.max(MARGIN, Math.min(y, clientHeight - height - MARGIN))}px`,
  });
}
