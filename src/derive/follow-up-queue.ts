import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import { compareNamed, compareText } from '../model/order';
import type { Project } from '../model/project';
import { REASON_IDS } from '../model/reason-id';
import type { Board } from './board';
import { bucketOf } from './follow-up';
import type { DeadlineFollowUp, FollowUp, RoleFollowUp } from './follow-up';
import { derivePersonFollowUp } from './person-follow-up';
import type { FollowUpSource } from './person-follow-up';
import { classOf } from './reasons';

const OPEN_ROLE_POINTS = 20;
const OPEN_ROLE_EXTRA = 30;
const OPEN_ROLE_HORIZON = 90;
const DEADLINE_GONE_AFTER = 14;
const DEADLINE_POINTS = 30;

/** The whole queue from scratch: everybody and every project that something speaks for, most pressing first. */
export function deriveFollowUpQueue(source: FollowUpSource, boards: Iterable<Board>): FollowUp[] {
  const people = [...source.network.people.values()].map((person) => derivePersonFollowUp(person, source));
  const projects = [...boards].flatMap((board) => deriveProjectFollowUps(board, source.today));
  return [...people, ...projects].filter(isQueued).sort(compareFollowUps);
}

/** Whether a follow-up is worth a line. */
export function isQueued(followUp: FollowUp): boolean {
  return followUp.bucket !== 'none';
}

/** What a project itself asks for: names for its open boxes, and a decision once its deadline is long gone. */
export function deriveProjectFollowUps(
  { project, openRoles }: Board,
  today: EpochDay,
): (RoleFollowUp | DeadlineFollowUp)[] {
  const { path, name } = project;
  const daysPast = daysPastDeadline(project, today);
  if (project.status === 'active' && daysPast !== null && daysPast > DEADLINE_GONE_AFTER) {
    const total = DEADLINE_POINTS;
    return [{ kind: 'deadline', path, name, project, daysPast, total, bucket: bucketOf(total) }];
  }
  const total = openRolePoints(project, today);
  if (total === 0) return [];
  return openRoles.map((open) => ({ kind: 'role', path, name, project, ...open, total, bucket: bucketOf(total) }));
}

/**
 * What each open box of a project weighs: 20 far from a deadline or without one, 50 on the day and until two weeks
 * after it; 0 once that is past, or while the project is not active.
 */
export function openRolePoints(project: Project, today: EpochDay): number {
  if (project.status !== 'active') return 0;
  const daysPast = daysPastDeadline(project, today);
  if (daysPast === null) return OPEN_ROLE_POINTS;
  if (daysPast > DEADLINE_GONE_AFTER) return 0;
  const daysInside = Math.min(OPEN_ROLE_HORIZON, Math.max(0, OPEN_ROLE_HORIZON + daysPast));
  return OPEN_ROLE_POINTS + Math.floor((OPEN_ROLE_EXTRA * daysInside) / OPEN_ROLE_HORIZON);
}

function daysPastDeadline({ deadline }: Project, today: EpochDay): number | null {
  return deadline === null ? null : today - epochDayOf(deadline);
}

/**
 * The order of the queue: points; then the class of the strongest reason, projects after people; then the longest
 * silence, an unknown one last; then name and path.
 */
export function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return b.total - a.total || classOfItem(a) - classOfItem(b) || sinceOf(b) - sinceOf(a) || compareOfOneRank(a, b);
}

/** By name and path, then by role: the order of what is as pressing and as silent. */
export function compareOfOneRank(a: FollowUp, b: FollowUp): number {
  return compareNamed(a, b) || compareText(roleOf(a), roleOf(b));
}

/** What places a line in the queue, told once: it stays as days go by, though silences grow. */
export interface QueueRank {
  /** Points, and of equals the class of the strongest reason: the more, the earlier. */
  readonly weight: number;
  /** The day since which she is silent, the earlier the longer; after all days where none is known. */
  readonly silentFrom: EpochDay;
}

/** More than there are classes. */
const WEIGHT_OF_POINT = REASON_IDS.length + 2;
/** After the last day of the year 9999, and small enough to be held without a box of its own. */
const NO_DAY: EpochDay = 10_000_000;

/** The rank of what is told as of a day. */
export function rankOf(followUp: FollowUp, day: EpochDay): QueueRank {
  const since = followUp.kind === 'person' ? followUp.contact.since : null;
  return {
    weight: WEIGHT_OF_POINT * followUp.total - classOfItem(followUp),
    silentFrom: since === null ? NO_DAY : day - since,
  };
}

/** In the order of {@link compareFollowUps}, up to names. */
export function compareRanks(a: QueueRank, b: QueueRank): number {
  return b.weight - a.weight || a.silentFrom - b.silentFrom;
}

function classOfItem(followUp: FollowUp): number {
  if (followUp.kind === 'role') return REASON_IDS.length;
  if (followUp.kind === 'deadline') return REASON_IDS.length + 1;
  const [strongest] = followUp.reasons;
  return strongest === undefined ? REASON_IDS.length : classOf(strongest);
}

function sinceOf(followUp: FollowUp): number {
  return followUp.kind === 'person' ? (followUp.contact.since ?? -1) : -1;
}

function roleOf(followUp: FollowUp): string {
  return followUp.kind === 'role' ? followUp.role : '';
}
