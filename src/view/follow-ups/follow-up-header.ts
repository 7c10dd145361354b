import { setIcon } from 'obsidian';
import type { ViewContext } from '../shared/view-context';

/**
 * Above the list: the day it is for, and how many notes need attention. Not below it, where the status bar of the app
 * lies over the end of the line.
 */
export class FollowUpHeader {
  private readonly dayEl: HTMLElement;
  private readonly problemsEl: HTMLButtonElement;
  private readonly problemsTextEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    private readonly context: ViewContext,
  ) {
    const headerEl = parentEl.createDiv('reseauter-follow-ups-header');
    this.dayEl = headerEl.createSpan('reseauter-follow-ups-day');
    this.problemsEl = headerEl.createEl('button', { cls: 'reseauter-follow-ups-problems clickable-icon', type: 'button' });
    setIcon(this.problemsEl.createSpan({ attr: { 'aria-hidden': 'true' } }), 'triangle-alert');
    this.problemsTextEl = this.problemsEl.createSpan();
    this.problemsEl.addEventListener('click', context.openReadingReport);
  }

  /** Writes what the store has now. */
  paint(): void {
    const { store, strings } = this.context;
    const count = store.phase.kind === 'reading' ? 0 : store.summary().notesWithProblems;
    this.dayEl.setText(strings.queue.day(store.today));
    this.problemsEl.hidden = count === 0;
    this.problemsTextEl.setText(strings.reading.problemNotes(count));
  }
}
