import { setIcon } from 'obsidian';
import type { ViewContext } from './view-context';

/** Below the list: the day it is for, and how many notes need attention. */
export class FollowUpFooter {
  private readonly dayEl: HTMLElement;
  private readonly problemsEl: HTMLButtonElement;
  private readonly problemsTextEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    private readonly context: ViewContext,
  ) {
    const footerEl = parentEl.createDiv('reseauter-follow-ups-footer');
    this.dayEl = footerEl.createSpan('reseauter-follow-ups-day');
    this.problemsEl = footerEl.createEl('button', { cls: 'reseauter-follow-ups-problems clickable-icon', type: 'button' });
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
