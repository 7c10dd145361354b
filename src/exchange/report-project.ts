import type { CalendarDate } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { ProjectStatus } from '../model/project';
import type { RoleId } from '../model/role';
import type { Board, BoxState } from '../derive/board';
import { openRolePoints } from '../derive/follow-up-queue';
import type { ReportCandidates, ReportCandidatesSource } from './report-candidates';
import { reportCandidates } from './report-candidates';
import type { ReportClarity, ReportHorizon, ReportPitch } from './report-clarity';
import { reportClarity, reportHorizons, reportPitch } from './report-clarity';
import type { ReportStance } from './report-stance';
import { reportStance } from './report-stance';

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
  readonly clarity: ReportClarity;
  readonly pitch: ReportPitch;
  /** By time. */
  readonly horizons: readonly ReportHorizon[];
  /** Only where it is asked for. */
  readonly stance?: ReportStance;
}

/**
 * A must-fill box with too few names; 0 points while the project asks for nothing (paused, long overdue). Who could fill
 * it is told for active projects, where it is asked for: for the others nobody is looked for.
 */
export interface ReportOpenRole extends Partial<ReportCandidates> {
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

/** What a project's part of the report is made from, beside its board. */
export interface ReportProjectSource extends ReportCandidatesSource {
  readonly today: CalendarDate;
  /** Whether it is left out who could fill the open roles: asking everybody for every role is dear. */
  readonly withoutCandidates?: boolean;
}

/** Puts a project into the documented shape. */
export function reportProject(board: Board, source: ReportProjectSource): ReportProject {
  const { today, candidateSource, withStance, strings } = source;
  const { network, settings } = candidateSource;
  const { path, name, status, deadline } = board.project;
  return {
    path, name, status, deadline,
    coverage: board.coverage,
    boxes: reportBoxes(board),
    openRoles: reportOpenRoles(board, source),
    clarity: reportClarity(board, today, strings),
    pitch: reportPitch(board),
    horizons: reportHorizons(board, network, today),
    ...(withStance && { stance: reportStance(board.project, { network, settings, today }, strings) }),
  };
}

function reportBoxes({ boxes }: Board): readonly ReportBox[] {
  return boxes.map(({ role, state, minimum, must, names }) => {
    const people = names.map((each) => ({ name: each.name, path: each.path, counts: each.isAvailable }));
    return { role: role.id, state, minimum, must, people };
  });
}

function reportOpenRoles({ project, openRoles }: Board, source: ReportProjectSource): readonly ReportOpenRole[] {
  const points = openRolePoints(project, epochDayOf(source.today));
  const areSought = project.status === 'active' && source.withoutCandidates !== true;
  return openRoles.map(({ role, needed, found }) => {
    return { role, missing: needed - found, points, ...(areSought && reportCandidates(project, role, source)) };
  });
}
