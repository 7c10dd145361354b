import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { FollowUp } from '../derive/follow-up';
import { BoxActions } from './box-actions';
import type { EmptyStateTexts } from './empty-state';
import { showEmptyState, showReading } from './empty-state';
import { FollowUpHeader } from './follow-up-header';
import type { FollowUpList, ListChoices } from './follow-up-list';
import { followUpListOf } from './follow-up-list';
import { followUpMenu } from './follow-up-menu';
import { rowsOf } from './follow-up-rows';
import { INITIAL_CHOICES, readChoices, savedChoices, withAll, withFold } from './follow-up-state';
import { FollowUpTable } from './follow-up-table';
import { openNote, previewNote } from './open-note';
import type { PersonAction } from './person-actions';
import { PersonActions } from './person-actions';
import { showMenu } from './show-menu';
import type { ViewContext } from './view-context';

/** The type under which the workspace keeps the view. */
export const FOLLOW_UPS_VIEW_TYPE = 'reseauter-follow-ups';

/** The follow-up queue: whom to contact next, and why. */
export class FollowUpView extends ItemView {
  override icon = 'list-checks';
  override navigation = false;
  hoverPopover = null;
  private choices: ListChoices = INITIAL_CHOICES;
  private readonly actions: PersonActions;
  private readonly boxes: BoxActions;
  private table: FollowUpTable | null = null;
  private header: FollowUpHeader | null = null;
  private messageEl: HTMLElement | null = null;
  private message: string | null = null;
  private listEl: HTMLElement | null = null;
  private liveEl: HTMLElement | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.actions = new PersonActions(context);
    this.boxes = new BoxActions(context, () => this.table?.focusActive());
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.queue.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...savedChoices(this.choices) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.choices = readChoices(state, this.choices);
    await super.setState(state, result);
    this.paint();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    const { store, strings } = context;
    contentEl.addClass('reseauter-follow-ups');
    this.header = new FollowUpHeader(contentEl, context);
    const scrollEl = contentEl.createDiv('reseauter-follow-ups-scroll');
    this.messageEl = scrollEl.createDiv('reseauter-message');
    const gridRole = { role: 'treegrid', 'aria-label': strings.queue.listLabel };
    this.listEl = scrollEl.createDiv({ cls: 'reseauter-follow-ups-list', attr: gridRole });
    this.liveEl = contentEl.createDiv({ cls: 'reseauter-follow-ups-live reseauter-spoken', attr: { role: 'status' } });
    this.table = new FollowUpTable(this.listEl, { strings, roles: store.settings.roles }, {
      onOpen: (item, event) => void openNote(this.app, item.path, event),
      onAction: (item, action) => this.run(item, action),
      onMenu: (item, event, el) => showMenu(this.menuOf(item), event, el),
      onHover: (item, event, targetEl) => previewNote(this.app, item.path, { event, targetEl, hoverParent: this }),
      onFold: (section, isOpen) => this.choose(withFold(this.choices, section, isOpen)),
      onMore: (section) => this.choose(withAll(this.choices, section)),
    });
    this.register(store.subscribe(() => this.paint()));
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.table?.destroy();
    this.table = null;
    this.contentEl.empty();
  }

  private choose(choices: ListChoices): void {
    this.choices = choices;
    this.app.workspace.requestSaveLayout();
    this.paint();
  }

  private menuOf(item: FollowUp): ReturnType<typeof followUpMenu> {
    return followUpMenu(this.context, item, (action) => this.run(item, action), this.boxes);
  }

  private run(item: FollowUp, action: PersonAction): void {
    if (item.kind !== 'person') return;
    this.actions.run(action, item.person, {
      onClosed: () => this.table?.focusActive(),
      onDone: (outcome) => {
        this.paint();
        this.table?.restoreFocus();
        this.liveEl?.setText(outcome);
      },
    });
  }

  /** Pulls what the store has now; the rows of whoever stayed as she was are not touched. */
  private paint(): void {
    const { table, header, messageEl, listEl, context } = this;
    if (table === null || messageEl === null || listEl === null) return;
    const isReading = context.store.phase.kind === 'reading';
    listEl.hidden = isReading;
    header?.paint();
    if (isReading) {
      this.message = null;
      showReading(messageEl, context);
      return;
    }
    const list = followUpListOf(context.store, this.choices);
    table.show(rowsOf(list));
    listEl.hidden = list.sections.length === 0;
    this.paintMessage(messageEl, list);
  }

  private paintMessage(messageEl: HTMLElement, list: FollowUpList): void {
    const texts = this.messageFor(list);
    const message = texts === null ? '' : `${texts.title}\n${texts.text}`;
    // Drawn again only when it says something else: its button may have the focus.
    if (message === this.message) return;
    this.message = message;
    if (texts === null) messageEl.empty();
    else showEmptyState(messageEl, texts);
  }

  /** Why there is nothing for today; null when there is. */
  private messageFor({ sections, next }: FollowUpList): EmptyStateTexts | null {
    const { store, strings, openReadingReport } = this.context;
    const { queue, reading } = strings;
    const { people, projects } = store.summary();
    const report = { label: reading.showReport, run: openReadingReport };
    if (people === 0) {
      if (projects === 0) return { ...reading.emptyVault, actions: [report] };
      return { title: queue.noPerson.title, text: queue.noPerson.text(projects), actions: [report] };
    }
    if (sections.some(({ id }) => id === 'today')) return null;
    return { title: queue.nobodyToday, text: next === null ? '' : queue.nextDate(next.name, next.on) };
  }
}
