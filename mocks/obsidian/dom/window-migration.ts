/**
 * `HTMLElement.onWindowMigrated`: how a view learns that it was moved to another window
 * (developer docs, "Support pop-out windows"). The workspace calls {@link notifyMigrated} after it moved a leaf.
 */

const listeners = new WeakMap<Element, Set<(win: Window) => unknown>>();

/** Registers a listener; the returned function takes it back. */
export function onWindowMigrated(el: HTMLElement, listener: (win: Window) => unknown): () => void {
  const ofElement = listeners.get(el) ?? new Set();
  listeners.set(el, ofElement.add(listener));
  return () => {
    ofElement.delete(listener);
  };
}

/** Tells every listener inside `root` (itself included) that its element now lives in `win`. */
export function notifyMigrated(root: HTMLElement, win: Window): void {
  for (const el of [root, ...root.querySelectorAll('*')]) {
    for (const listener of listeners.get(el) ?? []) listener(win);
  }
}
