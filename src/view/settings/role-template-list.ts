import type { RoleTemplate } from '../../model/role-template';
import { DEFAULT_ROLE_TEMPLATES } from '../../model/role-template';
import { foldWord } from '../../note/fold-word';
import { readRoleTemplates, roleTemplateOverrides } from '../../note/role-template-overrides';

/** The kinds of projects as a file that holds them would give them back. */
export function soundTemplates(templates: readonly RoleTemplate[]): readonly RoleTemplate[] {
  return readRoleTemplates(roleTemplateOverrides(templates));
}

/** The kinds of projects with this one in the place of the one that has its id, else at the end. */
export function withTemplate(templates: readonly RoleTemplate[], template: RoleTemplate): readonly RoleTemplate[] {
  const isThere = templates.some(({ id }) => id === template.id);
  return isThere ? templates.map((each) => (each.id === template.id ? template : each)) : [...templates, template];
}

/** The kinds of projects without one. */
export function withoutTemplate(templates: readonly RoleTemplate[], id: string): readonly RoleTemplate[] {
  return templates.filter((template) => template.id !== id);
}

/** The built-in kinds of projects that are not there any more, as they come. */
export function removedTemplates(templates: readonly RoleTemplate[]): readonly RoleTemplate[] {
  return DEFAULT_ROLE_TEMPLATES.filter(({ id }) => !templates.some((template) => template.id === id));
}

/**
 * The id for a new kind of project: its name, folded, with a number behind it where that is taken, also by a built-in one
 * that was removed. `null` for a name without a sign to fold.
 */
export function idForNewTemplate(name: string, templates: readonly RoleTemplate[]): string | null {
  const word = foldWord(name);
  if (word === '') return null;
  const taken = new Set([...DEFAULT_ROLE_TEMPLATES, ...templates].map(({ id }) => id));
  let id = word;
  for (let count = 2; taken.has(id); count += 1) id = `${word}-${count}`;
  return id;
}
