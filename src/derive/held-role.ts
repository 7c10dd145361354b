import type { NotePath } from '../model/mention';
import type { Project } from '../model/project';
import type { Role, RoleId } from '../model/role';
import type { Assignment } from '../network/assignment';
import type { Network } from '../network/network';

/** A role a person holds, with the project it is in. */
export interface HeldRole {
  readonly role: Role;
  readonly project: Project;
  readonly assignment: Assignment;
}

/** A role that nobody defined: it says nothing for or against, and no box of it must be filled. */
export function unknownRole(id: RoleId): Role {
  const drawing = { glyph: '◇', icon: 'user', colour: '--text-normal' };
  return { id, sign: 0, minimum: 0, must: false, consider: false, key: false, ...drawing };
}

/** The roles a person holds in any project, in the order of the notes that say so. */
export function heldRolesOf(person: NotePath, network: Network, roles: readonly Role[]): readonly HeldRole[] {
  return network.assignmentsOfPerson(person).flatMap((assignment) => {
    const project = network.projects.get(assignment.project);
    if (project === undefined) return [];
    return [{ role: roles.find(({ id }) => id === assignment.role) ?? unknownRole(assignment.role), project, assignment }];
  });
}
