import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import { compareNamed, compareText } from '../model/order';
import type { Board } from './board';
import { bucketOf } from './follow-up';
import type { DeadlineFollowUp, FollowUp, RoleFollowUp } from './follow-up';
import { classOf, derivePersonFollowUp } from './person-follow-up';
import type { FollowUpSource } from './person-follow-up';
import { REASON_ORDER } from './reason';

const OPEN_ROLE_POINTS = 20;
const OPEN_ROLE_EXTRA = 30;
const OPEN_ROLE_HORIZON = 90;
const DEADLINE_GONE_AFTER = 14;
const DEADLINE_POINTS = 30;

/** The whole queue from scratch: everybody and every project that something speaks for, the most pressing first. */
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
export function deriveProjectFollowUps({ project, openRoles }: Board, today: EpochDay): (RoleFollowUp | DeadlineFollowUp)[] {
  if (project.status !== 'active') return [];
  const { path, name } = project;
  const deadlineIn = project.deadline === null ? null : epochDayOf(project.deadline) - today;
  if (deadlineIn !== null && deadlineIn < -DEADLINE_GONE_AFTER) {
    const total = DEADLINE_POINTS;
    return [{ kind: 'deadline', path, name, project, daysPast: -deadlineIn, total, bucket: bucketOf(total) }];
  }
  const total = openRolePoints(deadlineIn);
  return openRoles.map((open) => ({ kind: 'role', path, name, project, ...open, total, bucket: bucketOf(total) }));
}

/** 20 points far from a deadline or without one, 50 on the day and until two weeks after it. */
export function openRolePoints(deadlineIn: number | null): number {
  if (deadlineIn === null) return OPEN_ROLE_POINTS;
  const daysInside = Math.min(OPEN_ROLE_HORIZON, Math.max(0, OPEN_ROLE_HORIZON - deadlineIn));
  return OPEN_ROLE_POINTS + Math.floor((OPEN_ROLE_EXTRA * daysInside) / OPEN_ROLE_HORIZON);
}

/**
 * The order of the queue: points; then the class of the strongest reason, projects after people; then the longest
 * silence, an unknown one last; then name and path.
 */
export function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return (
    b.total - a.total || classOfItem(a) - classOfItem(b) || sinceOf(b) - sinceOf(a) || compareNamed(a, b) || compareText(roleOf(a), roleOf(b))
  );
}

function classOfItem(followUp: FollowUp): number {
  if (followUp.kind === 'role') return REASON_ORDER.length;
  if (followUp.kind === 'deadline') return REASON_ORDER.length + 1;
  const [strongest] = followUp.reasons;
  return strongest === undefined ? REASON_ORDER.length : classOf(strongest);
}

function sinceOf(followUp: FollowUp): number {
  return followUp.kind === 'person' ? (followUp.contact.since ?? -1) : -1;
}

function roleOf(followUp: FollowUp): string {
  return followUp.kind === 'role' ? followUp.role : '';
}

/** A stable key of a line: one person has one line, a project one for each open role. */
export function keyOfFollowUp(followUp: FollowUp): string {
  return `${followUp.kind}:${roleOf(followUp)}:${followUp.path}`;
}

