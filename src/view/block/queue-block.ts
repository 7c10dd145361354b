import { deriveBlockQueue } from '../../derive/block/block-queue';
import type { FollowUp } from '../../derive/follow-up';
import { metGroupsOf } from '../follow-ups/follow-up-groups';
import type { FollowUpList, ListChoices, Section } from '../follow-ups/follow-up-list';
import { FollowUpTable } from '../follow-ups/follow-up-table';
import { PanelState } from '../follow-ups/panel-state';
import { RowWork } from '../follow-ups/row-work';
import type { BlockHost, BlockPainter, BlockPicture } from './block-painter';

/** The parts of the queue that a block shows: who has no date, or is snoozed, is for the panel. */
const BUCKETS = ['today', 'week', 'later'] as const;

/** What a note can show at once and still be scrolled. */
const MOST_LINES = 200;

/** Whom to write to and why, in a note: the rows of the panel, with what they can do. Nobody is selected here. */
export class QueueBlock implements BlockPainter {
  private readonly state = new PanelState();
  private readonly table: FollowUpTable;

  constructor(private readonly host: BlockHost) {
    const { context, el, hoverParent, refresh, announce } = host;
    const { store, strings } = context;
    const listEl = el.createDiv({ cls: 'reseauter-follow-ups-list', attr: { role: 'treegrid', 'aria-label': strings.queue.listLabel } });
    const work = new RowWork(context, {
      hoverParent,
      selection: this.state.selection,
      table: () => this.table,
      onFold: (row, isOpen) => {
        this.state.fold(row, isOpen);
        // What was left out for want of room is asked for by opening it.
        if (row.kind === 'heading' && isOpen) this.state.showMore(row.section);
        refresh();
      },
      onMore: (row) => {
        if (row.kind === 'more') this.state.showMore(row.section);
        refresh();
      },
      paint: refresh,
      announce,
    });
    const nobodySelected = { onSelect: () => undefined, onEscape: () => false, isSelecting: () => false };
    this.table = new FollowUpTable(listEl, { strings, rolesNow: () => store.settings.roles }, { ...work.listener(), ...nobodySelected });
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
