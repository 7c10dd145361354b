import type { OwnWords } from '../model/own-words';
import type { OwnAssignment } from '../model/person';
import type { Role, RoleId } from '../model/role';
import type { FoundProperty } from './found-properties';
import type { PersonKey } from './person-vocabulary';
import type { PropertyReader } from './property-reader';
import { isEmptyValue, textsOf } from './property';
import type { RolePhrase } from './role-phrase';
import { isUnderstood, parseRolePhrase, parseRolePhrases } from './role-phrase';
import { isNoneWord, isPlaceholder } from './value-words';

/** What a person's own note says of her roles. */
export interface OwnRoles {
  /** Role words without a project: what she could be, anywhere. */
  readonly aptitudes: readonly RoleId[];
  readonly assignments: readonly OwnAssignment[];
}

const NO_ROLES: OwnRoles = { aptitudes: [], assignments: [] };
const FIELDS_OF_ROLES = ['roles', 'projects', 'role', 'title'] as const;

/** The note that is being read, and what was found so far. */
interface OwnRolesInMaking {
  readonly reader: PropertyReader<PersonKey>;
  readonly roles: readonly Role[];
  readonly aptitudes: Set<RoleId>;
  readonly assignments: OwnAssignment[];
}

/**
 * Reads `roles: ["mentor", "ally @ [[Atlas]]"]`, `projects: ["[[Atlas]] (ally)"]`, and a bare `role` or `title` only
 * where it names a known role and a project, since otherwise it is the job.
 */
export function readOwnRoles(reader: PropertyReader<PersonKey>, roles: readonly Role[], own: OwnWords): OwnRoles {
  if (!FIELDS_OF_ROLES.some((field) => reader.has(field))) return NO_ROLES;
  const making: OwnRolesInMaking = { reader, roles, aptitudes: new Set(), assignments: [] };
  for (const property of reader.properties('roles')) {
    for (const text of reader.textsOfProperty(property)) {
      if (isPlaceholder(text) || isNoneWord(text, own)) continue;
      for (const phrase of parseRolePhrases(text, roles)) readRole(phrase, text, property, making);
    }
  }
  for (const property of reader.properties('projects')) {
    for (const text of textsOf(property.value).texts) {
      for (const phrase of parseRolePhrases(text, roles)) readProject(phrase, text, property, making);
    }
  }
  for (const field of ['role', 'title'] as const) {
    for (const property of reader.properties(field)) {
      if (!namesRoleInProject(property, roles)) continue;
      for (const text of textsOf(property.value).texts) {
        for (const phrase of parseRolePhrases(text, roles)) assign(phrase, property, making);
      }
    }
  }
  return { aptitudes: [...making.aptitudes], assignments: making.assignments };
}

/** Whether a bare `role` or `title` is a part in a project (`mentor @ [[Atlas]]`) and not a job. */
export function namesRoleInProject(property: FoundProperty, roles: readonly Role[]): boolean {
  if (isEmptyValue(property.value)) return false;
  return textsOf(property.value).texts.every((text) => {
    const phrase = parseRolePhrase(text, roles);
    return phrase.names.length > 0 && isUnderstood(phrase);
  });
}

function readRole(phrase: RolePhrase, text: string, property: FoundProperty, making: OwnRolesInMaking): void {
  if (phrase.names.length === 0 && phrase.hasSign) {
    making.reader.report(property, 'role-without-project', text);
    return;
  }
  if (!isUnderstood(phrase)) making.reader.report(property, 'unknown-role', text);
  if (phrase.names.length > 0) {
    assign(phrase, property, making);
    return;
  }
  for (const { role, isKnown } of phrase.roles) if (isKnown) making.aptitudes.add(role);
}

/** `projects: ["[[Atlas]]"]` without a role says that she takes part, and gives her no box. */
function readProject(phrase: RolePhrase, text: string, property: FoundProperty, making: OwnRolesInMaking): void {
  const isLinked = phrase.names.some((name) => name.isLink);
  // Without a link "Atlas (redesign)" may be a name as well as a role.
  if (phrase.names.length === 0 || phrase.roles.length === 0 || (!isLinked && !isUnderstood(phrase))) return;
  if (!isUnderstood(phrase)) making.reader.report(property, 'unknown-role', text);
  assign(phrase, property, making);
}

function assign(phrase: RolePhrase, property: FoundProperty, making: OwnRolesInMaking): void {
  for (const { role } of phrase.roles) {
    for (const project of phrase.names) making.assignments.push({ role, project, property: property.key });
  }
}
