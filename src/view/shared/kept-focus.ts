/** What had the focus: its key, and its place among the others. */
interface FocusPlace {
  readonly key: string | undefined;
  readonly index: number;
}

const FOCUSABLE = 'button, input, summary';

/**
 * Empties an element and paints it again. If the focus was in it, it goes to the same thing (by its `data-key`), else to
 * what has come in its place; returns false when there is nothing that could take it.
 */
export function repaint(el: HTMLElement, paint: () => void): boolean {
  const focused = focusIn(el);
  el.empty();
  paint();
  if (focused === null) return true;
  const next = sameThing(el, focused);
  next?.focus();
  return next !== null;
}

function focusIn(el: HTMLElement): FocusPlace | null {
  const all = el.findAll(FOCUSABLE);
  const index = all.findIndex((each) => each === el.doc.activeElement);
  return index === -1 ? null : { key: all[index]?.dataset.key, index };
}

function sameThing(el: HTMLElement, { key, index }: FocusPlace): HTMLElement | null {
  const all = el.findAll(FOCUSABLE);
  const same = key === undefined ? undefined : all.find((each) => each.dataset.key === key);
  return same ?? all[Math.min(index, all.length - 1)] ?? null;
}
