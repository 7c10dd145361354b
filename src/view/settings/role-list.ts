import type { Role, RoleId } from '../../model/role';
import { foldWord } from '../../note/fold-word';
import { isBuiltIn, isOwnRoleId, readRoles, roleOverrides, untouchedRole } from '../../note/role-overrides';

/** The roles as a file that holds them would give them back: what makes no sense in one is as it comes. */
export function soundRoles(roles: readonly Role[]): readonly Role[] {
  return readRoles(roleOverrides(roles), roles.map(({ id }) => id));
}

/** The roles with one more at the end: of the optional pack, of a person's own, or a word found in notes. */
export function withNewRole(roles: readonly Role[], role: Role): readonly Role[] {
  return roles.some(({ id }) => id === role.id) ? roles : [...roles, role];
}

/** A role that nobody has changed yet; one of a person's own is wanted once. */
export function newRole(id: RoleId): Role {
  const role = untouchedRole(id);
  return role.minimum === 0 && !isBuiltIn(id) ? { ...role, minimum: 1 } : role;
}

/** The roles with another one in the place of the one that has its id. */
export function withRole(roles: readonly Role[], role: Role): readonly Role[] {
  return roles.map((each) => (each.id === role.id ? role : each));
}

/** The roles with the one at a place moved to another place; both count from 0, and what lies outside changes nothing. */
export function withRoleAt(roles: readonly Role[], from: number, to: number): readonly Role[] {
  const role = roles[from];
  if (role === undefined || to < 0 || to >= roles.length) return roles;
  const others = roles.filter((each) => each !== role);
  return [...others.slice(0, to), role, ...others.slice(to)];
}

/** The roles without one; built-in ones stay, and so does what notes use. */
export function withoutRole(roles: readonly Role[], id: RoleId, use: ReadonlyMap<RoleId, number>): readonly Role[] {
  return canBeDeleted(id, use) ? roles.filter((role) => role.id !== id) : roles;
}

/** Whether a role can be deleted: none of the nine, and no note names it. */
export function canBeDeleted(id: RoleId, use: ReadonlyMap<RoleId, number>): boolean {
  return !isBuiltIn(id) && (use.get(id) ?? 0) === 0;
}

/** The id for a new role that is called so; `null` where a project has such a property, or there is such a role. */
export function idForNewRole(name: string, roles: readonly Role[]): RoleId | null {
  const id = foldWord(name);
  return isOwnRoleId(id) && !roles.some((role) => role.id === id) ? id : null;
}
