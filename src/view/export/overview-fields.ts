import type { OverviewFormat } from '../../exchange/overview/overview-text';
import { OVERVIEW_FORMATS } from '../../exchange/overview/overview-text';
import type { ViewContext } from '../shared/view-context';
import { addSelect } from '../shared/form-fields';
import { addTick } from './fields-field';
import type { OverviewChoice, OverviewSubject } from './overview-choice';
import { INITIAL_CHOICE, OVERVIEW_SUBJECTS, isOfQueue } from './overview-choice';

/** What is asked for when the dialog opens; the matrix of all active projects by default. */
export type OverviewWish = Partial<Pick<OverviewChoice, 'subject' | 'project' | 'shown'>>;

interface FieldsPlan {
  readonly context: ViewContext;
  readonly wish: OverviewWish;
  readonly onChange: () => void;
}

/** What to export, as what, and what of it is told; only what the choice has is offered. */
export class OverviewFields {
  private choice: OverviewChoice;
  private chosenFormat: OverviewFormat = 'markdown';
  private hasLinks = true;
  private readonly projectEl: HTMLElement;
  private readonly ticksEl: HTMLElement;
  private readonly warningEl: HTMLElement;

  constructor(
    formEl: HTMLElement,
    private readonly plan: FieldsPlan,
  ) {
    const { context: { store, strings: { overview: texts } }, wish } = plan;
    this.choice = { ...INITIAL_CHOICE, project: store.boards()[0]?.project.path ?? null, ...wish };
    const subjects = OVERVIEW_SUBJECTS.filter((subject) => this.isOffered(subject));
    const subjectEl = addSelect(formEl, { label: texts.what, value: this.choice.subject }, subjects.map((value) => ({ text: texts.subjects[value], value })));
    this.projectEl = formEl.createDiv('reseauter-export-which');
    const formats = OVERVIEW_FORMATS.map((value) => ({ text: texts.formats[value], value }));
    const formatEl = addSelect(formEl, { label: plan.context.strings.exportContacts.format, value: this.chosenFormat }, formats);
    this.ticksEl = formEl.createDiv();
    this.warningEl = formEl.createDiv({ cls: 'reseauter-export-warning', attr: { role: 'status' } });
    subjectEl.addEventListener('change', () => {
      this.choose({ subject: subjects.find((subject) => subject === subjectEl.value) ?? 'active' });
      this.showOffered();
    });
    formatEl.addEventListener('change', () => {
      this.chosenFormat = OVERVIEW_FORMATS.find((format) => format === formatEl.value) ?? 'markdown';
      this.showOffered();
      plan.onChange();
    });
    this.showOffered();
  }

  get value(): OverviewChoice {
    return this.choice;
  }

  get format(): OverviewFormat {
    return this.chosenFormat;
  }

  get withLinks(): boolean {
    return this.hasLinks;
  }

  private isOffered(subject: OverviewSubject): boolean {
    if (subject === 'shown') return this.choice.shown !== null;
    return subject !== 'project' || this.plan.context.store.boards().length > 0;
  }

  private choose(change: Partial<OverviewChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.showWarning();
    this.plan.onChange();
  }

  private showOffered(): void {
    const { choice, projectEl, ticksEl, plan: { context } } = this;
    const { overview: texts, exportContacts: shared } = context.strings;
    projectEl.empty();
    if (choice.subject === 'project') this.addProject(projectEl);
    ticksEl.empty();
    const tick = (parentEl: HTMLElement, text: string, key: 'withAway' | 'withOpponents' | 'withPromises'): void => {
      addTick(parentEl, text, choice[key], (isTicked) => this.choose({ [key]: isTicked }));
    };
    if (this.format === 'markdown') {
      addTick(ticksEl, texts.withLinks, this.hasLinks, (isTicked) => {
        this.hasLinks = isTicked;
        this.plan.onChange();
      });
    }
    // Nobody who is away is in the queue.
    if (!isOfQueue(choice.subject)) tick(ticksEl, shared.withAway, 'withAway');
    const groupEl = ticksEl.createEl('fieldset', 'reseauter-export-fields');
    groupEl.createEl('legend', { text: shared.privateTitle });
    groupEl.createDiv({ cls: 'reseauter-export-hint', text: shared.privateHint });
    const listEl = groupEl.createDiv('reseauter-export-ticks');
    tick(listEl, texts.withOpponents, 'withOpponents');
    if (isOfQueue(choice.subject)) tick(listEl, texts.withPromises, 'withPromises');
    this.showWarning();
  }

  private addProject(parentEl: HTMLElement): void {
    const { context: { store, strings } } = this.plan;
    const options = store.boards().map(({ project: { name, path } }) => ({ text: name, value: path }));
    const el = addSelect(parentEl, { label: strings.overview.project, value: this.choice.project ?? '' }, options);
    el.addEventListener('change', () => this.choose({ project: el.value }));
  }

  private showWarning(): void {
    const { choice, plan } = this;
    const isPrivate = choice.withOpponents || (choice.withPromises && isOfQueue(choice.subject));
    const warning = isPrivate ? plan.context.strings.exportContacts.warning : '';
    if (this.warningEl.getText() !== warning) this.warningEl.setText(warning);
  }
}
