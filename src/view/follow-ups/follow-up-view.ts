import type { Menu, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { Role } from '../../model/role';
import { OverviewModal } from '../export/overview-modal';
import { FollowUpHeader } from './follow-up-header';
import { FollowUpMessage } from './follow-up-message';
import { FollowUpModes } from './follow-up-modes';
import { FollowUpTable } from './follow-up-table';
import { FOLLOW_UPS_VIEW_TYPE } from './open-follow-ups';
import { PanelState } from './panel-state';
import { RowWork } from './row-work';
import { SelectionBar } from './selection-bar';
import type { ViewContext } from '../shared/view-context';

/** The elements of an open view. */
interface Parts {
  readonly header: FollowUpHeader;
  readonly modes: FollowUpModes;
  readonly message: FollowUpMessage;
  readonly table: FollowUpTable;
  readonly bar: SelectionBar;
  readonly panelEl: HTMLElement;
  readonly listEl: HTMLElement;
  /** Says to a screen reader what changed. */
  readonly liveEl: HTMLElement;
}

/** The follow-up queue: whom to contact next, and why; the week it makes, and what is waited for. */
export class FollowUpView extends ItemView {
  override icon = 'list-checks';
  override navigation = false;
  hoverPopover = null;
  private roles: readonly Role[] | null = null;
  private readonly state = new PanelState();
  private readonly work: RowWork;
  private parts: Parts | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.work = new RowWork(context, {
      hoverParent: this,
      selection: this.state.selection,
      table: () => this.parts?.table ?? null,
      onFold: (row, isOpen) => this.keep(() => this.state.fold(row, isOpen)),
      onMore: (row) => row.kind === 'more' && this.keep(() => this.state.showMore(row.section)),
      paint: () => this.paint(),
      announce: (text) => this.parts?.liveEl.setText(text),
    });
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.queue.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.state.saved() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state.read(state);
    await super.setState(state, result);
    this.paint();
  }

  /** The menu of the tab, too: a panel at the side has no header. */
  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    const { ofView } = this.context.strings.overview;
    menu.addItem((item) => item.setIcon('share').setTitle(ofView).onClick(() => new OverviewModal(this.context, { subject: 'today' }).open()));
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    const { store, strings } = context;
    contentEl.addClass('reseauter-follow-ups');
    const header = new FollowUpHeader(contentEl, context);
    const modes = new FollowUpModes(contentEl, strings, (mode) => this.keep(() => this.state.setMode(mode)));
    const panelEl = contentEl.createDiv({ cls: 'reseauter-follow-ups-scroll', attr: { role: 'tabpanel' } });
    const message = new FollowUpMessage(panelEl.createDiv('reseauter-message'), context);
    const gridRole = { role: 'treegrid', 'aria-multiselectable': 'true' };
    const listEl = panelEl.createDiv({ cls: 'reseauter-follow-ups-list', attr: gridRole });
    const bar = new SelectionBar(contentEl, strings, this.work.selectionActions());
    const liveEl = contentEl.createDiv({ cls: 'reseauter-follow-ups-live reseauter-spoken', attr: { role: 'status' } });
    const table = new FollowUpTable(listEl, { strings, rolesNow: () => store.settings.roles }, this.work.listener());
    this.parts = { header, modes, message, table, bar, panelEl, listEl, liveEl };
    this.register(store.subscribe(() => this.paint()));
    // An empty panel offers to make the open note a person.
    this.registerEvent(this.app.workspace.on('file-open', () => {
      if (store.people().length === 0) this.paint();
    }));
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.parts?.table.destroy();
    this.parts = null;
    this.contentEl.empty();
  }

  /** Does what changes the state that the workspace keeps. */
  private keep(change: () => void): void {
    change();
    this.app.workspace.requestSaveLayout();
    this.paint();
  }

  /** Pulls what the store has now; the rows of whoever stayed as she was are not touched. */
  private paint(): void {
    if (this.parts === null) return;
    const { header, modes, message, table, bar, panelEl, listEl } = this.parts;
    const { store, strings } = this.context;
    header.paint();
    if (store.phase.kind === 'reading') {
      modes.el.hidden = true;
      listEl.hidden = true;
      bar.paint(0);
      message.showReading();
      return;
    }
    // A role may have another name or look, which is in none of the rows.
    if (this.roles !== store.settings.roles) table.show([]);
    this.roles = store.settings.roles;
    const { rows, list } = this.state.picture(store);
    const isNobody = store.people().length === 0;
    modes.el.hidden = isNobody;
    modes.select(this.state.mode);
    panelEl.setAttr('aria-label', strings.panel.modes[this.state.mode]);
    listEl.setAttr('aria-label', this.listLabel);
    bar.paint(this.state.selection.count);
    table.show(rows);
    listEl.hidden = list === null ? isNobody : list.sections.length === 0;
    message.paint(list);
  }

  private get listLabel(): string {
    const { queue, panel } = this.context.strings;
    return { list: queue.listLabel, week: panel.weekLabel, waiting: panel.waitingLabel }[this.state.mode];
  }
}
