import type { CalendarDate } from '../model/calendar-date';
import type { IntroductionStatus, NotePath } from '../model/mention';
import { compareNamed, compareText } from '../model/order';
import type { Place } from '../model/place';
import type { BriefSource, Named } from '../derive/brief';
import type { PersonFollowUp } from '../derive/follow-up';
import { promisedBy } from '../derive/person-brief';
import { propertySource } from '../derive/source';
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

/** An introduction that somebody was asked for and that has not led to a meeting. */
export interface ReportIntroduction {
  readonly asked: { readonly name: string; readonly path: NotePath };
  readonly to: Named;
  readonly stage: IntroductionStatus;
  /** The day it was asked for. */
  readonly since: CalendarDate | null;
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

/** Puts the introductions under way into the documented shape: the oldest first, those without a day last. */
export function reportIntroductions(
  people: readonly PersonFollowUp[],
  source: Pick<BriefSource, 'network' | 'today'>,
): readonly ReportIntroduction[] {
  return people
    .filter(({ out }) => out === null || out === 'snoozed')
    .flatMap(({ person }) => promisedBy(person, source).map(({ promise: { on, status }, to }): ReportIntroduction => {
      const asked = { name: person.name, path: person.path };
      return { asked, to, stage: status ?? 'asked', since: on, source: propertySource(person, 'intro-asked') };
    }))
    .sort(compareIntroductions);
}

/** Sorts behind every day. */
const LAST = '\uFFFF';

function compareIntroductions(a: ReportIntroduction, b: ReportIntroduction): number {
  return compareText(a.since ?? LAST, b.since ?? LAST) || compareNamed(a.asked, b.asked) || compareNamed(sortable(a.to), sortable(b.to));
}

function sortable({ name, path }: Named): { name: string; path: string } {
  return { name, path: path ?? '' };
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
