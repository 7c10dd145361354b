import type { NeededRoles, RoleTemplate } from '../model/role-template';
import { DEFAULT_ROLE_TEMPLATES } from '../model/role-template';
import { sameData } from '../model/same';
import type { Data } from './plain-data';
import { isMap, listOf, mapOf, textsIn } from './plain-data';
import { isNeeded } from './role-overrides';

/** What `data.json` says of one kind of project: what is not as it comes, or that it was removed. */
export type RoleTemplateOverride = { readonly id: string } & (Partial<RoleTemplate> | { readonly isRemoved: true });

/**
 * The kinds of projects that a file describes: the built-in ones in their order, without those it removes, then a
 * person's own as they come. Total: what makes no sense in an entry is as it would be without.
 */
export function readRoleTemplates(entries: unknown): readonly RoleTemplate[] {
  const given = new Map<string, Data>();
  for (const entry of listOf(entries)) {
    const [id] = textsIn(mapOf(entry)['id']);
    if (id !== undefined && isMap(entry) && !given.has(id)) given.set(id, entry);
  }
  const builtIn = DEFAULT_ROLE_TEMPLATES.flatMap((template) => readTemplate(template, given.get(template.id) ?? {}));
  const own = [...given].filter(([id]) => !isBuiltInTemplate(id)).flatMap(([id, entry]) => readTemplate({ id, needs: {} }, entry));
  const templates = [...builtIn, ...own];
  return sameData(templates, DEFAULT_ROLE_TEMPLATES) ? DEFAULT_ROLE_TEMPLATES : templates;
}

/** What is to be written of the kinds of projects: nothing for a built-in one that is as it comes. */
export function roleTemplateOverrides(templates: readonly RoleTemplate[]): readonly RoleTemplateOverride[] {
  const builtIn = DEFAULT_ROLE_TEMPLATES.flatMap((usual): RoleTemplateOverride[] => {
    const template = templates.find(({ id }) => id === usual.id);
    if (template === undefined) return [{ id: usual.id, isRemoved: true }];
    const { needs, ...named } = template;
    return sameData(template, usual) ? [] : [sameData(needs, usual.needs) ? named : template];
  });
  return [...builtIn, ...templates.filter(({ id }) => !isBuiltInTemplate(id))];
}

/** Whether a kind of project comes with the product: it can be removed and brought back. */
function isBuiltInTemplate(id: string): boolean {
  return DEFAULT_ROLE_TEMPLATES.some((template) => template.id === id);
}

function readTemplate({ id, needs }: RoleTemplate, given: Data): readonly RoleTemplate[] {
  if (given['isRemoved'] === true) return [];
  const [name] = textsIn(given['name']);
  return [{ id, ...(name !== undefined && { name }), needs: isMap(given['needs']) ? needsIn(given['needs']) : needs }];
}

function needsIn(given: Data): NeededRoles {
  const needs = Object.entries(given).flatMap(([role, count]) => (role !== '' && isNeeded(count) ? [[role, count] as const] : []));
  return Object.fromEntries(needs);
}
