import type { WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { Finding, FindingKind } from '../../derive/vault-check/finding';
import { sameData } from '../../model/same';
import { showReading } from '../shared/empty-state';
import { openNote } from '../shared/open-note';
import { openView } from '../shared/open-view';
import type { Progress } from '../shared/progress';
import { addProgress } from '../shared/progress';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import { paintHow, paintIgnored } from './check-extras';
import { CheckRun } from './check-run';
import { FixAllModal } from './fix-all-modal';
import type { SettingsDone } from './fix-deeds';
import { doFix, ignoreFinding, lookAgain } from './fix-deeds';
import type { GroupMoves } from './finding-groups';
import { paintGroups } from './finding-groups';

/** The type under which the workspace keeps the view. */
export const VAULT_CHECK_VIEW_TYPE = 'reseauter-vault-check';

/** What is on screen once the view is open. */
interface Parts {
  readonly messageEl: HTMLElement;
  readonly bodyEl: HTMLElement;
  readonly foundEl: HTMLElement;
  readonly countEl: HTMLElement;
  readonly doneEl: HTMLElement;
  readonly progressEl: HTMLElement;
  readonly progress: Progress;
  readonly listEl: HTMLElement;
}

/** What was read, what was found in it that could be mended, and each fix as it would be written. */
export class VaultCheckView extends ItemView {
  override icon = 'stethoscope';
  override navigation = true;
  private parts: Parts | null = null;
  private readonly run: CheckRun;
  private painted: readonly unknown[] | null = null;
  private findings: readonly Finding[] = [];
  private readonly chosen = new Map<string, number>();
  private readonly whole = new Set<FindingKind>();
  /** Whether something may have changed since the last run. */
  private isStale = true;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.run = new CheckRun(context);
  }

  override getViewType(): string {
    return VAULT_CHECK_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.check.title;
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context: { strings: { check }, store } } = this;
    contentEl.addClass('reseauter-check');
    const messageEl = contentEl.createDiv('reseauter-message');
    const bodyEl = contentEl.createDiv('reseauter-check-body');
    const foundEl = bodyEl.createEl('p', { cls: 'reseauter-check-found', attr: { dir: 'auto' } });
    bodyEl.createEl('p', { cls: 'reseauter-report-others', text: check.intro });
    const lineEl = bodyEl.createDiv('reseauter-check-line');
    const countEl = lineEl.createSpan({ cls: 'reseauter-check-count', attr: { role: 'status' } });
    onPress(lineEl.createEl('button', { text: check.again, type: 'button' }), () => void this.check());
    const progressEl = bodyEl.createDiv('reseauter-check-progress');
    const progress = addProgress(progressEl, { label: check.checking, lineClass: 'reseauter-spoken' });
    const doneEl = bodyEl.createDiv({ cls: 'reseauter-check-done', attr: { role: 'status' } });
    const listEl = bodyEl.createDiv('reseauter-check-list');
    this.parts = { messageEl, bodyEl, foundEl, countEl, doneEl, progressEl, progress, listEl };
    this.register(store.subscribe(() => {
      this.isStale = true;
      this.paint();
    }));
    this.registerEvent(this.app.workspace.on('layout-change', () => this.paint()));
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.run.stop();
    this.parts = null;
    this.contentEl.empty();
  }

  override onResize(): void {
    this.paint();
  }

  /** Looks again where something changed; a view that nobody sees looks at nothing. */
  private paint(): void {
    const { parts, context } = this;
    if (parts === null || !this.contentEl.isShown()) return;
    const isReading = context.store.phase.kind === 'reading';
    parts.bodyEl.hidden = isReading;
    if (isReading) showReading(parts.messageEl, context);
    else {
      parts.messageEl.empty();
      if (this.isStale) void this.check();
    }
  }

  private async check(): Promise<void> {
    const { parts, context: { store, strings: { check, reading } } } = this;
    if (parts === null) return;
    this.isStale = false;
    parts.foundEl.setText(reading.foundInVault(store.summary()));
    if (this.painted === null) parts.countEl.setText(check.checking);
    const onProgress = (done: number, total: number): void => {
      parts.progressEl.hidden = done >= total;
      parts.progress.show(done, total, check.progress(done, total));
    };
    const findings = await this.run.run(this.contentEl.win, onProgress);
    if (findings === null || this.parts !== parts) return;
    parts.progressEl.hidden = true;
    this.findings = findings;
    this.paintList(parts);
  }

  /** Painted again only where it says something else: what has the focus keeps it, or hands it to the next finding. */
  private paintList(parts: Parts): void {
    const { context, findings } = this;
    const { check } = context.strings;
    const shown = [findings, context.store.settings.checkIgnored, context.store.summary(), [...this.whole]];
    if (this.painted !== null && sameData(this.painted, shown)) return;
    this.painted = shown;
    const focused = this.focusedKey(parts);
    const text = findings.length === 0 ? check.nothing : check.count(findings.length);
    if (parts.countEl.textContent !== text) parts.countEl.setText(text);
    parts.listEl.empty();
    paintGroups(parts.listEl, findings, context, this.moves);
    paintIgnored(parts.listEl, context, (ignored) => void lookAgain(context, ignored));
    paintHow(parts.listEl, context, (path, event) => void openNote(this.app, path, event));
    if (focused !== null) this.focusAgain(parts, focused);
  }

  private get moves(): GroupMoves {
    const { app, context, chosen, whole } = this;
    return {
      chosen,
      whole,
      onOpen: ({ path, property, line }, event) =>
        void openNote(app, path, event, { ...(property !== '' && { property }), ...(line !== null && { line }) }),
      onFix: (finding, fix) => void doFix(context, finding, fix, (done) => this.tell(done)),
      onIgnore: (finding) => void ignoreFinding(context, finding),
      onFixAll: (kind, findings) => new FixAllModal(context, kind, findings).open(),
      onShowAll: () => this.parts !== null && this.paintList(this.parts),
    };
  }

  /** What changed the settings is no note, and is taken back from here. */
  private tell({ message, takeBack }: SettingsDone): void {
    const { parts, context: { strings: { check } } } = this;
    if (parts === null) return;
    parts.doneEl.empty();
    parts.doneEl.createSpan({ text: message });
    onPress(parts.doneEl.createEl('button', { text: check.done.takeBack, type: 'button' }), () => {
      takeBack();
      parts.doneEl.empty();
      this.focusAgain(parts, { key: '', index: 0 });
    });
  }

  private focusedKey({ listEl }: Parts): { readonly key: string; readonly index: number } | null {
    const focused = listEl.doc.activeElement;
    if (focused === null || !listEl.contains(focused)) return null;
    const keyed = keyedIn(listEl);
    const index = keyed.findIndex((el) => el === focused);
    return { key: keyed[index]?.dataset.key ?? '', index: Math.max(0, index) };
  }

  /** The same button, else the one that took its place. */
  private focusAgain({ listEl, bodyEl }: Parts, { key, index }: { readonly key: string; readonly index: number }): void {
    const keyed = keyedIn(listEl);
    const next = keyed.find((el) => el.dataset.key === key) ?? keyed[Math.min(index, keyed.length - 1)] ?? bodyEl.querySelector<HTMLElement>('button');
    next?.focus();
  }
}

/** Shows the vault check: the one that is open, else a new tab. */
export async function openVaultCheck(context: Pick<ViewContext, 'app'>): Promise<void> {
  await openView(context, VAULT_CHECK_VIEW_TYPE);
}

function keyedIn(el: HTMLElement): readonly HTMLElement[] {
  return [...el.querySelectorAll<HTMLElement>('[data-key]:not(:disabled)')];
}
