import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import { epochDayOf } from '../model/calendar-date';
import type { EpochDay } from '../model/calendar-date';
import { compareNamed, compareText } from '../model/order';
import type { Board } from './board';
import type { Candidate, CandidateSource } from './candidates';
import { deriveCandidates } from './candidates';
import type { Fill } from './fill';

/** A role with too few names in an active project whose deadline is near: somebody for it is looked for now. */
export interface PressingRole {
  readonly project: Project;
  readonly role: RoleId;
}

const DEADLINE_NEAR = 90;
const DEADLINE_GONE = -14;
const GOOD_ENOUGH = 50;

/** The roles of a board for which somebody is looked for now. */
export function pressingRolesOf({ project, openRoles }: Board, today: EpochDay): readonly PressingRole[] {
  return isPressed(project, today) ? openRoles.map(({ role }) => ({ project, role })) : [];
}

/** Whether somebody is looked for now in the open roles of a project. */
export function isPressed({ status, deadline }: Project, today: EpochDay): boolean {
  if (status !== 'active' || deadline === null) return false;
  const deadlineIn = epochDayOf(deadline) - today;
  return deadlineIn >= DEADLINE_GONE && deadlineIn <= DEADLINE_NEAR;
}

/** What the best candidate of a role would fill; null where the best is not good enough, or nobody fits. */
export function fillOf({ project, role }: PressingRole, best: Pick<Candidate, 'total'> | undefined): Fill | null {
  return best === undefined || !isGoodEnough(best) ? null : { project, role, score: best.total };
}

/** Whether somebody with such a score can be the best. */
export function isGoodEnough({ total }: Pick<Candidate, 'total'>): boolean {
  return total >= GOOD_ENOUGH;
}

/** The best score first; then by the project's name and path, then by role. */
export function compareFills(a: Fill, b: Fill): number {
  return b.score - a.score || compareNamed(a.project, b.project) || compareText(a.role, b.role);
}

/**
 * Who would be the best for which open role, by person, from scratch: asks everybody for every pressing role. The slow
 * twin of `LiveCandidates`.
 */
export function deriveFills(boards: Iterable<Board>, source: CandidateSource): ReadonlyMap<NotePath, readonly Fill[]> {
  const fills = new Map<NotePath, Fill[]>();
  for (const board of boards) {
    for (const pressing of pressingRolesOf(board, source.today)) {
      const [best] = deriveCandidates(pressing.project, pressing.role, source);
      const fill = fillOf(pressing, best);
      if (fill !== null && best !== undefined) addFill(fills, best.person, fill);
    }
  }
  for (const own of fills.values()) own.sort(compareFills);
  return fills;
}

function addFill(fills: Map<NotePath, Fill[]>, { path }: Person, fill: Fill): void {
  const own = fills.get(path);
  if (own === undefined) fills.set(path, [fill]);
  else own.push(fill);
}
