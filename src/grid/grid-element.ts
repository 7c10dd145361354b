// `Node.TEXT_NODE`, which is not asked of a window: the element may live in another one.
const TEXT_NODE = 3;

/** Makes an element of the grid at the end of another, in that one's document: a grid may live in a pop-out window. */
export function gridElement(parentEl: HTMLElement, cls: string, attr: Readonly<Record<string, string>>): HTMLElement {
  return parentEl.createDiv({ cls, attr });
}

/** Sets a property of style in pixels, if it is not so already: a write would cost a style calculation. */
export function setSize(el: HTMLElement, property: string, pixels: number): void {
  const value = `${pixels}px`;
  if (el.style.getPropertyValue(property) !== value) el.style.setProperty(property, value);
}

/** Sets an attribute, if it is not so already. */
export function setAttribute(el: HTMLElement, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

/** Hides or shows an element, if it is not so already: a write would have it laid out anew. */
export function setHidden(el: HTMLElement, isHidden: boolean): void {
  if (el.hidden !== isHidden) el.hidden = isHidden;
}

/**
 * Writes the text of an element that holds nothing else, if it is not so already. A text that is there is changed, not
 * replaced: a page of cells costs a third less so (docs/benchmarks.md).
 */
export function setText(el: Element, text: string): void {
  const { firstChild } = el;
  if (firstChild === null || firstChild.nodeType !== TEXT_NODE || firstChild.nextSibling !== null) el.setText(text);
  else if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
}

/** The window an element lives in; not always the one this code was loaded in. */
export function windowOf(el: HTMLElement): typeof window {
  return el.ownerDocument.defaultView ?? window;
}

/**
 * Calls back before the next frame that is drawn in an element's window. The result takes the call back, in that very
 * window: the element may have moved to another one, where the number of the frame means something else.
 */
export function onNextFrame(el: HTMLElement, callback: () => void): () => void {
  const win = windowOf(el);
  const frame = win.requestAnimationFrame(callback);
  return () => win.cancelAnimationFrame(frame);
}
