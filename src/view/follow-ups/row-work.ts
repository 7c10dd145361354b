import type { HoverParent, Menu } from 'obsidian';
import { Platform } from 'obsidian';
import type { Person } from '../../model/person';
import { BoxActions } from '../board/box-actions';
import { ExportModal } from '../export/export-modal';
import { sourceOfDetail } from './follow-up-detail';
import { followUpMenu } from './follow-up-menu';
import type { FollowUpTable, TableListener } from './follow-up-table';
import { previewNote } from '../card/preview-note';
import { openNote } from '../shared/open-note';
import type { ItemRow, PanelRow } from './panel-row';
import type { PersonAction } from '../shared/person-actions';
import { PersonActions } from '../shared/person-actions';
import type { SelectedPeople } from './selected-people';
import type { SelectionActions } from './selection-bar';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';
import { WhyModal } from '../shared/why-modal';

/** What the list around the rows does itself. */
export interface RowSurroundings {
  readonly hoverParent: HoverParent;
  readonly selection: SelectedPeople;
  /** The rows on screen; null once they are gone. */
  readonly table: () => FollowUpTable | null;
  readonly onFold: TableListener['onFold'];
  /** Shows the rest of what a row counts; a row that counts nothing never asks. */
  readonly onMore: (row: PanelRow) => void;
  readonly paint: () => void;
  /** Tells a screen reader what changed. */
  readonly announce: (text: string) => void;
}

/** What people do with the rows of the queue, wherever they stand: open, log, snooze, menu, selection. */
export class RowWork {
  private readonly actions: PersonActions;
  private readonly boxes: BoxActions;

  constructor(
    private readonly context: ViewContext,
    private readonly around: RowSurroundings,
  ) {
    this.actions = new PersonActions(context);
    this.boxes = new BoxActions(context, () => this.focus());
  }

  /** What the rows tell. */
  listener(): TableListener {
    const { hoverParent, selection, onFold } = this.around;
    return {
      onUse: (row, event) => this.use(row, event),
      onAction: (row, action) => this.run(row, action),
      onMenu: (row, event, el) => showMenu(this.menuOf(row), event, el),
      onHover: ({ item }, event, targetEl) => previewNote(this.context, item.path, { event, targetEl, hoverParent }),
      onFold,
      onSelect: (row) => this.select(row),
      onEscape: () => selection.count > 0 && this.clearSelection(),
      isSelecting: () => Platform.isMobile && selection.count > 0,
    };
  }

  /** What the bar below the rows does with all who are selected. */
  selectionActions(): SelectionActions {
    const { store } = this.context;
    return {
      onLog: () => this.onLogTogether(this.around.selection.peopleOf(store)),
      onExport: () => this.exportSelected(),
      onClear: () => this.clearSelection(),
    };
  }

  private focus(): void {
    this.around.table()?.focusActive();
  }

  private use(row: PanelRow, event: MouseEvent | KeyboardEvent): void {
    const { app } = this.context;
    if (row.kind === 'item') return void openNote(app, row.item.path, event);
    if (row.kind === 'more' || row.kind === 'rest') return this.around.onMore(row);
    const source = row.kind === 'addend' || row.kind === 'contact' ? sourceOfDetail(row) : null;
    if (source !== null) void openNote(app, source.path, event, source);
  }

  private menuOf(row: ItemRow): Menu {
    return followUpMenu(this.context, row, {
      run: (action) => this.run(row, action),
      select: () => this.select(row),
      askWhy: ({ path }) => new WhyModal(this.context, path, () => this.focus()).open(),
      boxes: this.boxes,
      onClosed: () => this.focus(),
    });
  }

  private run({ item }: ItemRow, action: PersonAction): void {
    // A key may ask for it where no button does: nobody answers what was not asked.
    if (item.kind !== 'person' || (action === 'answered' && item.waiting === null)) return;
    const selected = this.around.selection.peopleOf(this.context.store);
    if (action === 'first-message' && selected.length > 1 && selected.includes(item.person)) {
      return this.actions.writeFirst(selected, item.person, { onClosed: () => this.focus() });
    }
    this.actions.run(action, item.person, {
      onClosed: () => this.focus(),
      onDone: (outcome) => this.say(outcome),
    });
  }

  private say(outcome: string): void {
    this.around.paint();
    this.around.table()?.restoreFocus();
    this.around.announce(outcome);
  }

  private select({ item }: ItemRow): void {
    this.around.selection.toggle(item.path);
    this.say(this.selectionText);
  }

  private clearSelection(): true {
    this.around.selection.clear();
    this.around.paint();
    this.focus();
    this.around.announce(this.selectionText);
    return true;
  }

  private exportSelected(): void {
    const paths = this.around.selection.peopleOf(this.context.store).map(({ path }) => path);
    new ExportModal(this.context, paths, () => this.focus()).open();
  }

  /** Logs one meeting with all of them. */
  private onLogTogether(people: readonly Person[]): void {
    this.actions.log(people, {
      onClosed: () => this.focus(),
      onDone: (outcome) => {
        this.clearSelection();
        this.around.announce(outcome);
      },
    });
  }

  private get selectionText(): string {
    const { select } = this.context.strings.panel;
    const { count } = this.around.selection;
    return count === 0 ? select.none : select.selected(count);
  }
}
