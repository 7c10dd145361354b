import { personBaseOf } from '../shared/person-base';
import type { ViewContext } from '../shared/view-context';
import type { CaptureDraft, CaptureRequest } from './capture-draft';
import { emptyDraft, withRequest } from './capture-draft';
import { CaptureModal } from './capture-modal';

/** Opens the dialog for new contacts, one at a time, and keeps what was typed in it while it is closed. */
export class NewContacts {
  private draft: CaptureDraft | null = null;
  private modal: CaptureModal | null = null;
  private isOpening = false;

  /** @param onClassify - opens what classifies new contacts */
  constructor(private readonly context: ViewContext, private readonly onClassify: () => void) {}

  /** Opens the dialog with what was typed before and what the request brings. Nothing is written by that. */
  async open(request: CaptureRequest | null = null): Promise<void> {
    if (this.modal?.isDone === true) this.modal.close();
    const draft = this.draft ?? emptyDraft(this.context.store.today);
    this.draft = draft;
    if (request !== null) Object.assign(draft, withRequest(draft, request));
    if (this.modal !== null) this.modal.showDraft();
    if (this.modal !== null || this.isOpening) return;
    this.isOpening = true;
    const base = await personBaseOf(this.context);
    this.isOpening = false;
    this.modal = new CaptureModal(this.context, {
      draft,
      base,
      onClassify: this.onClassify,
      onSettled: (isSettled) => {
        this.draft = isSettled ? null : draft;
      },
      onClosed: () => {
        this.modal = null;
      },
    });
    this.modal.open();
  }
}
