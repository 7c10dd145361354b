import { addProgress } from './progress';
import type { ViewContext } from './view-context';

/** A button of an empty screen: the way on. */
export interface EmptyStateAction {
  readonly label: string;
  readonly isMain?: boolean;
  /** Whether the label holds the name of a note, which a shared screen does not show. */
  readonly isNaming?: boolean;
  readonly run: () => void;
}

/** What an empty screen says. */
export interface EmptyStateTexts {
  readonly title: string;
  readonly text: string;
  /** What was found in the vault, where that tells why there is nothing. */
  readonly found?: string;
  readonly actions?: readonly EmptyStateAction[];
}

/** Draws an empty screen into a container, which is emptied first: what is missing, why, and what can be done. */
export function showEmptyState(containerEl: HTMLElement, { title, text, found = '', actions = [] }: EmptyStateTexts): void {
  containerEl.empty();
  const state = containerEl.createDiv({ cls: 'reseauter-empty' });
  state.createEl('h2', { cls: 'reseauter-empty-title', text: title });
  state.createEl('p', { cls: 'reseauter-empty-text', text });
  if (found !== '') state.createEl('p', { cls: 'reseauter-empty-found', text: found, attr: { dir: 'auto' } });
  if (actions.length === 0) return;
  const buttons = state.createDiv({ cls: 'reseauter-empty-actions' });
  for (const { label, isMain = false, isNaming = false, run } of actions) {
    const button = buttons.createEl('button', { text: label, attr: { type: 'button' } });
    button.toggleClass('mod-cta', isMain);
    button.toggleClass('reseauter-names-note', isNaming);
    button.addEventListener('click', run);
  }
}

/** What an empty screen shows, as a text: it is drawn again only when that changes, since a button may have the focus. */
export function keyOfEmptyState({ title, text, found = '', actions = [] }: EmptyStateTexts): string {
  return JSON.stringify([title, text, found, actions.map(({ label }) => label)]);
}

/** Draws how far the first reading of the vault is. */
export function showReading(containerEl: HTMLElement, { strings, store }: ViewContext): void {
  const { phase } = store;
  const { reading } = strings;
  containerEl.empty();
  const state = containerEl.createDiv({ cls: 'reseauter-empty' });
  state.createEl('p', { cls: 'reseauter-empty-title', text: reading.reading });
  if (phase.kind !== 'reading' || phase.total === 0) return;
  const { show } = addProgress(state, { label: reading.reading, lineClass: 'reseauter-empty-text' });
  show(phase.done, phase.total, reading.progress(phase.done, phase.total));
}
