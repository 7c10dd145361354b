import type { CalendarDate } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Problem } from '../model/problem';
import type { RoleId } from '../model/role';
import type { Board } from '../derive/board';
import type { CandidateSource } from '../derive/candidates';
import type { Bucket, FollowUp, PersonFollowUp } from '../derive/follow-up';
import type { NetworkHealth } from '../derive/health';
import type { WaitingOn } from '../derive/waiting-on';
import type { WeekPlan } from '../derive/week-plan';
import type { Strings } from '../i18n/strings';
import type { ReportHealth, ReportNetwork } from './report-health';
import { reportHealth, reportNetworks } from './report-health';
import type { ReportPerson } from './report-person';
import { reportPerson } from './report-person';
import type { ReportIntroduction, ReportWaitingOn, ReportWeek } from './report-plan';
import { reportIntroductions, reportWaitingOn, reportWeek } from './report-plan';
import type { ReportProject } from './report-project';
import { reportProject } from './report-project';

/** The whole picture of a vault on one day, for other programs. docs/report-schema.md describes every field. */
export interface Report {
  /** Raised when a field changes its meaning or goes; new fields do not raise it. */
  readonly schema: 2;
  readonly today: CalendarDate;
  readonly projects: readonly ReportProject[];
  readonly people: readonly ReportPerson[];
  readonly queue: readonly ReportQueueItem[];
  readonly week: ReportWeek;
  readonly waitingOn: ReportWaitingOn;
  readonly introductions: readonly ReportIntroduction[];
  readonly networks: readonly ReportNetwork[];
  readonly health: ReportHealth;
  readonly problems: readonly ReportProblem[];
}

/** One line of the queue. */
export interface ReportQueueItem {
  readonly kind: FollowUp['kind'];
  readonly path: NotePath;
  readonly role?: RoleId;
  readonly total: number;
  readonly bucket: Bucket;
}

/** Something that could not be understood, with how to mend it. */
export interface ReportProblem extends Problem {
  readonly advice: string;
}

/** What a report is made from; everything in the order it is to be listed. */
export interface ReportSource {
  readonly today: CalendarDate;
  readonly boards: readonly Board[];
  readonly people: readonly PersonFollowUp[];
  readonly queue: readonly FollowUp[];
  readonly weekPlan: WeekPlan;
  readonly waitingOn: WaitingOn;
  readonly problems: readonly Problem[];
  readonly candidateSource: CandidateSource;
  readonly health: NetworkHealth;
  /** Whether it is to tell how people stand: private, unless it is asked for. */
  readonly withStance: boolean;
  /** The language of sentences and advice. */
  readonly strings: Strings;
}

/** Puts the pictures into the documented shape. */
export function reportOf(source: ReportSource): Report {
  const { today, boards, people, queue, weekPlan, waitingOn, problems, candidateSource, health, withStance, strings } = source;
  const { network } = candidateSource;
  return {
    schema: 2,
    today,
    projects: boards.map((board) => reportProject(board, source)),
    people: people.map((person) => reportPerson(person, { network, today: epochDayOf(today), strings })),
    queue: queue.map(reportQueueItem),
    week: reportWeek(weekPlan),
    waitingOn: reportWaitingOn(waitingOn),
    introductions: reportIntroductions(people, { network, today }),
    networks: reportNetworks(health),
    health: reportHealth(health, withStance, strings),
    problems: problems.map((problem) => ({ ...problem, advice: strings.problems[problem.code].mend })),
  };
}

function reportQueueItem(followUp: FollowUp): ReportQueueItem {
  const { kind, path, total, bucket } = followUp;
  return { kind, path, ...(followUp.kind === 'role' && { role: followUp.role }), total, bucket };
}
