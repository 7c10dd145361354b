import type { OwnWords } from '../../model/own-words';
import type { Project } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { sameData } from '../../model/same';
import { textsOf } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { isNoneWord, isPlaceholder, noneWordFor, projectSpellingFor, roleSpellingFor } from '../vocabulary';
import { projectKeyOf } from '../project-vocabulary';
import { languageOfNote } from './note-language';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import { changesOf, currentValue } from './property-change';
import type { NoteOfName } from './written-name';
import { changeOfMeant, itemsOf, linkOf, placeOfName, propertiesOf, withoutNesting } from './written-name';

/**
 * Somebody named for a role: `name` (`[[Ana]]`) joins the names of the box, in the note's own spelling. A placeholder or
 * a "none" gives way; a single name becomes a list. Where there is no key that would be read (a role that only notes
 * know, or one whose keys are ticks), she joins the stakeholders, with the word for the role behind her link.
 */
export function nameInBoxEdit(
  project: Project,
  role: RoleId,
  name: PropertyValue,
  roles: readonly Role[],
  language: NoteLanguage,
): NoteEdit {
  return nameAllInBoxEdit(project, role, [name], roles, language);
}

/** Several people named for a role at once, as {@link nameInBoxEdit} does for one; whoever is there already stays so. */
export function nameAllInBoxEdit(
  project: Project,
  role: RoleId,
  names: readonly PropertyValue[],
  roles: readonly Role[],
  language: NoteLanguage,
): NoteEdit {
  const there = boxKeysOf(project, role, roles).flatMap((key) => namesIn(project, key));
  const added = names.filter((name) => !there.some((other) => sameData(other, name)));
  if (added.length === 0) return boxEdit(project, 'name', null);
  const property = boxKeyOf(project, role, roles, language);
  if (property === null) return stakeholderEdit(project, role, added, language);
  const from = currentValue(project.frontMatter, property);
  return boxEdit(project, 'name', { property, from, to: [...namesIn(project, property), ...added] });
}

function stakeholderEdit(project: Project, role: RoleId, names: readonly PropertyValue[], language: NoteLanguage): NoteEdit {
  const spelt = project.spelling.stakeholders ?? projectSpellingFor('stakeholders', languageOfNote(project.spelling, language), project.words);
  const from = currentValue(project.frontMatter, spelt);
  const named = namesIn(project, spelt);
  const texts = names.map((name) => `${textsOf([linkOf(name)]).texts[0] ?? ''} (${role})`);
  const added = texts.filter((text) => !named.includes(text));
  return boxEdit(project, 'name', added.length === 0 ? null : { property: spelt, from, to: [...named, ...added] });
}

/** "Thought about, nobody known", in the note's own language. A box with a name in it is left as it is. */
export function noneKnownEdit(project: Project, role: RoleId, roles: readonly Role[], language: NoteLanguage): NoteEdit {
  const box = project.boxes.get(role);
  if (box && (box.consideredNone || box.entries.length > 0)) return boxEdit(project, 'none-known', null);
  const property = boxKeyOf(project, role, roles, language) ?? role;
  const from = currentValue(project.frontMatter, property);
  const word = noneWordFor(languageOfNote(project.spelling, language), project.words);
  // Where the box is a list already, its property is a list in the whole vault (help, Properties: one type per name).
  return boxEdit(project, 'none-known', { property, from, to: Array.isArray(from) ? [word] : word });
}

/**
 * A name taken out of a role, from every property that holds it: a box, `stakeholders`, a person's `roles`. In a person's
 * `projects` only the role goes, she still takes part. The last name out leaves the key empty, in plain sight. `null`
 * where only a hand can do it: the name stands in the body, or shares its text with other names or roles.
 */
export function removeNameEdits(places: readonly NoteOfName[], role: RoleId, roles: readonly Role[]): readonly NoteEdit[] | null {
  const edits: NoteEdit[] = [];
  for (const { note, property, names } of propertiesOf(places)) {
    const place = property === null ? null : placeOfName(note, property, role, names, roles);
    if (place === null) return null;
    const change = changeOfMeant(place, (item) => (place.kind === 'projects' ? linkOf(item) : null));
    edits.push({ path: note.path, what: 'remove-name', properties: [change], logLine: null, lineChange: null });
  }
  return edits;
}

/**
 * The key of a role's box: the note's own, else one to be made; `null` where none would be read. A tick (`public: true`)
 * is another scheme's, no box.
 */
function boxKeyOf(project: Project, role: RoleId, roles: readonly Role[], otherwise: NoteLanguage): string | null {
  const language = languageOfNote(project.spelling, otherwise);
  const other: NoteLanguage = language === 'en' ? 'fr' : 'en';
  const own = project.spelling[`role:${role}`];
  const keys = [
    ...(own === undefined ? [] : [own]), ...boxKeysOf(project, role, roles), roleSpellingFor(role, language), roleSpellingFor(role, other),
  ];
  return keys.find((key) => isBoxOf(role, key, project, roles) && typeof currentValue(project.frontMatter, key) !== 'boolean') ?? null;
}

/** The keys of a note that mean a role, in its order. */
function boxKeysOf(project: Project, role: RoleId, roles: readonly Role[]): readonly string[] {
  return Object.keys(project.frontMatter).filter((key) => isBoxOf(role, key, project, roles));
}

function isBoxOf(role: RoleId, key: string, { words }: Project, roles: readonly Role[]): boolean {
  return projectKeyOf(key, roles, words)?.field === `role:${role}`;
}

/** Those whom a property names; a tick names nobody. */
function namesIn({ frontMatter, words }: Project, property: string): readonly PropertyValue[] {
  return itemsOf(currentValue(frontMatter, property)).filter((item) => namesSomebody(item, words)).map(withoutNesting);
}

function namesSomebody(item: PropertyValue, own: OwnWords): boolean {
  return typeof item !== 'boolean' && textsOf([item]).texts.some((text) => !isPlaceholder(text) && !isNoneWord(text, own));
}

function boxEdit(project: Project, what: NoteEdit['what'], change: PropertyChange | null): NoteEdit {
  return { path: project.path, what, properties: changesOf(change), logLine: null, lineChange: null };
}
