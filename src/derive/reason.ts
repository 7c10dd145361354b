import type { CalendarDate } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Place } from '../model/place';
import type { ReasonId } from '../model/reason-id';
import type { RoleId } from '../model/role';

/** A project, as the sentences of reasons name it. */
interface InProject {
  readonly project: NotePath;
  readonly projectName: string;
}

/** What each kind of reason knows beside its points: enough to write its sentence in any language. */
interface Details {
  promise: { readonly on: CalendarDate; readonly lateDays: number; readonly note: string | null };
  /** The oldest introduction that I promised; `age` in days, null when no day is known; `more` counts the others. */
  introduction: { readonly to: string; readonly age: number | null; readonly more: number };
  /** `nudges`: reminders sent so far. */
  'no-reply': { readonly days: number; readonly nudges: number };
  /** `timing`: the meeting day itself, before, on or after the day a first message is due. */
  new: { readonly met: CalendarDate; readonly timing: 'same-day' | 'before' | 'due' | 'after' };
  'key-role-silent': InProject & {
    readonly role: RoleId;
    /** Days since the last contact; null when none is known. */
    readonly since: number | null;
    /** Days until the deadline, negative after it. */
    readonly deadlineIn: number;
  };
  overdue: { readonly cadence: number; readonly daysOver: number };
  /** The oldest introduction that she promised me; `age` in days; `more` counts the others. */
  'introduction-awaited': { readonly to: string; readonly age: number; readonly more: number };
  opponent: InProject & { readonly since: number };
  birthday: { readonly on: CalendarDate; readonly inDays: number };
  /** Favours of the last 24 months, and what she needs. */
  'i-owe': { readonly gave: number; readonly received: number; readonly needs: readonly string[] };
  'can-fill': InProject & { readonly role: RoleId; readonly score: number };
  /** `helper`: who has what she needs; null for me. */
  'can-help': { readonly need: string; readonly helper: { readonly path: NotePath; readonly name: string } | null };
  dormant: { readonly since: number; readonly neededSkill: string | null };
  'i-give': { readonly gave: number; readonly received: number };
}

/** What one kind of reason knows. */
export type DetailOf<Id extends ReasonId> = { readonly id: Id } & Details[Id];

/** What a reason of any kind knows. */
export type ReasonDetail = { [Id in ReasonId]: DetailOf<Id> }[ReasonId];

/** One addend of a person's total. */
export interface Reason {
  /** A positive integer. */
  readonly points: number;
  /** The place in a note that justifies it. */
  readonly source: Place;
  readonly detail: ReasonDetail;
}
