import type { PanelRow } from './panel-row';

/** The index of the line that a row belongs to; the row's own at the outermost level. */
export function parentOf(rows: readonly PanelRow[], index: number): number {
  const level = rows[index]?.level ?? 0;
  for (let at = index - 1; at >= 0; at--) if ((rows[at]?.level ?? level) < level) return at;
  return index;
}

/**
 * Moves the focus from a row to its first button and on to the next, or back again. The button that unfolds is passed
 * over, since the arrow keys unfold without it.
 */
export function moveInside(rowEl: HTMLElement, step: 1 | -1): void {
  const buttons = rowEl.querySelectorAll<HTMLElement>('.reseauter-values a[href], button:not([data-button="unfold"])');
  const places = [rowEl, ...buttons];
  const at = places.findIndex((placeEl) => placeEl === rowEl.ownerDocument.activeElement);
  places[at + step]?.focus();
}
