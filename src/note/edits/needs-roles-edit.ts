import type { Project } from '../../model/project';
import type { Role } from '../../model/role';
import { shownRoles } from '../../model/role';
import type { NeededRoles } from '../../model/role-template';
import { neededOf } from '../../model/role-template';
import type { NoteLanguage } from '../vocabulary';
import { roleSpellingFor, spellingFor } from '../vocabulary';
import { languageOfNote } from './note-language';
import type { NoteEdit } from './note-edit';
import { changesOf, setField } from './property-change';

/**
 * What `needs-roles` says for these numbers (`["decider 2", "audience 0"]`), in the order of the roles. Roles that are
 * not there, or hidden, are left out; `wordOf` gives the word for a role.
 */
export function neededRolesText(needs: NeededRoles, roles: readonly Role[], wordOf: (role: Role) => string): readonly string[] {
  return shownRoles(roles).flatMap((role) => {
    const count = neededOf(needs, role.id);
    return count === null ? [] : [`${wordOf(role)} ${count}`];
  });
}

/** A project asks for these numbers of names, under its own key and with its own words for the roles. */
export function needsRolesEdit(project: Project, needs: NeededRoles, roles: readonly Role[], language: NoteLanguage): NoteEdit {
  const spoken = languageOfNote(project.spelling, language);
  const wordOf = ({ id }: Role): string => project.spelling[`role:${id}`] ?? roleSpellingFor(id, spoken);
  const change = setField(project, 'needs-roles', spellingFor('needs-roles', spoken), neededRolesText(needs, roles, wordOf));
  return { path: project.path, what: 'needs-roles', properties: changesOf(change), logLine: null, lineChange: null };
}
