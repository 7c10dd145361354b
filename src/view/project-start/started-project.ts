import type { ProjectField } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import type { NeededRoles } from '../../model/role-template';
import { rolesWithBox } from '../../model/role-template';
import { neededRolesText } from '../../note/edits/needs-roles-edit';
import type { ReadingContext } from '../../note/note';
import type { PlainProjectField } from '../../note/project-vocabulary';
import { projectKeyOf } from '../../note/project-vocabulary';
import type { NoteLanguage } from '../../note/vocabulary';
import { projectSpellingFor, roleSpellingFor } from '../../note/vocabulary';
import type { NewNote } from '../shared/new-note';

/** What was told of a project at its start; null or nothing in a list where nothing was said. */
export interface ToldProject {
  readonly name: string;
  readonly objective: string | null;
  readonly deadline: string | null;
  readonly measure: string | null;
  readonly scope: readonly string[];
  readonly outOfScope: readonly string[];
  readonly why: string | null;
  /** 1–5. */
  readonly feasibility: number | null;
  readonly resources: readonly string[];
  readonly obstacles: readonly string[];
  /** A link or a name; null for the person whose vault it is. */
  readonly owner: string | null;
  /** As the reader takes them, `2026-09 | local | a reading`; what it would not take is kept as it was typed. */
  readonly horizons: readonly string[];
  readonly pitch: string | null;
  readonly networks: readonly string[];
  /** The project of which this is an objective, as a link: `[[Salt]]`. */
  readonly partOf: string | null;
  /** What a project of its kind needs; null for the usual. */
  readonly needs: NeededRoles | null;
  /** Who is in which box already: links, or "none" where nobody is known. */
  readonly names: ReadonlyMap<RoleId, readonly string[]>;
}

type Understood = Pick<ReadingContext, 'roles' | 'words'>;
type Value = string | number | readonly string[] | null;

const SUB_PROJECT: Readonly<Record<NoteLanguage, string>> = { en: 'objective', fr: 'objectif' };

/**
 * The note of a project that begins: what was told, put under the keys that `base` has for it or else under ours, and
 * a key for every role that such a project needs, so that the boxes are seen in plain text. Nothing that `base` says gets
 * lost, unless something else was told.
 */
export function startedProject(told: ToldProject, base: NewNote, understood: Understood, language: NoteLanguage): NewNote {
  const { roles, words } = understood;
  const keys = keysByField(base.properties, understood);
  const properties: Record<string, unknown> = { ...base.properties };
  const added: Record<string, unknown> = {};
  const put = (field: PlainProjectField, value: Value): void => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    const key = keys.get(field);
    if (key === undefined) added[projectSpellingFor(field, language, words)] = value;
    // A type that is a list or a link is somebody's own scheme.
    else if (field !== 'type' || typeof properties[key] === 'string') properties[key] = value;
  };
  for (const [field, value] of valuesOf(told, base.fileName, language)) put(field, value);
  const wordOf = ({ id }: Role): string => keys.get(`role:${id}`) ?? roleSpellingFor(id, language);
  if (told.needs !== null) put('needs-roles', neededRolesText(told.needs, roles, wordOf));
  for (const { id } of roles) {
    const [key, names = []] = [keys.get(`role:${id}`), told.names.get(id)];
    if (key !== undefined && names.length > 0) properties[key] = names;
  }
  return { ...base, properties: withAdded(properties, added, understood, missingBoxes(told, keys, roles, language)) };
}

function valuesOf(told: ToldProject, fileName: string, language: NoteLanguage): readonly (readonly [PlainProjectField, Value])[] {
  const name = told.name.trim();
  return [
    ['type', told.partOf === null ? null : SUB_PROJECT[language]],
    // What a file name cannot hold is kept as the name.
    ['name', name === fileName ? null : name],
    ['part-of', told.partOf],
    ['pitch', told.pitch],
    ['objective', told.objective],
    ['deadline', told.deadline],
    ['measure', told.measure],
    ['why', told.why],
    ['feasibility', told.feasibility],
    ['resources', told.resources],
    ['obstacles', told.obstacles],
    ['owner', told.owner],
    ['scope', told.scope],
    ['out-of-scope', told.outOfScope],
    ['horizons', told.horizons],
    ['networks', told.networks],
  ];
}

/** The key of a block for each field that it has; the first of several. */
function keysByField(properties: Readonly<Record<string, unknown>>, { roles, words }: Understood): ReadonlyMap<ProjectField, string> {
  const keys = new Map<ProjectField, string>();
  for (const key of Object.keys(properties)) {
    const meaning = projectKeyOf(key, roles, words);
    if (meaning !== null && !meaning.isWeak && !keys.has(meaning.field)) keys.set(meaning.field, key);
  }
  return keys;
}

/** The boxes that the block has not: those with somebody in them, and the empty ones that the project needs. */
function missingBoxes(
  { needs, names }: ToldProject,
  keys: ReadonlyMap<ProjectField, string>,
  roles: readonly Role[],
  language: NoteLanguage,
): readonly (readonly [string, readonly string[] | null])[] {
  const asked = rolesWithBox(roles, needs);
  return roles.flatMap((role): (readonly [string, readonly string[] | null])[] => {
    const inside = names.get(role.id) ?? null;
    if (keys.has(`role:${role.id}`) || (inside === null && !asked.includes(role))) return [];
    return [[roleSpellingFor(role.id, language), inside]];
  });
}

/** New keys stand before the boxes, new boxes at the end. */
function withAdded(
  properties: Readonly<Record<string, unknown>>,
  added: Readonly<Record<string, unknown>>,
  { roles, words }: Understood,
  boxes: readonly (readonly [string, readonly string[] | null])[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties);
  const first = entries.findIndex(([key]) => projectKeyOf(key, roles, words)?.field.startsWith('role:') === true);
  const at = first === -1 ? entries.length : first;
  return Object.fromEntries([...entries.slice(0, at), ...Object.entries(added), ...entries.slice(at), ...boxes]);
}
