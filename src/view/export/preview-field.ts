/** Adds the place that shows what a file will hold, below its heading; it is scrolled by the keys. */
export function addPreview(formEl: HTMLElement, label: string): HTMLElement {
  formEl.createDiv({ cls: 'reseauter-export-title', text: label });
  const attr = { role: 'region', 'aria-label': label, tabindex: '0', dir: 'auto' };
  return formEl.createEl('pre', { cls: 'reseauter-export-preview', attr });
}
