import type { FixedWhy } from '../../derive/fixed-day';
import type { FollowUp, PersonFollowUp } from '../../derive/follow-up';
import type { PersonFact } from '../../derive/explanation';
import type { Reason } from '../../derive/reason';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise, WaitingOn } from '../../derive/waiting-on';
import type { CalendarDate } from '../../model/calendar-date';
import type { SectionId } from './follow-up-list';
import type { MetGroup } from './follow-up-groups';

/** What every line on screen has. Lines of a higher level belong to the last one of a lower level above them. */
interface Line {
  readonly key: string;
  readonly level: number;
  /** Whether what belongs to the line is shown; null when nothing does. */
  readonly isOpen: boolean | null;
}

/** What is open between me and somebody. */
export type WaitingEntry = AwaitedAnswer | AwaitedIntroduction | OpenPromise;

/** What a line of somebody says beside the name: her reasons, why she is in the week, or what is waited for. */
export type ItemAbout =
  /** `values` tells whether the chosen properties of a base say something else than before. */
  | { readonly mode: 'list'; readonly values?: string }
  | { readonly mode: 'week'; readonly fixed: FixedWhy | null }
  | { readonly mode: 'waiting'; readonly entry: WaitingEntry };

/** The line of somebody or something that waits. */
export interface ItemRow extends Line {
  readonly kind: 'item';
  readonly item: FollowUp;
  readonly about: ItemAbout;
  /** null for what cannot be selected. */
  readonly isSelected: boolean | null;
}

/** A line below somebody's: an addend of her total, the last contact, or another thing that holds of her. */
export type DetailRow = Line & { readonly owner: PersonFollowUp; /** Whether the next line is of somebody else. */ readonly isLast: boolean } & Detail;

/** What such a line tells. */
export type Detail =
  | { readonly kind: 'addend'; readonly reason: Reason }
  | { readonly kind: 'contact' }
  | { readonly kind: 'fact'; readonly fact: PersonFact };

/** One line on screen, in whichever mode; `part` and `rest` are heading and end of what a base groups. */
export type PanelRow =
  | (Line & { readonly kind: 'heading'; readonly section: SectionId; readonly count: number })
  | (Line & { readonly kind: 'group'; readonly group: MetGroup; readonly shown: number; readonly section: SectionId })
  | ItemRow
  | DetailRow
  | (Line & { readonly kind: 'more'; readonly section: SectionId; readonly count: number })
  | (Line & { readonly kind: 'part'; readonly title: string; readonly count: number })
  | (Line & { readonly kind: 'rest'; readonly part: string; readonly count: number })
  | (Line & { readonly kind: 'hidden-promises' | 'beyond'; readonly count: number })
  | (Line & { readonly kind: 'day'; readonly on: CalendarDate; readonly isToday: boolean; readonly count: number })
  | (Line & { readonly kind: 'title'; readonly list: keyof WaitingOn; readonly count: number })
  | (Line & { readonly kind: 'none'; readonly list: keyof WaitingOn });

/** Lines stay the same objects as long as they say the same, so that they are not painted again. */
export class KeptRows {
  private rows = new Map<string, PanelRow>();

  /** The same lines, each replaced by the one that was shown before where that says the same. */
  keep(rows: readonly PanelRow[]): readonly PanelRow[] {
    const kept = rows.map((row) => {
      const before = this.rows.get(row.key);
      return before !== undefined && sameFields(before, row) ? before : row;
    });
    this.rows = new Map(kept.map((row) => [row.key, row]));
    return kept;
  }
}

/** Whether two lines say the same: what they hold is identical, or says the same itself. */
function sameFields(a: object, b: object, depth = 1): boolean {
  const fields = Object.entries(a) as [string, unknown][];
  const others = new Map(Object.entries(b) as [string, unknown][]);
  return fields.length === others.size && fields.every(([name, value]) => {
    const other = others.get(name);
    return value === other || (depth > 0 && isObject(value) && isObject(other) && sameFields(value, other, depth - 1));
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
