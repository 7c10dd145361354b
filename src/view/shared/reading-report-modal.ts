import { Modal } from 'obsidian';
import type { Problem } from '../../model/problem';
import { folderOf } from '../../model/note-path';
import type { PlaceInNote } from '../../model/place';
import type { KindEvidence } from '../../note/note';
import { noteNameOf } from './note-name';
import { openNote } from './open-note';
import type { ViewContext } from './view-context';

/** What was read from the vault, how it was recognised, what was left out, and what to mend in which note. */
export class ReadingReportModal extends Modal {
  constructor(private readonly context: ViewContext) {
    super(context.app);
  }

  override onOpen(): void {
    const { store, strings } = this.context;
    const summary = store.summary();
    this.modalEl.addClass('reseauter-reading-report');
    this.setTitle(strings.reading.title);
    const { contentEl } = this;
    contentEl.createEl('p', { cls: 'reseauter-report-found', text: strings.reading.found(summary.people, summary.projects) });
    contentEl.createEl('p', { cls: 'reseauter-report-others', text: strings.reading.others(summary.others) });
    this.addProblems(store.problems());
    this.addEvidence(summary.recognisedBy);
    this.addSkipped();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addProblems(problems: readonly Problem[]): void {
    const { reading } = this.context.strings;
    this.addHeading(reading.problemsTitle);
    if (problems.length === 0) {
      this.contentEl.createEl('p', { text: reading.noProblems });
      return;
    }
    const list = this.contentEl.createEl('ul', { cls: 'reseauter-report-problems' });
    for (const problem of problems) this.addProblem(list, problem);
  }

  private addProblem(listEl: HTMLElement, problem: Problem): void {
    const { strings } = this.context;
    const { what, mend } = strings.problems[problem.code];
    const item = listEl.createEl('li', { cls: 'reseauter-report-problem' });
    const place = [problem.property, problem.line === undefined ? undefined : strings.reading.line(problem.line)];
    const head = item.createDiv({ cls: 'reseauter-report-place' });
    this.addNoteButton(head, problem.path, problem);
    for (const text of place) if (text !== undefined) head.createSpan({ cls: 'reseauter-report-property', text });
    head.createSpan({ cls: 'reseauter-report-folder', text: folderOf(problem.path), attr: { dir: 'auto' } });
    item.createDiv({ cls: 'reseauter-report-what', text: what(problem.found) });
    item.createDiv({ cls: 'reseauter-report-mend', text: mend });
  }

  private addEvidence(recognisedBy: Readonly<Record<KindEvidence['by'], number>>): void {
    const { reading } = this.context.strings;
    const found = (Object.keys(reading.recognisedBy) as KindEvidence['by'][]).filter((by) => recognisedBy[by] > 0);
    if (found.length === 0) return;
    this.addHeading(reading.howTitle);
    const list = this.contentEl.createEl('ul', { cls: 'reseauter-report-list' });
    for (const by of found) list.createEl('li', { text: reading.recognisedBy[by](recognisedBy[by]) });
  }

  private addSkipped(): void {
    const { strings, store } = this.context;
    const { skipped } = store.summary();
    if (skipped.length === 0) return;
    this.addHeading(strings.reading.skippedTitle);
    const list = this.contentEl.createEl('ul', { cls: 'reseauter-report-list' });
    for (const { path, reason } of skipped) {
      const item = list.createEl('li');
      this.addNoteButton(item, path);
      item.createSpan({ cls: 'reseauter-report-reason', text: strings.reading.skipped[reason] });
    }
  }

  private addHeading(text: string): void {
    this.contentEl.createEl('h3', { cls: 'reseauter-report-heading', text });
  }

  /** The name of a note; choosing it closes the report and opens the note at the place. */
  private addNoteButton(parentEl: HTMLElement, path: string, place: PlaceInNote = {}): void {
    const button = parentEl.createEl('button', { cls: 'reseauter-link-button', text: noteNameOf(path), attr: { type: 'button' } });
    button.addEventListener('click', (event) => {
      this.close();
      void openNote(this.context.app, path, event, place);
    });
  }
}
