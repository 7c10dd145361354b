import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { unknownRoles } from '../../derive/role-use';
import type { Strings } from '../../i18n/strings';
import type { Role, RoleId } from '../../model/role';
import { OPTIONAL_ROLES } from '../../model/role';
import { wordClashes } from '../../note/vocabulary';
import type { SettingKey } from './setting-values';

/** What the page of the roles speaks of, and what happens when somebody presses a row of it. */
export interface RolesQuestion {
  readonly strings: Strings;
  readonly roles: () => readonly Role[];
  /** How many notes name each role. */
  readonly use: () => ReadonlyMap<RoleId, number>;
  readonly onNew: () => void;
  readonly onEdit: (role: Role) => void;
  readonly onAdd: (id: RoleId) => void;
  readonly onReorder: (from: number, to: number) => void;
}

/** The page of the settings for the roles: those there are, words found in notes, those to add, and words in doubt. */
export function rolePage(question: RolesQuestion): SettingDefinitionPage<SettingKey> {
  const { page } = question.strings.roleSettings;
  const parts = [roleList(question), ...foundGroup(question), ...optionalGroup(question), ...clashGroup(question)];
  return { type: 'page', name: page.name, desc: page.desc, items: parts };
}

function roleList({ strings, roles, use, onNew, onEdit, onReorder }: RolesQuestion): SettingDefinitionItem<SettingKey> {
  const { roleSettings } = strings;
  const counts = use();
  return {
    type: 'list',
    heading: roleSettings.list,
    addItem: { name: roleSettings.add, action: onNew },
    onReorder,
    items: roles().map((role) => ({
      name: `${role.glyph} ${strings.roles.textsOf(role.id).box}`,
      desc: aboutRole(role, counts.get(role.id) ?? 0, strings),
      searchable: false,
      action: () => onEdit(role),
    })),
  };
}

function aboutRole(role: Role, notes: number, { roleSettings }: Strings): string {
  const parts = role.isHidden === true ? [roleSettings.hidden] : [roleSettings.needs(role.minimum)];
  if (role.isHidden !== true && role.must) parts.push(roleSettings.must);
  if (role.isHidden !== true && role.consider) parts.push(roleSettings.consider);
  if (notes > 0) parts.push(roleSettings.notes(notes));
  return parts.join(' · ');
}

function foundGroup({ strings, roles, use, onAdd }: RolesQuestion): SettingDefinitionItem<SettingKey>[] {
  const { roleSettings } = strings;
  const rows = unknownRoles(use(), roles()).map(
    ([id, count]): SettingDefinition<SettingKey> => ({
      name: `${id} (${count})`,
      desc: roleSettings.foundDesc(roleSettings.notes(count)),
      searchable: false,
      action: () => onAdd(id),
    }),
  );
  return rows.length === 0 ? [] : [{ type: 'group', heading: roleSettings.found, items: rows }];
}

function optionalGroup({ strings, roles, onAdd }: RolesQuestion): SettingDefinitionItem<SettingKey>[] {
  const known = new Set(roles().map(({ id }) => id));
  const rows = OPTIONAL_ROLES.filter(({ id }) => !known.has(id)).map(({ id, glyph }): SettingDefinition<SettingKey> => {
    const { box, definition } = strings.roles.usualOf(id);
    return { name: `${glyph} ${box}`, desc: definition, searchable: false, action: () => onAdd(id) };
  });
  return rows.length === 0 ? [] : [{ type: 'group', heading: strings.roleSettings.optional, items: rows }];
}

function clashGroup({ strings, roles }: RolesQuestion): SettingDefinitionItem<SettingKey>[] {
  const boxOf = (id: RoleId): string => strings.roles.textsOf(id).box;
  const rows = wordClashes(roles()).map(
    ({ word, first, other }): SettingDefinition<SettingKey> => ({
      name: word,
      desc: strings.roleSettings.clash(boxOf(first), boxOf(other)),
      searchable: false,
    }),
  );
  return rows.length === 0 ? [] : [{ type: 'group', heading: strings.roleSettings.clashes, items: rows }];
}
