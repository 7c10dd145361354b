import { setIcon } from 'obsidian';
import type { Mission } from '../../derive/missions';
import type { ViewContext } from '../shared/view-context';
import { openTriage } from '../triage/open-triage';

/**
 * Above the list: the day it is for, how many notes need attention, and how many people of the last event are still to
 * be classified. Not below it, where the status bar of the app lies over the end of the line.
 */
export class FollowUpHeader {
  private readonly dayEl: HTMLElement;
  private readonly problemsEl: HTMLButtonElement;
  private readonly problemsTextEl: HTMLElement;
  private readonly triageEl: HTMLButtonElement;
  private mission: Mission | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly context: ViewContext,
  ) {
    const headerEl = parentEl.createDiv('reseauter-follow-ups-header');
    this.dayEl = headerEl.createSpan('reseauter-follow-ups-day');
    this.problemsEl = headerEl.createEl('button', { cls: 'reseauter-follow-ups-problems clickable-icon', type: 'button' });
    setIcon(this.problemsEl.createSpan({ attr: { 'aria-hidden': 'true' } }), 'triangle-alert');
    this.problemsTextEl = this.problemsEl.createSpan();
    this.problemsEl.addEventListener('click', context.showVaultCheck);
    this.triageEl = headerEl.createEl('button', { cls: 'reseauter-follow-ups-triage clickable-icon', type: 'button', attr: { dir: 'auto' } });
    this.triageEl.addEventListener('click', () => void openTriage(context, this.mission?.id));
  }

  /** Writes what the store has now. */
  paint(): void {
    const { store, strings } = this.context;
    const isReading = store.phase.kind === 'reading';
    const count = isReading ? 0 : store.summary().notesWithProblems;
    this.dayEl.setText(strings.queue.day(store.today));
    this.problemsEl.hidden = count === 0;
    this.problemsTextEl.setText(strings.reading.problemNotes(count));
    this.paintTriage(isReading ? null : (store.triage().missions.find(({ toClassify }) => toClassify.length > 0) ?? null));
  }

  /** The latest event with somebody to classify; those met longer ago never ask for it here. */
  private paintTriage(mission: Mission | null): void {
    const { triage } = this.context.strings;
    this.mission = mission;
    this.triageEl.hidden = mission === null;
    if (mission === null) return;
    this.triageEl.setText(triage.fromFollowUps(mission.name ?? triage.metOn(mission.on), mission.toClassify.length));
  }
}
