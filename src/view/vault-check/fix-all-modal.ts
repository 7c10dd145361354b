import type { Finding, FindingKind } from '../../derive/vault-check/finding';
import { certainEditOf } from '../../derive/vault-check/finding';
import { folderOf } from '../../model/note-path';
import type { NoteEdit } from '../../note/edits/note-edit';
import { addChange } from '../shared/change-picture';
import { noteNameOf } from '../shared/note-name';
import { addProgress } from '../shared/progress';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** Everything certain of one kind with a tick and what it would become; then all that is ticked at once, undone at once. */
export class FixAllModal extends Dialog {
  private readonly edits: readonly NoteEdit[];
  private readonly left = new Set<NoteEdit>();
  private runEl: HTMLButtonElement | null = null;
  private isCancelled = false;

  constructor(
    private readonly context: ViewContext,
    private readonly kind: FindingKind,
    findings: readonly Finding[],
  ) {
    super(context.app);
    this.edits = findings.flatMap((finding) => certainEditOf(finding) ?? []);
  }

  override onOpen(): void {
    const { contentEl, context: { strings: { check, common } } } = this;
    this.modalEl.addClass('reseauter-modal', 'reseauter-fix-all');
    this.setTitle(check.all.title(check.kinds[this.kind]));
    contentEl.createEl('p', { text: check.all.text });
    const listEl = contentEl.createEl('ul', 'reseauter-report-problems');
    for (const edit of this.edits) this.paintEdit(listEl.createEl('li', 'reseauter-report-problem'), edit);
    const footEl = contentEl.createDiv('modal-button-container reseauter-sticky-foot');
    this.runEl = footEl.createEl('button', { cls: 'mod-cta', type: 'button' });
    onPress(this.runEl, () => void this.run());
    onPress(footEl.createEl('button', { text: common.cancel, type: 'button' }), () => this.close());
    this.showCount();
    this.runEl.focus();
  }

  /** Closed while it writes, it stops after the note that is being written. */
  override onClose(): void {
    this.isCancelled = true;
    this.contentEl.empty();
  }

  private paintEdit(itemEl: HTMLElement, edit: NoteEdit): void {
    const labelEl = itemEl.createEl('label', 'reseauter-fix-all-note');
    const tickEl = labelEl.createEl('input', { type: 'checkbox' });
    tickEl.checked = true;
    labelEl.createSpan({ text: noteNameOf(edit.path), attr: { dir: 'auto' } });
    labelEl.createSpan({ cls: 'reseauter-report-folder', text: folderOf(edit.path), attr: { dir: 'auto' } });
    for (const change of edit.properties) addChange(itemEl, change, this.context.strings);
    tickEl.addEventListener('change', () => {
      if (tickEl.checked) this.left.delete(edit);
      else this.left.add(edit);
      this.showCount();
    });
  }

  private get ticked(): readonly NoteEdit[] {
    return this.edits.filter((edit) => !this.left.has(edit));
  }

  private showCount(): void {
    const count = this.ticked.length;
    this.runEl?.setText(this.context.strings.check.all.run(count));
    if (this.runEl !== null) this.runEl.disabled = count === 0;
  }

  private async run(): Promise<void> {
    const { contentEl, context: { actions, strings: { check, common } }, ticked } = this;
    contentEl.empty();
    const { show } = addProgress(contentEl, { label: check.all.run(ticked.length), lineClass: 'reseauter-empty-text' });
    const stopEl = contentEl.createEl('button', { text: common.cancel, type: 'button' });
    onPress(stopEl, () => this.close());
    stopEl.focus();
    const onTaken = (_: unknown, done: number): void => show(done, ticked.length, check.all.progress(done, ticked.length));
    await actions.runEach(ticked, { onTaken, isCancelled: () => this.isCancelled }, ({ written, refused }) => check.done.many(written, refused.length));
    this.close();
  }
}
