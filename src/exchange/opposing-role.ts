import type { Role, RoleId } from '../model/role';

/** Whether a role means being against a project. */
export function isOpposing({ id, sign }: Pick<Role, 'id' | 'sign'>): boolean {
  return sign < 0 || id === 'opponent';
}

/**
 * Whether it can be told that somebody has a role. What none of the roles defines may well mean being against, and is
 * told only together with that.
 */
export function isHarmlessRole(id: RoleId, roles: readonly Role[]): boolean {
  const role = roles.find((each) => each.id === id);
  return role !== undefined && !isOpposing(role);
}
