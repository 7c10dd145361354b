import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { Role, RoleId } from '../model/role';
import type { Network } from '../network/network';

/** How many notes name each role, whatever the settings say of it: a box of a project, a part that somebody has or could have. */
export function deriveRoleUse(network: Network): ReadonlyMap<RoleId, number> {
  const use = new Map<RoleId, number>();
  for (const { subject } of network.notes.values()) {
    if (subject === null) continue;
    for (const role of subject.kind === 'project' ? rolesInProject(subject) : rolesOfPerson(subject)) {
      use.set(role, (use.get(role) ?? 0) + 1);
    }
  }
  return use;
}

/** Roles that notes name and the settings do not know, the most frequent first, then by their word. */
export function unknownRoles(use: ReadonlyMap<RoleId, number>, roles: readonly Role[]): readonly (readonly [RoleId, number])[] {
  const known = new Set(roles.map(({ id }) => id));
  return [...use].filter(([id]) => !known.has(id)).sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

function rolesInProject({ boxes, minimums, needs }: Project): ReadonlySet<RoleId> {
  return new Set([...boxes.keys(), ...minimums.keys(), ...needs.flatMap(({ role }) => role ?? [])]);
}

function rolesOfPerson({ ownAssignments, aptitudes }: Person): ReadonlySet<RoleId> {
  return new Set([...ownAssignments.map(({ role }) => role), ...aptitudes]);
}
