import type { TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { FileView, ItemView } from 'obsidian';
import type { BesideNote } from '../../derive/beside-note';
import { deriveBesideNote } from '../../derive/beside-note';
import type { NotePath } from '../../model/mention';
import type { Role } from '../../model/role';
import { CompanionBody } from './companion-body';
import { meetingParts } from './companion-meeting';
import { personParts } from './companion-person';
import type { CompanionPorts } from './companion-ports';
import { projectParts } from './companion-project';
import type { CompanionPart } from './companion-section';
import type { FoldedSections, SectionId } from './companion-state';
import { readFolds, savedFolds, withFolded } from './companion-state';
import { companionPortsOf } from './live-companion-ports';
import type { EmptyStateTexts } from '../shared/empty-state';
import { keyOfEmptyState, showEmptyState, showReading } from '../shared/empty-state';
import { firstSteps } from '../shared/first-steps';
import type { ViewContext } from '../shared/view-context';
import { WhyModal } from '../shared/why-modal';

/** The type under which the workspace keeps the view. */
export const COMPANION_VIEW_TYPE = 'reseauter-companion';

/** The panel that follows the note that is read: what belongs to its person, its project or its meeting. */
export class CompanionView extends ItemView {
  override icon = 'contact';
  override navigation = false;
  hoverPopover = null;
  private file: TFile | null = null;
  private folded: FoldedSections = new Set();
  private whole: ReadonlySet<SectionId> = new Set();
  /** Something changed since the last look; a panel that nobody sees waits until somebody does. */
  private isStale = true;
  private shown: { readonly file: TFile | null; readonly kind: BesideNote['kind'] } | null = null;
  /** What stands in place of a note's parts. */
  private message = '';
  private readonly ports: CompanionPorts;
  private roles: readonly Role[] | null = null;
  private body: CompanionBody | null = null;
  private messageEl: HTMLElement | null = null;
  private scrollEl: HTMLElement | null = null;
  private liveEl: HTMLElement | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.ports = companionPortsOf({
      context,
      hoverParent: this,
      contentEl: this.contentEl,
      announce: (text) => this.liveEl?.setText(text),
      restoreFocus: () => this.body?.restoreFocus(),
      showAll: (section) => this.showAll(section),
    });
  }

  override getViewType(): string {
    return COMPANION_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.companion.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...savedFolds(this.folded) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.folded = readFolds(state, this.folded);
    await super.setState(state, result);
    this.refresh();
  }

  override onResize(): void {
    this.catchUp();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    const { workspace } = this.app;
    contentEl.addClass('reseauter-companion');
    this.scrollEl = contentEl.createDiv('reseauter-companion-scroll');
    this.messageEl = this.scrollEl.createDiv('reseauter-message');
    this.body = new CompanionBody(this.scrollEl.createDiv(), (section, isFolded) => this.fold(section, isFolded));
    this.liveEl = contentEl.createDiv({ cls: 'reseauter-spoken', attr: { role: 'status' } });
    this.register(context.store.subscribe(() => this.refresh()));
    this.registerEvent(workspace.on('active-leaf-change', (leaf) => this.followLeaf(leaf)));
    this.registerEvent(workspace.on('file-open', (file) => this.follow(file)));
    this.registerEvent(workspace.on('layout-change', () => this.catchUp()));
    workspace.onLayoutReady(() => this.follow(workspace.getActiveFile()));
  }

  protected override async onClose(): Promise<void> {
    this.body = null;
    this.contentEl.empty();
  }

  /** Views without a file, this one among them, leave the panel at the note that was read last. */
  private followLeaf(leaf: WorkspaceLeaf | null): void {
    if (leaf?.view instanceof FileView) this.follow(leaf.view.file);
  }

  private follow(file: TFile | null): void {
    if (file !== null) this.file = file;
    this.refresh();
  }

  private refresh(): void {
    this.isStale = true;
    this.catchUp();
  }

  private catchUp(): void {
    if (!this.isStale || this.body === null || !this.contentEl.isShown()) return;
    this.isStale = false;
    this.paint();
  }

  /** Pulls what the store has now; a part that says the same is not touched. */
  private paint(): void {
    const { context, messageEl, body } = this;
    if (messageEl === null || body === null) return;
    if (context.store.phase.kind === 'reading') {
      this.shown = null;
      this.message = '';
      body.clear();
      showReading(messageEl, context);
      return;
    }
    // A role may have another name, which is in none of the data.
    if (this.roles !== context.store.settings.roles) body.clear();
    this.roles = context.store.settings.roles;
    const path = this.currentPath();
    // A note on the move is not known under its new name for a moment: what stood here stays.
    if (path !== null && this.shown !== null && !context.store.network.notes.has(path) && path.endsWith('.md')) return;
    this.show(path === null ? { kind: 'nothing' } : deriveBesideNote(path, context.store));
  }

  private currentPath(): NotePath | null {
    if (this.file !== null && this.app.vault.getFileByPath(this.file.path) !== this.file) this.file = null;
    return this.file?.path ?? null;
  }

  private show(beside: BesideNote): void {
    const { messageEl, body, file, shown } = this;
    if (messageEl === null || body === null) return;
    const isSame = shown !== null && shown.file === file && shown.kind === beside.kind;
    this.shown = { file, kind: beside.kind };
    if (!isSame) this.begin(messageEl, body);
    if (beside.kind !== 'nothing') body.show(this.partsOf(beside), this.folded);
    else this.showMessage(messageEl, this.messageFor(file));
  }

  /** Drawn again only when it says something else: its button may have the focus. */
  private showMessage(messageEl: HTMLElement, texts: EmptyStateTexts): void {
    const message = keyOfEmptyState(texts);
    if (message !== this.message) showEmptyState(messageEl, texts);
    this.message = message;
  }

  /** Another note, or another kind of note: from the top, without what was said of the last one. */
  private begin(messageEl: HTMLElement, body: CompanionBody): void {
    messageEl.empty();
    this.message = '';
    body.clear();
    this.whole = new Set();
    this.liveEl?.empty();
    if (this.scrollEl !== null) this.scrollEl.scrollTop = 0;
  }

  private partsOf(beside: Exclude<BesideNote, { kind: 'nothing' }>): readonly CompanionPart[] {
    const { ports, whole } = this;
    const { today } = this.context.store;
    switch (beside.kind) {
      case 'person':
        return personParts(beside.brief, { today, isHistoryWhole: whole.has('history'), ports });
      case 'project':
        return projectParts(beside.brief, today, ports);
      case 'meeting':
        return meetingParts(beside.brief, today, ports);
    }
  }

  private messageFor(file: TFile | null): EmptyStateTexts {
    const { companion, explain } = this.context.strings;
    if (file === null) return { ...companion.noNote, ...firstSteps(this.context, []) };
    const { found, actions } = firstSteps(this.context, []);
    const why = { label: explain.thisNote, run: () => new WhyModal(this.context, file.path).open() };
    return { ...companion.nothing, found, actions: [why, ...actions] };
  }

  private fold(section: SectionId, isFolded: boolean): void {
    this.folded = withFolded(this.folded, section, isFolded);
    this.app.workspace.requestSaveLayout();
    this.refresh();
  }

  private showAll(section: SectionId): void {
    this.whole = new Set([...this.whole, section]);
    this.refresh();
  }
}

/** Shows the panel beside the note, in the right sidebar unless it was moved elsewhere. */
export async function openCompanion({ app }: Pick<ViewContext, 'app'>): Promise<void> {
  const { workspace } = app;
  const leaf = await workspace.ensureSideLeaf(COMPANION_VIEW_TYPE, 'right', { active: true, reveal: true });
  await workspace.revealLeaf(leaf);
}
