import type { Circle } from '../model/cadence';
import type { CalendarDate } from '../model/calendar-date';
import { dateOfEpochDay, daysBetween, epochDayOf } from '../model/calendar-date';
import type { NotePath, PromisedIntroduction } from '../model/mention';
import { compareNamed, compareText } from '../model/order';
import type { Person } from '../model/person';
import type { Network } from '../network/network';
import type { ToldTask } from '../network/reference';
import type { BriefSource, Named } from './brief';
import { nameOfNote, namedBy } from './brief';
import { circleOf } from './contact';
import type { PersonFollowUp } from './follow-up';
import type { HistoryEntry } from './history';
import { historyOf } from './history';
import { dueDayOf } from './due-day';
import type { LatestDay } from './latest-day';
import { latestDayOf } from './latest-day';
import type { PlayedRole } from './played-role';
import { playedRolesOf } from './played-role';
import type { Reciprocity } from './reciprocity';

/** Something to do for or with a person. */
export interface BriefTask {
  readonly told: ToldTask;
  /** Days until it is due, negative once that has passed; null without a day. */
  readonly dueIn: number | null;
}

/** An introduction that somebody promised me. */
export interface PromisedToMe {
  readonly promise: PromisedIntroduction;
  readonly to: Named;
  /** Days from today to the day it was asked for, 0 or less; null where the note gives no day. */
  readonly days: number | null;
}

/** All that is known of a person, for whoever is about to write to her. */
export interface PersonBrief {
  /** State, reasons and the answer that is waited for. */
  readonly followUp: PersonFollowUp;
  readonly circle: Circle;
  readonly latest: LatestDay | null;
  /** When she is to be contacted next; may lie in the past. */
  readonly dueDay: CalendarDate | null;
  readonly roles: readonly PlayedRole[];
  /** The latest first. */
  readonly history: readonly HistoryEntry[];
  /** What is dated ahead, the soonest first. */
  readonly planned: readonly HistoryEntry[];
  /** null for the core circle, where nobody keeps accounts (docs/follow-ups.md). */
  readonly reciprocity: Reciprocity | null;
  /** Who introduced her to me, in the order of her note. */
  readonly introducedBy: readonly Named[];
  /** Whom she introduced to me, by name. */
  readonly introduced: readonly Named[];
  /** Introductions that she promised me and that have not led to a meeting, in the order of her note. */
  readonly promised: readonly PromisedToMe[];
  /** The soonest due first, those without a day last. */
  readonly tasks: readonly BriefTask[];
}

/** The brief of one person. */
export function derivePersonBrief(followUp: PersonFollowUp, source: BriefSource): PersonBrief {
  const { person, contact, reciprocity } = followUp;
  const { network, settings, today } = source;
  const circle = circleOf(person);
  const due = dueDayOf(followUp, epochDayOf(today));
  const entries = withoutEchoes(historyOf(person, network));
  return {
    followUp,
    circle,
    latest: latestDayOf(person, contact),
    dueDay: due === null ? null : dateOfEpochDay(due),
    roles: playedRolesOf(person.path, network, settings.roles),
    history: entries.filter(({ interaction }) => interaction.on <= today),
    planned: entries.filter(({ interaction }) => interaction.on > today).reverse(),
    reciprocity: circle === 'core' ? null : reciprocity,
    introducedBy: namedBy(person.introducedBy, person.path, network),
    introduced: introducedBy(person.path, network),
    promised: promisedBy(person, source),
    tasks: tasksAbout(person.path, source),
  };
}

/** The bare day of the last contact says nothing beside a line that tells what happened on it. */
function withoutEchoes(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const isBare = ({ interaction: { kind, text } }: HistoryEntry): boolean => kind === 'property' && text === '';
  const told = new Set(entries.filter((entry) => !isBare(entry)).map(({ interaction }) => interaction.on));
  return entries.filter((entry) => !isBare(entry) || !told.has(entry.interaction.on));
}

function introducedBy(person: NotePath, network: Network): readonly Named[] {
  return network
    .tiesTo(person)
    .filter(({ kind }) => kind === 'introduced-by')
    .map(({ from }) => ({ path: from, name: nameOfNote(from, network) }))
    .sort(compareNamed);
}

/** The introductions that somebody promised me and that have not led to a meeting, in the order of her note. */
export function promisedBy(person: Person, { network, today }: Pick<BriefSource, 'network' | 'today'>): readonly PromisedToMe[] {
  return person.introAsked.flatMap((promise) => {
    const [to] = namedBy([promise.mention], person.path, network);
    if (to === undefined || promise.status === 'met') return [];
    return [{ promise, to, days: promise.on === null ? null : daysBetween(today, promise.on) }];
  });
}

function tasksAbout(person: NotePath, { network, today }: BriefSource): readonly BriefTask[] {
  return network
    .tasksAbout(person)
    .map((told) => ({ told, dueIn: told.task.due === null ? null : daysBetween(today, told.task.due) }))
    .sort(
      (a, b) =>
        compareDue(a.dueIn, b.dueIn) ||
        compareText(a.told.from, b.told.from) ||
        a.told.task.line - b.told.task.line,
    );
}

/** What has no day can wait. */
function compareDue(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
