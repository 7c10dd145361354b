import type { EpochDay } from '../../model/calendar-date';
import { epochDayOf } from '../../model/calendar-date';
import { assignmentSource } from '../source';
import { isSilencedUntil } from './suppression';
import type { ReasonRule, ReasonTurn } from './rule';
import { firstAhead, reason, strongestOf } from './rule';

const SILENT_FROM_DAY = 14;
const DEADLINE_NEAR = 60;
const DEADLINE_GONE = -14;

/**
 * Somebody a project counts on hears nothing while its deadline comes near: 10 to 30 from sixty days before it on. The
 * most pressing project only.
 */
export const keyRoleSilent: ReasonRule = (facts) => {
  const { contact, held, today } = facts;
  if (contact.since !== null && contact.since < SILENT_FROM_DAY) return null;
  const hits = held.flatMap(({ role, project, assignment }) => {
    if (!role.key || project.status !== 'active' || project.deadline === null) return [];
    if (isSilencedUntil(project.deadline, facts)) return [];
    const deadlineIn = epochDayOf(project.deadline) - today;
    const points = keyRolePoints(deadlineIn);
    if (points === 0) return [];
    const place = { project: project.path, projectName: project.name, role: role.id };
    const detail = { id: 'key-role-silent', ...place, since: contact.since, deadlineIn } as const;
    return [reason(points, detail, assignmentSource(assignment))];
  });
  return strongestOf(hits);
};

/** What the silence weighs so many days before a deadline; 0 where the deadline is far or gone. */
function keyRolePoints(deadlineIn: number): number {
  if (deadlineIn < DEADLINE_GONE || deadlineIn > DEADLINE_NEAR) return 0;
  return 10 + Math.floor((20 * Math.min(DEADLINE_NEAR, DEADLINE_NEAR - deadlineIn)) / DEADLINE_NEAR);
}

/** When the silence is noticed, and as deadlines come near and pass. */
export const keyRoleSilentTurnsOn: ReasonTurn = ({ contact: { since }, held, today }) => {
  const turns = since === null ? [] : [today - since + SILENT_FROM_DAY];
  for (const { role, project: { status, deadline } } of held) {
    if (role.key && status === 'active' && deadline !== null) turns.push(pointsTurnOn(epochDayOf(deadline), today));
  }
  return firstAhead(turns, today);
};

/** The first day after today on which a deadline weighs otherwise. */
function pointsTurnOn(deadline: EpochDay, today: EpochDay): EpochDay {
  const points = keyRolePoints(deadline - today);
  for (let day = Math.max(today + 1, deadline - DEADLINE_NEAR); day <= deadline - DEADLINE_GONE + 1; day += 1) {
    if (keyRolePoints(deadline - day) !== points) return day;
  }
  return Infinity;
}
