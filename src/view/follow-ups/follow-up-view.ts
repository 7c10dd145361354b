import type { Menu, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView, Platform } from 'obsidian';
import type { Person } from '../../model/person';
import type { Role } from '../../model/role';
import { BoxActions } from '../board/box-actions';
import { ExportModal } from '../export/export-modal';
import { sourceOfDetail } from './follow-up-detail';
import { FollowUpHeader } from './follow-up-header';
import { followUpMenu } from './follow-up-menu';
import { FollowUpMessage } from './follow-up-message';
import { FollowUpModes } from './follow-up-modes';
import { FollowUpTable } from './follow-up-table';
import { FOLLOW_UPS_VIEW_TYPE } from './open-follow-ups';
import { openNote, previewNote } from '../shared/open-note';
import type { ItemRow, PanelRow } from './panel-row';
import { PanelState } from './panel-state';
import type { PersonAction } from '../shared/person-actions';
import { PersonActions } from '../shared/person-actions';
import { SelectionBar } from './selection-bar';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';
import { WhyModal } from '../shared/why-modal';

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
  private readonly actions: PersonActions;
  private readonly boxes: BoxActions;
  private parts: Parts | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.actions = new PersonActions(context);
    this.boxes = new BoxActions(context, () => this.parts?.table.focusActive());
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
    const bar = new SelectionBar(contentEl, strings, {
      onLog: () => this.onLogTogether(this.state.peopleSelected(store)),
      onExport: () => this.exportSelected(),
      onClear: () => this.clearSelection(),
    });
    const liveEl = contentEl.createDiv({ cls: 'reseauter-follow-ups-live reseauter-spoken', attr: { role: 'status' } });
    const table = this.createTable(listEl);
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

  private createTable(listEl: HTMLElement): FollowUpTable {
    const { strings, store } = this.context;
    return new FollowUpTable(listEl, { strings, rolesNow: () => store.settings.roles }, {
      onUse: (row, event) => this.use(row, event),
      onAction: (row, action) => this.run(row, action),
      onMenu: (row, event, el) => showMenu(this.menuOf(row), event, el),
      onHover: ({ item }, event, targetEl) => previewNote(this.app, item.path, { event, targetEl, hoverParent: this }),
      onFold: (row, isOpen) => this.keep(() => this.state.fold(row, isOpen)),
      onSelect: (row) => this.select(row),
      onEscape: () => this.state.selectedCount > 0 && this.clearSelection(),
      isSelecting: () => Platform.isMobile && this.state.selectedCount > 0,
    });
  }

  /** Does what changes the state that the workspace keeps. */
  private keep(change: () => void): void {
    change();
    this.app.workspace.requestSaveLayout();
    this.paint();
  }

  private use(row: PanelRow, event: MouseEvent | KeyboardEvent): void {
    if (row.kind === 'item') return void openNote(this.app, row.item.path, event);
    if (row.kind === 'more') return this.keep(() => this.state.showAll(row.section));
    const source = row.kind === 'addend' || row.kind === 'contact' ? sourceOfDetail(row) : null;
    if (source !== null) void openNote(this.app, source.path, event, source);
  }

  private menuOf(row: ItemRow): Menu {
    return followUpMenu(this.context, row, {
      run: (action) => this.run(row, action),
      select: () => this.select(row),
      askWhy: ({ path }) => new WhyModal(this.context, path, () => this.parts?.table.focusActive()).open(),
      boxes: this.boxes,
    });
  }

  private run({ item }: ItemRow, action: PersonAction): void {
    // A key may ask for it where no button does: nobody answers what was not asked.
    if (item.kind !== 'person' || (action === 'answered' && item.waiting === null)) return;
    const selected = this.state.peopleSelected(this.context.store);
    if (action === 'first-message' && selected.length > 1 && selected.includes(item.person)) {
      return this.actions.writeFirst(selected, item.person, { onClosed: () => this.parts?.table.focusActive() });
    }
    this.actions.run(action, item.person, {
      onClosed: () => this.parts?.table.focusActive(),
      onDone: (outcome) => this.say(outcome),
    });
  }

  private say(outcome: string): void {
    this.paint();
    this.parts?.table.restoreFocus();
    this.parts?.liveEl.setText(outcome);
  }

  private select({ item }: ItemRow): void {
    this.state.toggle(item.path);
    this.say(this.selectionText);
  }

  private clearSelection(): true {
    this.state.clearSelection();
    this.paint();
    this.parts?.table.focusActive();
    this.parts?.liveEl.setText(this.selectionText);
    return true;
  }

  private exportSelected(): void {
    const paths = this.state.peopleSelected(this.context.store).map(({ path }) => path);
    new ExportModal(this.context, paths, () => this.parts?.table.focusActive()).open();
  }

  /** Logs one meeting with all of them. */
  private onLogTogether(people: readonly Person[]): void {
    this.actions.log(people, {
      onClosed: () => this.parts?.table.focusActive(),
      onDone: (outcome) => {
        this.clearSelection();
        this.parts?.liveEl.setText(outcome);
      },
    });
  }

  private get selectionText(): string {
    const { select } = this.context.strings.panel;
    const { selectedCount } = this.state;
    return selectedCount === 0 ? select.none : select.selected(selectedCount);
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
    bar.paint(this.state.selectedCount);
    table.show(rows);
    listEl.hidden = list === null ? isNobody : list.sections.length === 0;
    message.paint(list);
  }

  private get listLabel(): string {
    const { queue, panel } = this.context.strings;
    return { list: queue.listLabel, week: panel.weekLabel, waiting: panel.waitingLabel }[this.state.mode];
  }
}
