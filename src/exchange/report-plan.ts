import type { CalendarDate } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Place } from '../model/place';
import type { WaitingOn } from '../derive/waiting-on';
import type { WeekPlan } from '../derive/week-plan';

/** What is open between me and others; `person` is the path of her note. */
export interface ReportWaitingOn {
  readonly answers: readonly { readonly person: NotePath; readonly days: number; readonly source: Place }[];
  readonly introductions: readonly {
    readonly person: NotePath;
    readonly to: string;
    readonly days: number | null;
    readonly source: Place;
  }[];
  readonly promises: readonly ReportPromise[];
}

/** A contact that I promised or planned, or an introduction (`to`) that I promised. */
export interface ReportPromise {
  readonly person: NotePath;
  readonly on: CalendarDate | null;
  readonly to?: string;
  readonly note?: string;
  readonly source: Place;
}

/** The queue spread over seven days. */
export interface ReportWeek {
  readonly days: readonly { readonly on: CalendarDate; readonly people: readonly ReportPlanned[] }[];
  /** People of the queue who found no room in these days. */
  readonly beyond: number;
}

/** Somebody's place in the week; `fixed` says why on this very day. */
export interface ReportPlanned {
  readonly person: NotePath;
  readonly fixed?: string;
}

/** Puts what is waited for into the documented shape. */
export function reportWaitingOn({ answers, introductions, promises }: WaitingOn): ReportWaitingOn {
  return {
    answers: answers.map(({ followUp, waiting, source }) => ({ person: followUp.path, days: waiting.days, source })),
    introductions: introductions.map(({ followUp, to, age, source }) => ({ person: followUp.path, to, days: age, source })),
    promises: promises.map((promise) => {
      const { followUp, on, source } = promise;
      const to = promise.kind === 'owed-introduction' && { to: promise.to };
      const note = promise.kind === 'contact' && promise.note !== null && { note: promise.note };
      return { person: followUp.path, on, ...to, ...note, source };
    }),
  };
}

/** Puts the plan of the week into the documented shape. */
export function reportWeek({ days, beyond }: WeekPlan): ReportWeek {
  return {
    days: days.map(({ on, contacts }) => ({
      on,
      people: contacts.map(({ followUp, fixed }) => ({ person: followUp.path, ...(fixed !== null && { fixed: fixed.id }) })),
    })),
    beyond,
  };
}
