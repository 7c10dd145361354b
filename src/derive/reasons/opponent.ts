import { epochDayOf } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Place } from '../../model/place';
import type { Project } from '../../model/project';
import { stanceInProject } from '../stance-in-project';
import { assignmentSource } from '../source';
import type { FollowUpFacts, ReasonRule, ReasonTurn } from './rule';
import { firstAhead, reason, strongestOf } from './rule';

const SILENT_FROM_DAY = 30;
const INFLUENTIAL = 3;
const DEADLINE_FAR = 90;

/**
 * Somebody of influence stands against an active project and has not been heard of for a month: ⌊25 · influence ·
 * |support| / 15⌋; half of that without a deadline within ninety days, and half for whoever cannot be won.
 */
export const opponent: ReasonRule = (facts) => {
  const { contact, today } = facts;
  const { since } = contact;
  if (since === null || since < SILENT_FROM_DAY) return null;
  const hits = projectsOf(facts).flatMap(([project, source]) => {
    if (project.status !== 'active') return [];
    const stance = stanceInProject(facts.person.path, project.path, facts.held, facts.network);
    if (stance.support === null || stance.support >= 0 || stance.influence < INFLUENTIAL) return [];
    const full = Math.floor((25 * stance.influence * -stance.support) / 15);
    const isFar = project.deadline === null || epochDayOf(project.deadline) - today > DEADLINE_FAR;
    const points = halvedIf(stance.isIrreconcilable, halvedIf(isFar, full));
    const detail = { id: 'opponent', project: project.path, projectName: project.name, since } as const;
    return points === 0 ? [] : [reason(points, detail, source)];
  });
  return strongestOf(hits);
};

function halvedIf(isHalved: boolean, points: number): number {
  return isHalved ? Math.floor(points / 2) : points;
}

const NO_PROJECTS: readonly [Project, Place][] = [];

/** Each project that rates her or gives her a role, with the place that does. */
function projectsOf({ person, held, network }: FollowUpFacts): readonly [Project, Place][] {
  const stances = network.stancesOf(person.path);
  // So it is with nearly everybody.
  if (stances.length === 0 && held.length === 0) return NO_PROJECTS;
  const places = new Map<NotePath, Place>();
  for (const { project, stance } of stances) {
    places.set(project, { path: project, property: stance.property });
  }
  for (const { project, assignment } of held) {
    if (!places.has(project.path)) places.set(project.path, assignmentSource(assignment));
  }
  return [...places].flatMap(([path, source]): [Project, Place][] => {
    const project = network.projects.get(path);
    return project === undefined ? [] : [[project, source]];
  });
}

/** When the silence is noticed, and as deadlines come near. */
export const opponentTurnsOn: ReasonTurn = (facts) => {
  const { since } = facts.contact;
  if (since === null) return Infinity;
  const turns = [facts.today - since + SILENT_FROM_DAY];
  for (const [{ deadline }] of projectsOf(facts)) if (deadline !== null) turns.push(epochDayOf(deadline) - DEADLINE_FAR);
  return firstAhead(turns, facts.today);
};
