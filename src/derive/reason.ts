import type { CalendarDate } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { RoleId } from '../model/role';

/**
 * The kinds of reason to write to somebody, in the order that breaks ties between equal totals. The queue computes
 * only some of them yet; the order is that of the whole set, so that adding one moves nobody else.
 */
export const REASON_ORDER = [
  'promise',
  'introduction',
  'no-reply',
  'new',
  'key-role-silent',
  'overdue',
  'introduction-awaited',
  'opponent',
  'birthday',
  'i-owe',
  'can-fill',
  'can-help',
  'dormant',
  'i-give',
] as const;

/** What a reason knows beside its points: enough to write its sentence in any language. */
export type ReasonDetail =
  | { readonly id: 'promise'; readonly on: CalendarDate; readonly lateDays: number; readonly note: string | null }
  /** `timing`: the meeting day itself, before, on or after the day a first message is due. */
  | { readonly id: 'new'; readonly met: CalendarDate; readonly timing: 'same-day' | 'before' | 'due' | 'after' }
  | { readonly id: 'overdue'; readonly cadence: number; readonly daysOver: number }
  | { readonly id: 'dormant'; readonly since: number; readonly neededSkill: string | null }
  | {
      readonly id: 'key-role-silent';
      readonly project: NotePath;
      readonly projectName: string;
      readonly role: RoleId;
      /** Days since the last contact; null when none is known. */
      readonly since: number | null;
      /** Days until the deadline, negative after it. */
      readonly deadlineIn: number;
    }
  | { readonly id: 'birthday'; readonly on: CalendarDate; readonly inDays: number };

/** The reasons that are computed. */
export type ReasonId = ReasonDetail['id'];

/** The place in a note that justifies a reason. */
export interface ReasonSource {
  readonly path: NotePath;
  readonly property?: string;
  readonly line?: number;
}

/** One addend of a person's total. */
export interface Reason {
  /** A positive integer. */
  readonly points: number;
  readonly source: ReasonSource;
  readonly detail: ReasonDetail;
}
