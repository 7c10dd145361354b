import { addFormButtons } from '../shared/form-fields';
import type { ProjectStartPlan } from './project-start-form';
import { ProjectStartForm } from './project-start-form';
import type { ToldProject } from './started-project';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** What the modal asks, and who hears the answer. */
export interface ProjectStartQuestion extends Omit<ProjectStartPlan, 'strings'> {
  /** How clear the project is as it is told so far, 0–100. */
  readonly clarityOf: (told: ToldProject) => number;
  /** Why a name cannot be taken, in a sentence; '' for one that can. */
  readonly refusalOf: (name: string) => string;
  readonly onStart: (told: ToldProject) => void;
}

/** Asks what there is to say of a project at its start. Everything but the name may be left empty. */
export class ProjectStartModal extends Dialog {
  constructor(
    private readonly context: ViewContext,
    private readonly question: ProjectStartQuestion,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { strings } = this.context;
    const { clarityOf, refusalOf, onStart, ...plan } = this.question;
    this.modalEl.addClass('reseauter-modal', 'reseauter-start');
    this.setTitle(strings.projectStart.title);
    const formEl = this.contentEl.createEl('form');
    const form = new ProjectStartForm(formEl, { ...plan, strings });
    const footEl = formEl.createDiv('reseauter-start-foot');
    const clarityEl = footEl.createDiv({ cls: 'reseauter-clarity-percent', attr: { role: 'status' } });
    const show = (): void => {
      form.nameEl.setCustomValidity(refusalOf(form.told.name));
      form.show();
      const percent = strings.clarity.percent(clarityOf(form.told));
      // The same words again would be read aloud again.
      if (clarityEl.getText() !== percent) clarityEl.setText(percent);
    };
    addFormButtons(footEl, { cancel: strings.common.cancel, save: strings.projectStart.start }, () => this.close());
    formEl.addEventListener('input', show);
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      const { told } = form;
      this.close();
      onStart(told);
    });
    show();
    form.nameEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
