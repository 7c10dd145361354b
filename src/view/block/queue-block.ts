import type { Menu } from 'obsidian';
import { deriveBlockQueue } from '../../derive/block/block-queue';
import type { FollowUp } from '../../derive/follow-up';
import { BoxActions } from '../board/box-actions';
import { sourceOfDetail } from '../follow-ups/follow-up-detail';
import { metGroupsOf } from '../follow-ups/follow-up-groups';
import type { FollowUpList, ListChoices, Section } from '../follow-ups/follow-up-list';
import { followUpMenu } from '../follow-ups/follow-up-menu';
import { FollowUpTable } from '../follow-ups/follow-up-table';
import type { ItemRow, PanelRow } from '../follow-ups/panel-row';
import { PanelState } from '../follow-ups/panel-state';
import { openNote, previewNote } from '../shared/open-note';
import type { PersonAction } from '../shared/person-actions';
import { PersonActions } from '../shared/person-actions';
import { showMenu } from '../shared/show-menu';
import { WhyModal } from '../shared/why-modal';
import type { BlockHost, BlockPainter, BlockPicture } from './block-painter';

/** The parts of the queue that a block shows: who has no date, or is snoozed, is for the panel. */
const BUCKETS = ['today', 'week', 'later'] as const;

/** What a note can show at once and still be scrolled. */
const MOST_LINES = 200;

/** Whom to write to and why, in a note: the rows of the panel, with what they can do. */
export class QueueBlock implements BlockPainter {
  private readonly state = new PanelState();
  private readonly actions: PersonActions;
  private readonly boxes: BoxActions;
  private readonly table: FollowUpTable;
  private readonly listEl: HTMLElement;

  constructor(private readonly host: BlockHost) {
    const { context, el, hoverParent, refresh } = host;
    const { app, store, strings } = context;
    this.actions = new PersonActions(context);
    this.boxes = new BoxActions(context, () => this.table.focusActive());
    this.listEl = el.createDiv({ cls: 'reseauter-follow-ups-list', attr: { role: 'treegrid', 'aria-label': strings.queue.listLabel } });
    this.table = new FollowUpTable(this.listEl, { strings, rolesNow: () => store.settings.roles }, {
      onUse: (row, event) => this.use(row, event),
      onAction: (row, action) => this.run(row, action),
      onMenu: (row, event, targetEl) => showMenu(this.menuOf(row), event, targetEl),
      onHover: ({ item }, event, targetEl) => previewNote(app, item.path, { event, targetEl, hoverParent }),
      onFold: (row, isOpen) => {
        this.state.fold(row, isOpen);
        // What was left out for want of room is asked for by opening it.
        if (row.kind === 'heading' && isOpen) this.state.showAll(row.section);
        refresh();
      },
      onSelect: () => undefined,
      onEscape: () => false,
      isSelecting: () => false,
    });
  }

  show({ request, scope }: BlockPicture): boolean {
    const { store } = this.host.context;
    const queue = deriveBlockQueue(request, scope, store);
    const most = request.limit ?? MOST_LINES;
    this.table.show(this.state.rowsOfList((choices) => listOf(queue, most, choices), store));
    return queue.length > 0;
  }

  destroy(): void {
    this.table.destroy();
  }

  private use(row: PanelRow, event: MouseEvent | KeyboardEvent): void {
    const { app } = this.host.context;
    if (row.kind === 'item') return void openNote(app, row.item.path, event);
    if (row.kind === 'more') {
      this.state.showAll(row.section);
      return this.host.refresh();
    }
    const source = row.kind === 'addend' || row.kind === 'contact' ? sourceOfDetail(row) : null;
    if (source !== null) void openNote(app, source.path, event, source);
  }

  private menuOf(row: ItemRow): Menu {
    const { context } = this.host;
    return followUpMenu(context, row, {
      run: (action) => this.run(row, action),
      select: () => undefined,
      askWhy: ({ path }) => new WhyModal(context, path, () => this.table.focusActive()).open(),
      boxes: this.boxes,
    });
  }

  private run({ item }: ItemRow, action: PersonAction): void {
    // A key may ask for it where no button does: nobody answers what was not asked.
    if (item.kind !== 'person' || (action === 'answered' && item.waiting === null)) return;
    this.actions.run(action, item.person, {
      onClosed: () => this.table.focusActive(),
      onDone: (outcome) => {
        this.host.refresh();
        this.table.restoreFocus();
        this.host.announce(outcome);
      },
    });
  }
}

/** The first `most` lines; a part for which there is no room left is folded, with its number beside it. */
function listOf(queue: readonly FollowUp[], most: number, { unfolded, collapsed }: ListChoices): FollowUpList {
  let room = most;
  const sections = BUCKETS.map((id): Section => {
    const all = queue.filter(({ bucket }) => bucket === id);
    const shown = collapsed.has(id) ? [] : unfolded.has(id) ? all : all.slice(0, room);
    room = Math.max(0, room - shown.length);
    return { id, isOpen: shown.length > 0, items: shown, groups: metGroupsOf(all), hidden: all.length - shown.length };
  });
  return { sections: sections.filter(({ items, hidden }) => items.length + hidden > 0), hiddenPromises: 0, next: null };
}
