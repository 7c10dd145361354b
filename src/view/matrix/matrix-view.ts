import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView, Scope } from 'obsidian';
import { BoxActions } from '../board/box-actions';
import { OverviewModal } from '../export/overview-modal';
import type { MatrixFace } from './matrix-face';
import { MatrixHint } from './matrix-hint';
import { INITIAL_MATRIX_STATE, readMatrixState } from './matrix-state';
import type { MatrixState } from './matrix-state';
import { MatrixToolbar } from './matrix-toolbar';
import { PeopleGrid } from './people-grid';
import { ProjectGrid } from './project-grid';
import type { ViewContext } from '../shared/view-context';

/** The type under which the workspace keeps the view. */
export const MATRIX_VIEW_TYPE = 'reseauter-role-matrix';

/** The role matrix: who holds which role in which project, and which boxes are still empty. */
export class MatrixView extends ItemView {
  override icon = 'layout-grid';
  override navigation = true;
  hoverPopover = null;
  private state: MatrixState = INITIAL_MATRIX_STATE;
  private readonly actions: BoxActions;
  private toolbar: MatrixToolbar | null = null;
  private hint: MatrixHint | null = null;
  private gridEl: HTMLElement | null = null;
  private face: { readonly mode: MatrixState['mode']; readonly shown: MatrixFace } | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.actions = new BoxActions(context, () => this.face?.shown.grid.focus());
    this.scope = new Scope(this.app.scope);
    this.scope.register(['Mod'], 'F', () => {
      this.toolbar?.focusFilter();
      return false;
    });
  }

  override getViewType(): string {
    return MATRIX_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.matrix.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = readMatrixState(state, this.state);
    await super.setState(state, result);
    this.paint();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    contentEl.addClass('reseauter-matrix');
    this.addAction('share', context.strings.overview.ofView, () => new OverviewModal(context, { subject: 'shown', shown: this.state }).open());
    this.toolbar = new MatrixToolbar(contentEl, context.strings, {
      onChange: (change) => this.change(change),
      onLeaveFilter: () => this.focusGrid(),
      onVaultCheck: context.showVaultCheck,
    });
    const hintEl = contentEl.createDiv({ cls: 'reseauter-message' });
    this.hint = new MatrixHint(hintEl, context, (change) => this.change(change));
    this.gridEl = contentEl.createDiv({ cls: 'reseauter-grid-place' });
    this.registerDomEvent(this.gridEl, 'focusin', () => this.onGridFocus());
    this.registerDomEvent(contentEl, 'keydown', (event) => this.onKeyDown(event));
    this.register(context.store.subscribe(() => this.paint()));
    // An empty matrix offers to make the open note a person.
    this.registerEvent(this.app.workspace.on('file-open', () => {
      if (context.store.people().length === 0) this.paint();
    }));
    this.register(this.containerEl.onWindowMigrated(() => this.face?.shown.grid.migrate()));
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.face?.shown.grid.destroy();
    this.face = null;
    this.toolbar = null;
    this.contentEl.empty();
  }

  private change(change: Partial<MatrixState>): void {
    this.state = { ...this.state, ...change };
    this.app.workspace.requestSaveLayout();
    this.paint();
  }

  /** Pulls what the store has now. Cheap when nothing changed: boards that are the same are not painted again. */
  private paint(): void {
    const { toolbar, hint, gridEl, context, state } = this;
    if (toolbar === null || hint === null || gridEl === null) return;
    toolbar.paint(state);
    if (context.store.phase.kind === 'reading') {
      gridEl.hidden = true;
      hint.paintReading();
      return;
    }
    const count = this.faceFor(gridEl, state).update(state);
    gridEl.hidden = count.shown === 0;
    toolbar.paintCount(state, count, context.store.summary().notesWithProblems);
    hint.paint(state, count);
  }

  /** The grid for a mode; changing the mode makes another one, since nothing in a cell stays the same. */
  private faceFor(parentEl: HTMLElement, { mode }: MatrixState): MatrixFace {
    if (this.face?.mode === mode) return this.face.shown;
    this.face?.shown.grid.destroy();
    const { context, actions } = this;
    const Face = mode === 'projects' ? ProjectGrid : PeopleGrid;
    const shown = new Face({ parentEl, context, actions, hoverParent: this });
    this.face = { mode, shown };
    return shown;
  }

  private focusGrid(): void {
    this.face?.shown.grid.focus();
    this.onGridFocus();
  }

  /** Whoever comes by keyboard must see where she is; a pointer says itself which cell it means. */
  private onGridFocus(): void {
    const { grid, firstCell } = this.face?.shown ?? {};
    if (!grid || !firstCell || grid.active !== null) return;
    if (grid.el.matches(':focus-visible')) grid.setActive(firstCell);
  }

  private onKeyDown(event: KeyboardEvent): void {
    const isTyping = event.targetNode?.instanceOf(HTMLInputElement) ?? false;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.toolbar?.focusFilter();
  }
}
