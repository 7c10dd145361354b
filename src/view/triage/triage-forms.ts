import type { CalendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import { movedPath } from '../../model/note-path';
import type { Person } from '../../model/person';
import type { ViewContext } from '../shared/view-context';
import type { TriageDraft } from './triage-draft';
import { EMPTY_DRAFT, withMovedProject } from './triage-draft';
import { TriageForm } from './triage-form';

/** The fields of whoever is on screen, and what was filled in for the others and is not written yet. */
export class TriageForms {
  private readonly drafts = new Map<NotePath, TriageDraft>();
  private shown: { path: NotePath; readonly form: TriageForm; readonly day: CalendarDate } | null = null;

  /** @param onChange - hears whenever something was filled in or taken back */
  constructor(
    private readonly el: HTMLElement,
    private readonly context: ViewContext,
    private readonly onChange: () => void,
  ) {}

  /** Whose fields are on screen. */
  get path(): NotePath | null {
    return this.shown?.path ?? null;
  }

  get form(): TriageForm | null {
    return this.shown?.form ?? null;
  }

  /**
   * Shows somebody's fields: hers as they are, when they are on screen already and offer days from today on. What stands
   * in the fields that go is kept.
   *
   * @param near - those met on the same occasion
   */
  show(person: Person, near: ReadonlySet<NotePath>): void {
    const day = this.context.store.today;
    if (this.shown?.path === person.path && this.shown.day === day) {
      this.shown.form.update(person);
      return;
    }
    this.leave();
    this.el.empty();
    const draft = this.drafts.get(person.path) ?? EMPTY_DRAFT;
    this.drafts.delete(person.path);
    const form = new TriageForm(this.el, this.context, { person, draft, near, onChange: this.onChange });
    this.shown = { path: person.path, form, day };
  }

  /** Nobody's fields are on screen any more; what stands in them is kept. */
  leave(): void {
    if (this.shown !== null) this.drafts.set(this.shown.path, this.shown.form.draft);
    this.shown = null;
  }

  /** What stands in the fields on screen is in the notes now: there is nothing to keep. */
  forget(): void {
    this.shown = null;
  }

  /** Fills the fields of somebody who is not on screen again, with what was taken back. */
  fillAgain(path: NotePath, draft: TriageDraft): void {
    this.drafts.set(path, draft);
  }

  /** A note or a folder has another path now: whoever's fields these are, and the projects that were chosen in them. */
  rename(from: NotePath, to: NotePath): void {
    if (this.shown !== null) {
      this.shown.path = movedPath(this.shown.path, from, to);
      this.shown.form.rename(from, to);
    }
    for (const [path, draft] of [...this.drafts]) {
      this.drafts.delete(path);
      this.drafts.set(movedPath(path, from, to), withMovedProject(draft, from, to));
    }
  }
}
