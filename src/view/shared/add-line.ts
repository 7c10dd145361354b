/** Adds a line of text that runs in its own direction, whichever way the app runs. */
export function addLine(parentEl: HTMLElement, cls: string, text: string): HTMLElement {
  return parentEl.createDiv({ cls, text, attr: { dir: 'auto' } });
}
