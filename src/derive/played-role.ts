import type { NotePath } from '../model/mention';
import { compareNamed, compareText } from '../model/order';
import type { Place } from '../model/place';
import type { Project, ProjectStatus } from '../model/project';
import type { Role } from '../model/role';
import type { Network } from '../network/network';
import type { HeldRole } from './held-role';
import { heldRolesOf } from './held-role';
import { assignmentSource } from './source';

/** A part that somebody plays in a project, told once however often it is written. */
export interface PlayedRole {
  readonly role: Role;
  readonly project: NotePath;
  readonly projectName: string;
  readonly status: ProjectStatus;
  /** The first place that says so. */
  readonly source: Place;
}

const STATUS_ORDER: readonly ProjectStatus[] = ['active', 'idea', 'paused', 'done', 'dropped'];

/** The roles of a person in all projects: active ones first, then by project, then in the order of the roles. */
export function playedRolesOf(person: NotePath, network: Network, roles: readonly Role[]): readonly PlayedRole[] {
  const once = new Map<string, HeldRole>();
  for (const held of heldRolesOf(person, network, roles)) {
    const key = `${held.role.id}@${held.project.path}`;
    if (!once.has(key)) once.set(key, held);
  }
  const rankOf = ({ id }: Role): number => (roles.findIndex((role) => role.id === id) + 1) || roles.length + 1;
  return [...once.values()]
    .sort(
      (a, b) =>
        STATUS_ORDER.indexOf(a.project.status) - STATUS_ORDER.indexOf(b.project.status) ||
        compareNamed(a.project, b.project) ||
        rankOf(a.role) - rankOf(b.role) ||
        compareText(a.role.id, b.role.id),
    )
    .map(({ role, project, assignment }) => ({ role, ...projectOf(project), source: assignmentSource(assignment) }));
}

function projectOf({ path, name, status }: Project): Pick<PlayedRole, 'project' | 'projectName' | 'status'> {
  return { project: path, projectName: name, status };
}
