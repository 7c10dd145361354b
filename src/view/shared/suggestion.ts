/** One line of a list of suggestions: a title, and below it, where there is something to say, what tells it from others. */
export function paintSuggestion(el: HTMLElement, title: string, note: string): void {
  el.addClass('mod-complex');
  const contentEl = el.createDiv('suggestion-content');
  contentEl.createDiv({ cls: 'suggestion-title', text: title, attr: { dir: 'auto' } });
  if (note !== '') contentEl.createDiv({ cls: 'suggestion-note', text: note, attr: { dir: 'auto' } });
}
