import { NO_OWN_WORDS } from '../model/own-words';
import type { Role, RoleId, RoleLabel } from '../model/role';
import { DEFAULT_ROLES, LABEL_LANGUAGES, OPTIONAL_ROLES, plainRole } from '../model/role';
import { sameData } from '../model/same';
import { foldWord } from './fold-word';
import type { Data } from './plain-data';
import { isMap, listOf, textsIn } from './plain-data';
import { projectKeyOf } from './project-vocabulary';

/** What `data.json` says of one role: its id, and what is not as it would be without a word of it. */
export type RoleOverride = { readonly id: RoleId } & Partial<Role>;

/** The most names that a box can be said to need. */
export const MOST_NEEDED = 99;
const COLOUR = /^--[a-z0-9-]+$/;
const ICON = /^[a-z0-9-]+$/;
const MOST_IN_GLYPH = 2;
const STARTS_WITH_LETTER = /^\p{L}/u;

/**
 * The roles that a file lists, in the order that it wants. Total: the nine built-in ones are always among them, and what
 * makes no sense in an entry is as it would be without. One of the optional pack, or of the user's own, is there when
 * the file has an entry for it. Roles that `order` does not name keep their place behind those that it does.
 */
export function readRoles(entries: unknown, order: unknown): readonly Role[] {
  const overrides = new Map<RoleId, Data>();
  for (const entry of listOf(entries)) {
    const id = isMap(entry) ? entry['id'] : null;
    if (isMap(entry) && typeof id === 'string' && !overrides.has(id) && (isKnown(id) || isOwnRoleId(id))) overrides.set(id, entry);
  }
  if (overrides.size === 0 && listOf(order).length === 0) return DEFAULT_ROLES;
  const ids = new Set([...DEFAULT_ROLES.map(({ id }) => id), ...overrides.keys()]);
  const wanted = new Set(listOf(order).flatMap((id) => (typeof id === 'string' && ids.has(id) ? id : [])));
  const roles = [...wanted, ...[...ids].filter((id) => !wanted.has(id))].map((id) => readRole(id, overrides.get(id) ?? {}));
  return sameData(roles, DEFAULT_ROLES) ? DEFAULT_ROLES : roles;
}

/** What is to be written of the roles: nothing for a built-in one that is as it comes. */
export function roleOverrides(roles: readonly Role[]): readonly RoleOverride[] {
  const inOrder = [...roles].sort((a, b) => rankOf(a.id) - rankOf(b.id));
  return inOrder.flatMap((role) => {
    const override = overrideOf(role);
    return Object.keys(override).length === 1 && isBuiltIn(role.id) ? [] : [override];
  });
}

/** The order of the roles, where it is not the one in which a file without a word of it gives them; else empty. */
export function roleOrder(roles: readonly Role[]): readonly RoleId[] {
  const unordered = readRoles(roleOverrides(roles), []).map(({ id }) => id);
  const ids = roles.map(({ id }) => id);
  return sameData(ids, unordered) ? [] : ids;
}

/** Whether a role is one of the nine, which can be hidden and never deleted. */
export function isBuiltIn(id: RoleId): boolean {
  return DEFAULT_ROLES.some((role) => role.id === id);
}

/** Whether a word can be the id of a role of one's own: folded as notes are read, and no property that projects have. */
export function isOwnRoleId(id: string): boolean {
  return foldWord(id) === id && STARTS_WITH_LETTER.test(id) && projectKeyOf(id, [], NO_OWN_WORDS)?.field.startsWith('role:') !== false;
}

/** A role as it is before anybody changes it. */
export function untouchedRole(id: RoleId): Role {
  return [...DEFAULT_ROLES, ...OPTIONAL_ROLES].find((role) => role.id === id) ?? plainRole(id);
}

function isKnown(id: RoleId): boolean {
  return isBuiltIn(id) || OPTIONAL_ROLES.some((role) => role.id === id);
}

/** Built-in ones in their order, then the others as they come: sorting is stable. */
function rankOf(id: RoleId): number {
  const index = DEFAULT_ROLES.findIndex((role) => role.id === id);
  return index === -1 ? DEFAULT_ROLES.length : index;
}

function overrideOf(role: Role): RoleOverride {
  const untouched = new Map<string, unknown>(Object.entries(untouchedRole(role.id)));
  return Object.fromEntries([
    ['id', role.id],
    ...Object.entries(role).filter(([field, value]) => !sameData(untouched.get(field), value)),
  ]) as RoleOverride;
}

function readRole(id: RoleId, given: Data): Role {
  const { sign, minimum, must, consider, key, glyph, icon, colour } = untouchedRole(id);
  const labels = labelsIn(given['labels']);
  const aliases = listOf(given['aliases']).flatMap(textsIn);
  const [definition] = textsIn(given['definition']);
  return {
    id,
    sign: ([1, 0, -1] as const).find((each) => each === given['sign']) ?? sign,
    minimum: isNeeded(given['minimum']) ? given['minimum'] : minimum,
    must: booleanOr(must, given['must']),
    consider: booleanOr(consider, given['consider']),
    key: booleanOr(key, given['key']),
    glyph: glyphIn(given['glyph']) ?? glyph,
    icon: wordIn(ICON, given['icon']) ?? icon,
    colour: wordIn(COLOUR, given['colour']) ?? colour,
    ...(Object.keys(labels).length > 0 && { labels }),
    ...(aliases.length > 0 && { aliases }),
    ...(definition !== undefined && { definition }),
    ...(given['isHidden'] === true && { isHidden: true }),
  };
}

function labelsIn(value: unknown): NonNullable<Role['labels']> {
  const given = isMap(value) ? value : {};
  const labels = LABEL_LANGUAGES.flatMap((language) => {
    const label = given[language];
    if (!isMap(label)) return [];
    const [box] = textsIn(label['box']);
    const [one] = textsIn(label['one']);
    const read: RoleLabel = { ...(box !== undefined && { box }), ...(one !== undefined && { one }) };
    return Object.keys(read).length === 0 ? [] : [[language, read] as const];
  });
  return Object.fromEntries(labels);
}

/** Whether a number of names can be asked for. */
export function isNeeded(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= MOST_NEEDED;
}

/** One sign, or two: more would not fit where a mark stands. */
function glyphIn(value: unknown): string | null {
  const [text] = textsIn(value);
  return text !== undefined && [...text].length <= MOST_IN_GLYPH ? text : null;
}

function wordIn(form: RegExp, value: unknown): string | null {
  return typeof value === 'string' && form.test(value) ? value : null;
}

function booleanOr(otherwise: boolean, value: unknown): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
