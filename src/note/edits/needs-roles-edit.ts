import type { Project } from '../../model/project';
import type { Role } from '../../model/role';
import { shownRoles } from '../../model/role';
import type { NeededRoles } from '../../model/role-template';
import { neededOf } from '../../model/role-template';
import { projectKeyOf } from '../project-vocabulary';
import type { NoteLanguage } from '../vocabulary';
import { projectSpellingFor, roleSpellingFor } from '../vocabulary';
import { languageOfNote } from './note-language';
import type { NoteEdit } from './note-edit';
import { changesOf, currentValue, setField } from './property-change';

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

/**
 * A project asks for these numbers of names, under its own key and with its own words for the roles. A second key that
 * asks for numbers too goes, since every one that is there counts.
 */
export function needsRolesEdit(project: Project, needs: NeededRoles, roles: readonly Role[], language: NoteLanguage): NoteEdit {
  const { spelling, frontMatter, words } = project;
  const spoken = languageOfNote(spelling, language);
  const wordOf = ({ id }: Role): string => spelling[`role:${id}`] ?? roleSpellingFor(id, spoken);
  const change = setField(project, 'needs-roles', projectSpellingFor('needs-roles', spoken, words), neededRolesText(needs, roles, wordOf));
  const others = Object.keys(frontMatter)
    .filter((key) => key !== spelling['needs-roles'] && projectKeyOf(key, roles, words)?.field === 'needs-roles')
    .map((property) => ({ property, from: currentValue(frontMatter, property), to: undefined }));
  return { path: project.path, what: 'needs-roles', properties: [...changesOf(change), ...others], logLine: null, lineChange: null };
}
