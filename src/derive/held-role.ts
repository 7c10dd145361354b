import type { NotePath } from '../model/mention';
import type { Project } from '../model/project';
import type { Role } from '../model/role';
import { plainRole } from '../model/role';
import type { Assignment } from '../network/assignment';
import type { Network } from '../network/network';

/** A role a person holds, with the project it is in. */
export interface HeldRole {
  readonly role: Role;
  readonly project: Project;
  readonly assignment: Assignment;
}

const NONE: readonly HeldRole[] = [];

/** The roles a person holds in any project, in the order of the notes that say so; without those that are hidden. */
export function heldRolesOf(person: NotePath, network: Network, roles: readonly Role[]): readonly HeldRole[] {
  const assignments = network.assignmentsOfPerson(person);
  if (assignments.length === 0) return NONE;
  return assignments.flatMap((assignment) => {
    const project = network.projects.get(assignment.project);
    const role = roles.find(({ id }) => id === assignment.role) ?? plainRole(assignment.role);
    return project === undefined || role.isHidden === true ? [] : [{ role, project, assignment }];
  });
}

/** How many roles that are shown somebody has in active projects; one that is written twice counts once. */
export function activeRolesOf(person: NotePath, network: Network, roles: readonly Role[]): number {
  const held = heldRolesOf(person, network, roles).filter(({ project }) => project.status === 'active');
  if (held.length < 2) return held.length;
  return new Set(held.map(({ role, project }) => `${role.id} ${project.path}`)).size;
}
