import { epochDayOf } from '../../model/calendar-date';
import { assignmentSource } from '../source';
import { isSilencedUntil } from './suppression';
import type { ReasonRule } from './rule';
import { reason, strongestOf } from './rule';

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
    if (deadlineIn < DEADLINE_GONE || deadlineIn > DEADLINE_NEAR) return [];
    const points = 10 + Math.floor((20 * Math.min(DEADLINE_NEAR, DEADLINE_NEAR - deadlineIn)) / DEADLINE_NEAR);
    const place = { project: project.path, projectName: project.name, role: role.id };
    const detail = { id: 'key-role-silent', ...place, since: contact.since, deadlineIn } as const;
    return [reason(points, detail, assignmentSource(assignment))];
  });
  return strongestOf(hits);
};
