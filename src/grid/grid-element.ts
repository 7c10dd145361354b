/** Makes an element of the grid inside another, in the document of that one: a grid may live in a pop-out window. */
export function gridElement(parentEl: HTMLElement, className: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const el = parentEl.ownerDocument.createElement('div');
  el.className = className;
  parentEl.append(el);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return el;
}

/** Sets a custom property in pixels, if it is not so already: a write would cost a style calculation. */
export function setSize(el: HTMLElement, property: string, pixels: number): void {
  const value = `${pixels}px`;
  if (el.style.getPropertyValue(property) !== value) el.style.setProperty(property, value);
}

/** Sets an attribute, if it is not so already. */
export function setAttribute(el: HTMLElement, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

/** The window an element lives in; not always the one this code was loaded in. */
export function windowOf(el: HTMLElement): Window & typeof globalThis {
  return el.ownerDocument.defaultView ?? window;
}
