import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { RowChoices } from '../../view/follow-ups/item-rows';
import { itemRows } from '../../view/follow-ups/item-rows';
import { keyOf } from '../../view/follow-ups/follow-up-rows';
import { withKey } from '../../view/follow-ups/follow-up-state';
import type { PanelRow } from '../../view/follow-ups/panel-row';
import { SelectedPeople } from '../../view/follow-ups/selected-people';
import type { BaseQueue, QueuePart } from './base-queue';

/** What the rows of a base are made with besides its queue. */
export interface BaseRowSource {
  readonly strings: Strings;
  /** Lines of a part before "n more". */
  readonly mostPerPart: number;
  readonly today: RowChoices['today'];
  /** Another text when the chosen properties of a note say something else. */
  readonly stampOf: (path: NotePath) => string;
}

/** Parts that begin folded: whoever is in them asks for nothing now. */
const FOLDED_FIRST: readonly string[] = ['part:calm', 'part:snoozed', 'part:away'];

/** What a person folded, unfolded and selected in the follow-ups of a base. */
export class BaseQueueState {
  readonly selection = new SelectedPeople();
  private closed: ReadonlySet<string> = new Set(FOLDED_FIRST);
  private whole: ReadonlySet<string> = new Set();
  private opened: ReadonlySet<string> = new Set();

  /** Folds or unfolds what belongs to a row; a part that is opened again begins with its first lines. */
  fold({ kind, key }: PanelRow, isOpen: boolean): void {
    if (kind !== 'part') {
      this.opened = withKey(this.opened, key, isOpen);
      return;
    }
    this.closed = withKey(this.closed, key, !isOpen);
    this.whole = withKey(this.whole, key, false);
  }

  showAll(part: string): void {
    this.whole = withKey(this.whole, part, true);
  }

  /** The keys of the parts that are folded, to be kept with the place. */
  get folded(): readonly string[] {
    return [...this.closed];
  }

  /** Takes in the folded parts as they were kept. */
  setFolded(keys: readonly string[]): void {
    this.closed = new Set(keys);
  }

  /** The queue as lines. */
  rowsOf({ parts, hasHeadings }: BaseQueue, source: BaseRowSource): readonly PanelRow[] {
    return parts.flatMap((part) => this.rowsOfPart(part, hasHeadings, source));
  }

  private rowsOfPart(part: QueuePart, hasHeading: boolean, source: BaseRowSource): readonly PanelRow[] {
    const { key, items } = part;
    const isOpen = !hasHeading || !this.closed.has(key);
    const level = hasHeading ? 2 : 1;
    const shown = !isOpen ? [] : this.whole.has(key) ? items : items.slice(0, source.mostPerPart);
    const choices = { opened: this.opened, closed: this.closed, selected: this.selection.paths, today: source.today };
    const rows = shown.flatMap((item) => {
      const about = { mode: 'list', values: source.stampOf(item.path) } as const;
      return itemRows({ key: keyOf(item), item, level, about }, choices);
    });
    const heading: PanelRow = { kind: 'part', key, level: 1, isOpen, title: titleOf(part, source.strings), count: items.length };
    const left = items.length - shown.length;
    const rest: PanelRow = { kind: 'rest', key: `rest:${key}`, level, isOpen: null, part: key, count: left };
    return [...(hasHeading ? [heading] : []), ...rows, ...(isOpen && left > 0 ? [rest] : [])];
  }
}

function titleOf({ of }: QueuePart, { bases, queue }: Strings): string {
  if ('value' in of) return of.value ?? bases.noValue;
  const { part } = of;
  if (part === 'undated') return queue.undated;
  if (part === 'calm') return bases.calm;
  return part === 'snoozed' || part === 'away' ? bases.parts[part] : queue.buckets[part];
}
