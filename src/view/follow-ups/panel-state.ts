import { epochDayOf } from '../../model/calendar-date';
import type { Store } from '../../store';
import type { FollowUpList, ListChoices, SectionId } from './follow-up-list';
import { followUpListOf } from './follow-up-list';
import { rowsOf } from './follow-up-rows';
import type { FollowUpMode } from './follow-up-state';
import { INITIAL_CHOICES, readChoices, readMode, savedChoices, withMore, withFold, withKey } from './follow-up-state';
import type { PanelRow } from './panel-row';
import { SelectedPeople } from './selected-people';
import { waitingRowsOf } from './waiting-rows';
import { weekRowsOf } from './week-rows';

/** What the panel shows now. */
export interface PanelPicture {
  readonly rows: readonly PanelRow[];
  /** The list that the rows are of; null in the other modes. */
  readonly list: FollowUpList | null;
}

/** What a person chose in the panel: a mode, what is folded and unfolded, and who is selected. */
export class PanelState {
  private current: FollowUpMode = 'list';
  private choices: ListChoices = INITIAL_CHOICES;
  private opened: ReadonlySet<string> = new Set();
  private closed: ReadonlySet<string> = new Set();
  readonly selection = new SelectedPeople();

  get mode(): FollowUpMode {
    return this.current;
  }

  setMode(mode: FollowUpMode): void {
    this.current = mode;
  }

  /** What the workspace keeps. Who is selected or unfolded begins anew. */
  saved(): Record<string, unknown> {
    return { ...savedChoices(this.choices), mode: this.current };
  }

  /** Takes in what the workspace kept. */
  read(saved: unknown): void {
    this.choices = readChoices(saved, this.choices);
    this.current = readMode(saved, this.current);
  }

  /** Folds or unfolds what belongs to a row. */
  fold(row: PanelRow, isOpen: boolean): void {
    if (row.kind === 'heading') this.choices = withFold(this.choices, row.section, isOpen);
    else if (row.kind === 'group') this.closed = withKey(this.closed, row.key, !isOpen);
    else this.opened = withKey(this.opened, row.key, isOpen);
  }

  showMore(section: SectionId): void {
    this.choices = withMore(this.choices, section);
  }

  /** The rows of a list of somebody else's making, in which nobody can be selected. */
  rowsOfList(listOf: (choices: ListChoices) => FollowUpList, { today }: Pick<Store, 'today'>): readonly PanelRow[] {
    const { opened, closed } = this;
    return rowsOf(listOf(this.choices), { opened, closed, selected: null, today: epochDayOf(today) });
  }

  /** The rows of the mode. Who is nobody's note any more is not selected any more either. */
  picture(store: Store): PanelPicture {
    this.selection.keepThoseOf(store);
    const { opened, closed, selection } = this;
    const choices = { opened, closed, selected: selection.paths, today: epochDayOf(store.today) };
    if (this.current === 'week') return { rows: weekRowsOf(store.weekPlan(), choices), list: null };
    if (this.current === 'waiting') return { rows: waitingRowsOf(store.waitingOn(), choices), list: null };
    const list = followUpListOf(store, this.choices);
    return { rows: rowsOf(list, choices), list };
  }
}
