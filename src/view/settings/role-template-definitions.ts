import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { roleTemplateTextsOf } from '../../i18n/role-template-texts';
import type { Strings } from '../../i18n/strings';
import type { Role } from '../../model/role';
import type { RoleTemplate } from '../../model/role-template';
import { neededRolesText } from '../../note/edits/needs-roles-edit';
import { removedTemplates } from './role-template-list';
import type { SettingKey } from './setting-values';

/** What the page of the kinds of projects speaks of, and what happens when somebody presses a row of it. */
export interface RoleTemplatesQuestion {
  readonly strings: Strings;
  readonly roles: () => readonly Role[];
  readonly templates: () => readonly RoleTemplate[];
  readonly onNew: () => void;
  readonly onEdit: (template: RoleTemplate) => void;
  readonly onRemove: (index: number) => void;
  readonly onRestore: (template: RoleTemplate) => void;
}

/** The page of the settings for the kinds of projects: those there are, and the built-in ones to bring back. */
export function roleTemplatePage(question: RoleTemplatesQuestion): SettingDefinitionPage<SettingKey> {
  const { page } = question.strings.roleTemplates;
  return { type: 'page', name: page.name, desc: page.desc, items: [templateList(question), ...removedGroup(question)] };
}

function templateList(question: RoleTemplatesQuestion): SettingDefinitionItem<SettingKey> {
  const { strings, roles, templates, onNew, onEdit, onRemove } = question;
  const { roleTemplates: texts } = strings;
  const wordOf = ({ id }: Role): string => strings.roles.textsOf(id).one;
  return {
    type: 'list',
    heading: texts.list,
    emptyState: texts.empty,
    addItem: { name: texts.add, action: onNew },
    onDelete: onRemove,
    items: templates().map((template) => ({
      name: roleTemplateTextsOf(template, strings).name,
      desc: neededRolesText(template.needs, roles(), wordOf).join(' · ') || texts.asUsual,
      searchable: false,
      action: () => onEdit(template),
    })),
  };
}

function removedGroup({ strings, templates, onRestore }: RoleTemplatesQuestion): SettingDefinitionItem<SettingKey>[] {
  const rows = removedTemplates(templates()).map(
    (template): SettingDefinition<SettingKey> => ({
      name: roleTemplateTextsOf(template, strings).name,
      desc: strings.roleTemplates.restoreDesc,
      searchable: false,
      action: () => onRestore(template),
    }),
  );
  return rows.length === 0 ? [] : [{ type: 'group', heading: strings.roleTemplates.removed, items: rows }];
}
