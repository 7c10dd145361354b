import type { Menu, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView, Platform } from 'obsidian';
import type { Board } from '../../derive/board';
import type { NotePath } from '../../model/mention';
import { movedPath } from '../../model/note-path';
import { BoardPanel } from './board-panel';
import { BoxActions } from './box-actions';
import { projectMenu } from './box-menu';
import { OverviewModal } from '../export/overview-modal';
import { showEmptyState, showReading } from '../shared/empty-state';
import { firstSteps } from '../shared/first-steps';
import { boardPortsOf } from './live-board-ports';
import { BOARD_VIEW_TYPE } from './open-board';
import { onMenuAsked } from '../shared/menu-press';
import { openNote } from '../shared/open-note';
import { showMenu } from '../shared/show-menu';
import { CoverageBar, deadlineText } from '../shared/project-heading';
import { addRateButton, namesAnybody } from '../stance/rate-button';
import { rateWhom } from '../stance/stance-actions';
import type { ViewContext } from '../shared/view-context';

/** The elements of the view; only one of the board and the message is seen. */
interface BoardParts {
  readonly scrollEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly aboutEl: HTMLElement;
  readonly coverage: CoverageBar;
  readonly panel: BoardPanel;
  readonly rateEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly liveEl: HTMLElement;
}

/** The board of one project: its boxes, three in a row, and the people who go from one into another. */
export class BoardView extends ItemView {
  override icon = 'grid-3x3';
  override navigation = true;
  hoverPopover = null;
  private path: NotePath | null = null;
  private parts: BoardParts | null = null;
  private readonly boxes: BoxActions;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.boxes = new BoxActions(context, () => this.parts?.panel.restoreFocus());
  }

  override getViewType(): string {
    return BOARD_VIEW_TYPE;
  }

  override getDisplayText(): string {
    const { strings } = this.context;
    const board = this.board();
    return board === null ? strings.board.title : strings.board.titleOf(board.project.name);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), project: this.path };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const project: unknown = typeof state === 'object' && state !== null && 'project' in state ? state.project : null;
    if (typeof project === 'string' && project !== this.path) {
      this.path = project;
      this.parts?.panel.clear();
    }
    await super.setState(state, result);
    this.paint();
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    const board = this.board();
    if (board === null) return;
    const { strings } = this.context;
    const open = (event: MouseEvent | KeyboardEvent): void => void openNote(this.app, board.project.path, event);
    menu.addItem((item) => item.setIcon('folder-open').setTitle(strings.matrix.menu.open(board.project.name)).onClick(open));
    const exportRoles = (): void => new OverviewModal(this.context, { subject: 'project', project: board.project.path }).open();
    menu.addItem((item) => item.setIcon('share').setTitle(strings.overview.ofView).onClick(exportRoles));
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    const { strings } = context;
    contentEl.addClass('reseauter-board-view');
    const scrollEl = contentEl.createDiv('reseauter-board-scroll');
    const headEl = scrollEl.createDiv('reseauter-board-head');
    const nameEl = headEl.createEl('h2', { cls: 'reseauter-board-name', attr: { dir: 'auto' } });
    const aboutEl = headEl.createDiv('reseauter-board-about');
    const coverage = new CoverageBar(headEl, 'sentence');
    headEl.createEl('p', { cls: 'reseauter-board-hint', text: Platform.isMobile ? strings.board.touchHint : strings.board.hint });
    const liveEl = contentEl.createDiv({ cls: 'reseauter-spoken', attr: { role: 'status' } });
    const ports = boardPortsOf({ context, boxes: this.boxes, hoverParent: this, announce: (text) => liveEl.setText(text) });
    const panel = new BoardPanel(scrollEl.createDiv(), ports);
    const rateEl = scrollEl.createDiv('reseauter-board-rate');
    addRateButton(rateEl, strings, () => this.rateWhom());
    const messageEl = contentEl.createDiv('reseauter-message');
    this.parts = { scrollEl, nameEl, aboutEl, coverage, panel, rateEl, messageEl, liveEl };
    onMenuAsked(nameEl, (event) => this.openMenu(event));
    this.register(context.store.subscribe(() => this.paint()));
    this.registerEvent(this.app.vault.on('rename', (file, oldPath) => this.follow(oldPath, file.path)));
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.parts = null;
    this.contentEl.empty();
  }

  private board(): Board | null {
    return this.path === null ? null : this.context.store.boardOf(this.path);
  }

  private follow(from: NotePath, to: NotePath): void {
    if (this.path === null) return;
    const moved = movedPath(this.path, from, to);
    if (moved === this.path) return;
    this.path = moved;
    this.app.workspace.requestSaveLayout();
    this.paint();
  }

  private rateWhom(): void {
    const board = this.board();
    if (board !== null) rateWhom(this.context, board.project, () => this.parts?.panel.restoreFocus());
  }

  private openMenu(event: MouseEvent): void {
    const board = this.board();
    if (board === null) return;
    event.preventDefault();
    showMenu(projectMenu(this.context, board), event, this.contentEl);
  }

  /** Pulls what the store has now; a board that says the same is not touched. */
  private paint(): void {
    const { parts, context } = this;
    if (parts === null) return;
    const { store, strings } = context;
    const board = this.board();
    parts.scrollEl.hidden = board === null;
    parts.messageEl.hidden = board !== null;
    if (board === null) {
      if (store.phase.kind === 'reading') showReading(parts.messageEl, context);
      else showEmptyState(parts.messageEl, { ...strings.board.gone, ...firstSteps(this.context, ['project']) });
      return;
    }
    parts.messageEl.empty();
    const { name, status } = board.project;
    const state = status === 'active' ? [] : [strings.matrix.projectStatus[status]];
    parts.nameEl.setText(name);
    parts.aboutEl.setText([...state, deadlineText(board.project, store.today, strings.matrix)].join(' · '));
    parts.coverage.paint(board, strings.matrix);
    parts.panel.show(board);
    const hasEnded = status === 'done' || status === 'dropped';
    parts.rateEl.hidden = hasEnded || board.project.stances.length > 0 || !namesAnybody(board);
  }
}
