import type { ProjectField } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { projectKeyOf } from '../../note/project-vocabulary';
import type { NoteLanguage } from '../../note/vocabulary';
import { roleSpellingFor, spellingFor } from '../../note/vocabulary';
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
  readonly pitch: string | null;
  readonly networks: readonly string[];
  /** The project of which this is an objective, as a link: `[[Salt]]`. */
  readonly partOf: string | null;
}

type Value = string | number | readonly string[] | null;

const SUB_PROJECT: Readonly<Record<NoteLanguage, string>> = { en: 'objective', fr: 'objectif' };

/**
 * The note of a project that begins: what was told, put under the keys that `base` has for it or else under ours, and
 * an empty key for every role, so that the boxes are seen in plain text. Nothing that `base` says gets lost, unless
 * something else was told.
 */
export function startedProject(told: ToldProject, base: NewNote, roles: readonly Role[], language: NoteLanguage): NewNote {
  const keys = keysByField(base.properties, roles);
  const properties: Record<string, unknown> = { ...base.properties };
  const added: Record<string, unknown> = {};
  for (const [field, value] of valuesOf(told, base.fileName, language)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    const key = keys.get(field);
    if (key === undefined) added[spellingFor(field, language)] = value;
    // A type that is a list or a link is somebody's own scheme.
    else if (field !== 'type' || typeof properties[key] === 'string') properties[key] = value;
  }
  return { ...base, properties: withAdded(properties, added, roles, missingBoxes(keys, roles, language)) };
}

function valuesOf(told: ToldProject, fileName: string, language: NoteLanguage): readonly (readonly [ProjectField, Value])[] {
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
    ['scope', told.scope],
    ['out-of-scope', told.outOfScope],
    ['networks', told.networks],
  ];
}

/** The key of a block for each field that it has; the first of several. */
function keysByField(properties: Readonly<Record<string, unknown>>, roles: readonly Role[]): ReadonlyMap<ProjectField, string> {
  const keys = new Map<ProjectField, string>();
  for (const key of Object.keys(properties)) {
    const meaning = projectKeyOf(key, roles);
    if (meaning !== null && !meaning.isWeak && !keys.has(meaning.field)) keys.set(meaning.field, key);
  }
  return keys;
}

function missingBoxes(keys: ReadonlyMap<ProjectField, string>, roles: readonly Role[], language: NoteLanguage): readonly string[] {
  const missing: readonly RoleId[] = roles.map(({ id }) => id).filter((id) => !keys.has(`role:${id}`));
  return missing.map((role) => roleSpellingFor(role, language));
}

/** New keys stand before the boxes, new boxes at the end. */
function withAdded(
  properties: Readonly<Record<string, unknown>>,
  added: Readonly<Record<string, unknown>>,
  roles: readonly Role[],
  boxes: readonly string[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties);
  const first = entries.findIndex(([key]) => projectKeyOf(key, roles)?.field.startsWith('role:') === true);
  const at = first === -1 ? entries.length : first;
  const empty = boxes.map((box): [string, unknown] => [box, null]);
  return Object.fromEntries([...entries.slice(0, at), ...Object.entries(added), ...entries.slice(at), ...empty]);
}
