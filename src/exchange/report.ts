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

/** What may be asked for alone. */
export type ReportPart = (typeof REPORT_PARTS)[number];

/** The parts of a report in their order. */
export const REPORT_PARTS = ['matrix', 'queue', 'health', 'problems'] as const;

/** One line of the queue. */
export interface ReportQueueItem {
  readonly kind: FollowUp['kind'];
  readonly path: NotePath;
  readonly role?: RoleId;
  readonly total: number;
  readonly bucket: Bucket;
}

/** How much there is in all. `reseauter` in the command line of the app tells it; the report does not. */
export interface ReportCounts {
  readonly people: number;
  readonly projects: number;
  readonly activeProjects: number;
  /** Lines of the queue, by when they are to be acted on. */
  readonly today: number;
  readonly week: number;
  readonly later: number;
  /** Boxes of active projects that must be filled and have too few names. */
  readonly openRoles: number;
  readonly problems: number;
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
  /** Asked for only where the report tells it. */
  readonly health: () => NetworkHealth;
  /** Whether it is left out who could fill open roles; told by default. */
  readonly withoutCandidates?: boolean;
  /** Whether it is to tell how people stand: private, unless it is asked for. */
  readonly withStance: boolean;
  /** The language of sentences and advice. */
  readonly strings: Strings;
}

/** Puts the pictures into the documented shape; of parts that are not asked for nothing is derived. */
export function reportOf(source: ReportSource, parts: readonly ReportPart[]): Partial<Report> {
  return {
    schema: 2,
    today: source.today,
    ...(parts.includes('matrix') && { projects: source.boards.map((board) => reportProject(board, source)) }),
    ...(parts.includes('queue') && queuePart(source)),
    ...(parts.includes('health') && healthPart(source)),
    ...(parts.includes('problems') && problemsPart(source)),
  };
}

/** Counts what a report would list. */
export function reportCounts({ boards, people, queue, problems }: ReportSource): ReportCounts {
  const active = boards.filter(({ project }) => project.status === 'active');
  const under = (bucket: Bucket): number => queue.filter((item) => item.bucket === bucket).length;
  return {
    people: people.length,
    projects: boards.length,
    activeProjects: active.length,
    today: under('today'),
    week: under('week'),
    later: under('later'),
    openRoles: active.reduce((sum, { openRoles }) => sum + openRoles.length, 0),
    problems: problems.length,
  };
}

function queuePart(
  { today, people, queue, weekPlan, waitingOn, candidateSource: { network }, strings }: ReportSource,
): Pick<Report, 'people' | 'queue' | 'week' | 'waitingOn' | 'introductions'> {
  return {
    people: people.map((person) => reportPerson(person, { network, today: epochDayOf(today), strings })),
    queue: queue.map(reportQueueItem),
    week: reportWeek(weekPlan),
    waitingOn: reportWaitingOn(waitingOn),
    introductions: reportIntroductions(people, { network, today }),
  };
}

function healthPart({ health, withStance, strings }: ReportSource): Pick<Report, 'networks' | 'health'> {
  const now = health();
  return { networks: reportNetworks(now), health: reportHealth(now, withStance, strings) };
}

function problemsPart({ problems, strings }: ReportSource): Pick<Report, 'problems'> {
  return { problems: problems.map((problem) => ({ ...problem, advice: strings.problems[problem.code].mend })) };
}

function reportQueueItem(followUp: FollowUp): ReportQueueItem {
  const { kind, path, total, bucket } = followUp;
  return { kind, path, ...(followUp.kind === 'role' && { role: followUp.role }), total, bucket };
}
