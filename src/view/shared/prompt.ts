import type { SuggestModal } from 'obsidian';
import type { Strings } from '../../i18n/strings';

/** One prompt is open at a time. */
const RESULTS_ID = 'reseauter-prompt-results';

/**
 * Gives a prompt its question and its keys, and tells whoever does not see it what it asks, and which list the field
 * moves through (ARIA authoring practices, combobox).
 */
export function preparePrompt(modal: SuggestModal<unknown>, question: string, { matrix: { suggest } }: Strings): void {
  const { modalEl, inputEl, resultContainerEl } = modal;
  modalEl.addClass('reseauter-prompt');
  modal.setPlaceholder(question);
  modal.setInstructions([
    { command: '↑↓', purpose: suggest.navigate },
    { command: '↵', purpose: suggest.choose },
    { command: 'esc', purpose: suggest.dismiss },
  ]);
  for (const el of [modalEl, inputEl, resultContainerEl]) el.setAttr('aria-label', question);
  resultContainerEl.id = RESULTS_ID;
  inputEl.setAttr('aria-controls', RESULTS_ID);
}
