import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { dateOfEpochDay, epochDayOf } from '../model/calendar-date';
import type { PromisedIntroduction } from '../model/mention';
import { compareNamed, compareText } from '../model/order';
import type { PersonField } from '../model/person';
import type { Place } from '../model/place';
import type { PersonFollowUp } from './follow-up';
import { openIntroductions } from './reasons/introduction';
import { propertySource } from './source';
import type { Waiting } from './waiting';

/** What every line of the three lists tells. */
interface Entry {
  readonly followUp: PersonFollowUp;
  readonly source: Place;
  /** She is hidden from the queue until a day; what is open between us stays open. */
  readonly isSnoozed: boolean;
}

/** An answer that I wait for. */
export interface AwaitedAnswer extends Entry {
  readonly kind: 'answer';
  readonly waiting: Waiting;
}

/** An introduction to `to` that somebody promised me. `age` in days; null when no day is known. */
export interface AwaitedIntroduction extends Entry {
  readonly kind: 'introduction';
  readonly to: string;
  readonly age: number | null;
}

/** A contact that I promised or planned for a day. */
export interface PromisedContact extends Entry {
  readonly kind: 'contact';
  readonly on: CalendarDate;
  /** Days since that day; negative before it. */
  readonly lateDays: number;
  readonly note: string | null;
}

/** An introduction to `to` that I promised on a day; null when no day is known. */
export interface OwedIntroduction extends Entry {
  readonly kind: 'owed-introduction';
  readonly to: string;
  readonly on: CalendarDate | null;
  readonly age: number | null;
}

/** What I promised somebody. */
export type OpenPromise = PromisedContact | OwedIntroduction;

/** What is open between me and others. */
export interface WaitingOn {
  /** The longest wait first; those that are let go come last. */
  readonly answers: readonly AwaitedAnswer[];
  /** The oldest first, those without a day last. */
  readonly introductions: readonly AwaitedIntroduction[];
  /** The earliest day first, those without one last. */
  readonly promises: readonly OpenPromise[];
}

/** Who owes me an answer or an introduction, and what I promised. Nobody who is out of the queue by her status. */
export function deriveWaitingOn(followUps: Iterable<PersonFollowUp>, today: EpochDay): WaitingOn {
  const answers: AwaitedAnswer[] = [];
  const introductions: AwaitedIntroduction[] = [];
  const promises: OpenPromise[] = [];
  for (const followUp of followUps) {
    if (followUp.out !== null && followUp.out !== 'snoozed') continue;
    const { person, waiting } = followUp;
    if (waiting !== null) answers.push({ kind: 'answer', ...entryOf(followUp, 'waiting-since'), waiting });
    if (person.introAsked.length > 0) introductions.push(...awaitedFrom(followUp, today));
    if (person.followUp !== null || person.introduceTo.length > 0) promises.push(...promisedTo(followUp, today));
  }
  answers.sort((a, b) => isLetGo(a) - isLetGo(b) || b.waiting.days - a.waiting.days || byName(a, b));
  introductions.sort((a, b) => (b.age ?? -1) - (a.age ?? -1) || byName(a, b) || compareText(a.to, b.to));
  promises.sort((a, b) => compareText(a.on ?? LAST, b.on ?? LAST) || byName(a, b) || compareText(toOf(a), toOf(b)));
  return { answers, introductions, promises };
}

/** Sorts behind every day. */
const LAST = '\uFFFF';

function awaitedFrom(followUp: PersonFollowUp, today: EpochDay): AwaitedIntroduction[] {
  const entry = entryOf(followUp, 'intro-asked');
  return openOf(followUp.person.introAsked, today).map((open) => ({ kind: 'introduction', ...entry, ...open }));
}

function promisedTo(followUp: PersonFollowUp, today: EpochDay): OpenPromise[] {
  const { followUp: on, followUpNote: note, introduceTo } = followUp.person;
  const entry = entryOf(followUp, 'introduce-to');
  const owed = openOf(introduceTo, today).map(({ to, age }): OwedIntroduction => {
    return { kind: 'owed-introduction', ...entry, to, age, on: age === null ? null : dateOfEpochDay(today - age) };
  });
  if (on === null) return owed;
  const lateDays = today - epochDayOf(on);
  return [{ kind: 'contact', ...entryOf(followUp, 'follow-up'), on, lateDays, note }, ...owed];
}

/** Nothing twice: two lines that say the same are one thing to do. */
function openOf(promised: readonly PromisedIntroduction[], today: EpochDay): { to: string; age: number | null }[] {
  const first = new Map<string, { to: string; age: number | null }>();
  for (const open of openIntroductions(promised, today)) if (!first.has(open.to)) first.set(open.to, open);
  return [...first.values()];
}

function entryOf(followUp: PersonFollowUp, field: PersonField): Entry {
  return { followUp, source: propertySource(followUp.person, field), isSnoozed: followUp.out === 'snoozed' };
}

function isLetGo({ waiting }: AwaitedAnswer): number {
  return Number(waiting.phase === 'given-up');
}

function byName(a: Entry, b: Entry): number {
  return compareNamed(a.followUp, b.followUp);
}

/** A planned contact comes before the introductions of the same day. */
function toOf(promise: OpenPromise): string {
  return promise.kind === 'contact' ? '' : promise.to;
}
