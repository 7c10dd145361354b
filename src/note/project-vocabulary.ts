import type { NamedProjectField, OwnWords } from '../model/own-words';
import type { ProjectField } from '../model/project';
import type { Role } from '../model/role';
import { foldWord, words } from './fold-word';
import { nameToWrite, namesWith, perWords, plainNames } from './own-names';
import { roleOf } from './role-vocabulary';
import type { FieldSpellings, KeyMeaning, NoteLanguage } from './spellings';
import { compileSpellings } from './spellings';

/** The fields of a project that are not the box of a role. */
export type PlainProjectField = NamedProjectField;

/** Every spelling of a project's properties; the boxes of the roles are in the vocabulary of roles. */
export const PROJECT_SPELLINGS: Readonly<Record<PlainProjectField, FieldSpellings>> = {
  type: {
    en: 'type', fr: 'type',
    also: words('kind categories class classe file-class fileclass file-role crm lifeos-type note-type'),
  },
  name: { en: 'name', fr: 'nom', also: words('full-name nom-complet'), weak: words('title titre intitule') },
  aliases: { en: 'aliases', fr: 'aliases', also: words('alias') },
  pitch: { en: 'pitch', fr: 'pitch', also: words('presentation elevator-pitch') },
  objective: { en: 'objective', fr: 'objectif', also: words('goal but') },
  measure: { en: 'measure', fr: 'mesure', also: words('indicateur indicator') },
  deadline: { en: 'deadline', fr: 'échéance', also: words('pour-le due due-date date-limite') },
  start: { en: 'start', fr: 'début', also: words('start-date date-de-debut') },
  why: { en: 'why', fr: 'pourquoi', also: [] },
  feasibility: { en: 'feasibility', fr: 'faisabilité', also: [] },
  resources: { en: 'resources', fr: 'moyens', also: words('ressources') },
  obstacles: { en: 'obstacles', fr: 'obstacles', also: words('risques risks') },
  owner: { en: 'owner', fr: 'porteur', also: words('porteuse') },
  scope: { en: 'scope', fr: 'périmètre', also: words('dans-le-perimetre in-scope') },
  'out-of-scope': { en: 'out-of-scope', fr: 'hors-périmètre', also: [] },
  horizons: { en: 'horizons', fr: 'horizons', also: [] },
  networks: { en: 'networks', fr: 'réseaux', also: words('reseau') },
  needs: { en: 'needs', fr: 'besoins', also: words('cherche looking-for') },
  'needs-roles': { en: 'needs-roles', fr: 'rôles-requis', also: words('roles-needed needed-roles role-requis') },
  stances: { en: 'stances', fr: 'positions', also: [] },
  'part-of': { en: 'part-of', fr: 'partie-de', also: words('projet-parent parent-project') },
  status: { en: 'status', fr: 'statut', also: words('etat') },
  stakeholders: { en: 'stakeholders', fr: 'parties-prenantes', also: words('key-stakeholders partie-prenante') },
};

const FIELDS = Object.keys(PROJECT_SPELLINGS) as readonly PlainProjectField[];
const MEANINGS = compileSpellings(PROJECT_SPELLINGS);
const namesOf = perWords(plainNames(MEANINGS), (own) => namesWith<PlainProjectField>(MEANINGS, own.project, FIELDS));

/** What a key says about a project: one of its fields, the box of a role, or `null` for a key that is none of ours. */
export function projectKeyOf(key: string, roles: readonly Role[], own: OwnWords): KeyMeaning<ProjectField> | null {
  const { exact, also } = namesOf(own);
  const folded = foldWord(key);
  const plain = exact.get(folded);
  if (plain !== undefined) return plain;
  const role = roleOf(key, roles);
  return role === null ? (also.get(folded) ?? null) : { field: `role:${role}`, isWeak: false };
}

/** The key to write for a field of a project whose note has none yet: `deadline`, `échéance`, or a person's own name. */
export function projectSpellingFor(field: PlainProjectField, language: NoteLanguage, own: OwnWords): string {
  return nameToWrite(field, PROJECT_SPELLINGS[field], language, own.project[field] ?? [], (key) => projectKeyOf(key, [], own));
}
