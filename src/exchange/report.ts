import type { CalendarDate } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Problem } from '../model/problem';
import type { ProjectStatus } from '../model/project';
import type { RoleId } from '../model/role';
import type { Board, BoxState } from '../derive/board';
import type { Bucket, FollowUp, PersonFollowUp } from '../derive/follow-up';
import { openRolePoints } from '../derive/follow-up-queue';
import type { WaitingOn } from '../derive/waiting-on';
import type { WeekPlan } from '../derive/week-plan';
import type { Strings } from '../i18n/strings';
import type { Network } from '../network/network';
import type { ReportPerson } from './report-person';
import { reportPerson } from './report-person';
import type { ReportWaitingOn, ReportWeek } from './report-plan';
import { reportWaitingOn, reportWeek } from './report-plan';

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
  readonly problems: readonly ReportProblem[];
}

/** One project, also when it is paused or done. */
export interface ReportProject {
  readonly path: NotePath;
  readonly name: string;
  readonly status: ProjectStatus;
  readonly deadline: CalendarDate | null;
  /** 0–100; null when the project needs nobody. */
  readonly coverage: number | null;
  readonly boxes: readonly ReportBox[];
  readonly openRoles: readonly ReportOpenRole[];
}

/** A must-fill box with too few names; 0 points while the project asks for nothing (paused, long overdue). */
export interface ReportOpenRole {
  readonly role: RoleId;
  readonly missing: number;
  readonly points: number;
}

/** One box of a project. */
export interface ReportBox {
  readonly role: RoleId;
  readonly state: BoxState;
  readonly minimum: number;
  readonly must: boolean;
  readonly people: readonly ReportName[];
}

/** A name in a box; `counts` is false for people who are archived, deceased or not to be contacted. */
export interface ReportName {
  readonly name: string;
  readonly path: NotePath | null;
  readonly counts: boolean;
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
  readonly network: Network;
  /** The language of sentences and advice. */
  readonly strings: Strings;
}

/** Puts the pictures into the documented shape. */
export function reportOf(source: ReportSource): Report {
  const { today, boards, people, queue, weekPlan, waitingOn, problems, network, strings } = source;
  return {
    schema: 2,
    today,
    projects: boards.map((board) => reportProject(board, today)),
    people: people.map((person) => reportPerson(person, { network, today: epochDayOf(today), strings })),
    queue: queue.map(reportQueueItem),
    week: reportWeek(weekPlan),
    waitingOn: reportWaitingOn(waitingOn),
    problems: problems.map((problem) => ({ ...problem, advice: strings.problems[problem.code].mend })),
  };
}

function reportProject(board: Board, today: CalendarDate): ReportProject {
  const { path, name, status, deadline } = board.project;
  const boxes = board.boxes.map(({ role, state, minimum, must, names }) => ({
    role: role.id,
    state,
    minimum,
    must,
    people: names.map((each) => ({ name: each.name, path: each.path, counts: each.isAvailable })),
  }));
  const points = openRolePoints(board.project, epochDayOf(today));
  const openRoles = board.openRoles.map(({ role, needed, found }) => ({ role, missing: needed - found, points }));
  return { path, name, status, deadline, coverage: board.coverage, boxes, openRoles };
}

function reportQueueItem(followUp: FollowUp): ReportQueueItem {
  const { kind, path, total, bucket } = followUp;
  return { kind, path, ...(followUp.kind === 'role' && { role: followUp.role }), total, bucket };
}
