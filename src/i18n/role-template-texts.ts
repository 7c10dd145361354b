import type { RoleTemplate } from '../model/role-template';
import type { RoleTemplateTexts } from './en/role-templates';
import type { Strings } from './strings';

/** How a kind of project is called now. One with a name of a person's own is no longer told of in the product's words. */
export function roleTemplateTextsOf({ id, name }: RoleTemplate, { roleTemplates }: Strings): RoleTemplateTexts {
  if (name !== undefined) return { name, desc: '' };
  return new Map<string, RoleTemplateTexts>(Object.entries(roleTemplates.usual)).get(id) ?? { name: id, desc: '' };
}
