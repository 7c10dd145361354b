import type { PersonKey } from './person-vocabulary';
import { personKeyOf } from './person-vocabulary';
import { projectKeyOf } from './project-vocabulary';
import type { OwnWords } from '../model/own-words';
import type { Role, RoleId } from '../model/role';

/** What a property is to hold: somebody, for the box of a role or for no role at all, or a role in a project. */
export type WantedValue =
  | { readonly kind: 'person'; readonly role: RoleId | null }
  | { readonly kind: 'role-in-project' };

const ROLE_PREFIX = 'role:';
const OF_PEOPLE: readonly PersonKey[] = ['knows', 'introduced-by', 'introduce-to'];
const OF_ROLES: readonly PersonKey[] = ['roles', 'projects'];

/** What a key of a project's note asks for, in any spelling; null where that is neither a person nor a role. */
export function wantedInProject(key: string, roles: readonly Role[], own: OwnWords): WantedValue | null {
  const field = projectKeyOf(key, roles, own)?.field;
  return field?.startsWith(ROLE_PREFIX) === true ? { kind: 'person', role: field.slice(ROLE_PREFIX.length) } : null;
}

/** What a key of a person's note asks for, in any spelling; null where that is neither a person nor a role. */
export function wantedInPerson(key: string, own: OwnWords): WantedValue | null {
  const field = personKeyOf(key, own)?.field;
  if (field === undefined) return null;
  if (OF_PEOPLE.includes(field)) return { kind: 'person', role: null };
  return OF_ROLES.includes(field) ? { kind: 'role-in-project' } : null;
}
