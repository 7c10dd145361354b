import type { KindEvidence } from '../../note/note';
import type { IgnoredFinding } from '../../model/ignored-finding';
import { idOfFinding } from '../../model/ignored-finding';
import { noteNameOf } from '../shared/note-name';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';

/** What is no problem, folded away, each with the way back. */
export function paintIgnored(parentEl: HTMLElement, { store, strings: { check } }: ViewContext, onLookAgain: (ignored: IgnoredFinding) => void): void {
  const ignored = store.settings.checkIgnored.filter(({ path }) => store.network.notes.has(path));
  if (ignored.length === 0) return;
  const foldEl = parentEl.createEl('details', 'reseauter-check-fold');
  foldEl.createEl('summary', { text: check.ignored(ignored.length) });
  const listEl = foldEl.createEl('ul', 'reseauter-report-list');
  for (const one of ignored) {
    const itemEl = listEl.createEl('li', 'reseauter-check-ignored');
    itemEl.createSpan({ text: [noteNameOf(one.path), one.property, one.found].filter((text) => text !== '').join(' · '), attr: { dir: 'auto' } });
    const buttonEl = itemEl.createEl('button', { text: check.lookAgain, type: 'button', attr: { 'aria-label': check.lookAgainOf(noteNameOf(one.path)) } });
    buttonEl.dataset.key = `again\n${idOfFinding(one)}`;
    onPress(buttonEl, () => onLookAgain(one));
  }
}

/** How people and projects were recognised, and which notes were left out and why. */
export function paintHow(parentEl: HTMLElement, { store, strings: { check, reading } }: ViewContext, onOpen: (path: string, event: MouseEvent) => void): void {
  const { recognisedBy, skipped, others } = store.summary();
  const foldEl = parentEl.createEl('details', 'reseauter-check-fold');
  foldEl.createEl('summary', { text: check.how });
  const listEl = foldEl.createEl('ul', 'reseauter-report-list');
  for (const by of Object.keys(reading.recognisedBy) as KindEvidence['by'][]) {
    if (recognisedBy[by] > 0) listEl.createEl('li', { text: reading.recognisedBy[by](recognisedBy[by]) });
  }
  listEl.createEl('li', { text: reading.others(others) });
  if (skipped.length === 0) return;
  foldEl.createEl('h4', { text: reading.skippedTitle });
  const leftEl = foldEl.createEl('ul', 'reseauter-report-list');
  for (const { path, reason } of skipped) {
    const itemEl = leftEl.createEl('li');
    const buttonEl = itemEl.createEl('button', { cls: 'reseauter-link-button', text: noteNameOf(path), type: 'button', attr: { dir: 'auto' } });
    buttonEl.addEventListener('click', (event) => onOpen(path, event));
    itemEl.createSpan({ cls: 'reseauter-report-reason', text: reading.skipped[reason] });
  }
}
