import { setIcon, setTooltip } from 'obsidian';

/** A name in a list, and how it is taken out again. */
export interface ChipPlan {
  readonly name: string;
  /** What the button that takes it out is called. */
  readonly takeOut: string;
  readonly onTakeOut: () => void;
}

/** Adds a name to a list, with a button that takes it out. */
export function addChip(listEl: HTMLElement, { name, takeOut, onTakeOut }: ChipPlan): void {
  const chipEl = listEl.createDiv({ cls: 'reseauter-people-chip', attr: { role: 'listitem' } });
  chipEl.createSpan({ text: name, attr: { dir: 'auto' } });
  const removeEl = chipEl.createEl('button', { cls: 'clickable-icon', type: 'button' });
  setIcon(removeEl, 'x');
  setTooltip(removeEl, takeOut);
  removeEl.addEventListener('click', onTakeOut);
}
