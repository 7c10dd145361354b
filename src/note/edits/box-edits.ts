import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { textsOf } from '../property';
import type { NoteLanguage } from '../vocabulary';
import { isNoneWord, isPlaceholder, noneWordFor, roleSpellingFor } from '../vocabulary';
import { languageOfNote } from './note-language';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import { changesOf, currentValue } from './property-change';
import type { WrittenName } from './written-name';
import { changeOfMeant, itemsOf, linkOf, placeOfName, withoutNesting } from './written-name';

/**
 * Somebody named for a role: `link` (`[[Ana]]`) joins the names of the box, in the note's own spelling. A placeholder or
 * a "none" gives way; a single name becomes a list.
 */
export function nameInBoxEdit(project: Project, role: RoleId, link: string, language: NoteLanguage): NoteEdit {
  const property = boxKeyOf(project, role, language);
  const from = currentValue(project.frontMatter, property);
  const names = itemsOf(from).filter(namesSomebody).map(withoutNesting);
  const isNamed = names.some((name) => name === link);
  return boxEdit(project, 'name', isNamed ? null : { property, from, to: [...names, link] });
}

/** "Thought about, nobody known", in the note's own language. A box with a name in it is left as it is. */
export function noneKnownEdit(project: Project, role: RoleId, language: NoteLanguage): NoteEdit {
  const box = project.boxes.get(role);
  if (box && (box.consideredNone || box.entries.length > 0)) return boxEdit(project, 'none-known', null);
  const property = boxKeyOf(project, role, language);
  const from = currentValue(project.frontMatter, property);
  const word = noneWordFor(languageOfNote(project.spelling, language));
  // Where the box is a list already, its property is a list in the whole vault (help, Properties: one type per name).
  return boxEdit(project, 'none-known', { property, from, to: Array.isArray(from) ? [word] : word });
}

/**
 * A name taken out of a role, from the property that holds it: a box, `stakeholders`, a person's `roles`. In a person's
 * `projects` only the role goes, she still takes part. The last name out leaves the key empty, in plain sight. `null`
 * where only a hand can do it: the name stands in the body, or shares its text with other names or roles.
 */
export function removeNameEdit(
  note: Project | Person,
  role: RoleId,
  written: WrittenName,
  roles: readonly Role[],
): NoteEdit | null {
  const { property } = written;
  const place = property === null ? null : placeOfName(note, property, role, [written], roles);
  if (place === null) return null;
  const change = changeOfMeant(place, (item) => (place.kind === 'projects' ? linkOf(item) : null));
  return { path: note.path, what: 'remove-name', properties: [change], logLine: null, lineChange: null };
}

/** The key of a role's box: the note's own, else one to be made. A tick (`public: true`) is another scheme's, no box. */
function boxKeyOf(project: Project, role: RoleId, otherwise: NoteLanguage): string {
  const language = languageOfNote(project.spelling, otherwise);
  const other: NoteLanguage = language === 'en' ? 'fr' : 'en';
  const own = project.spelling[`role:${role}`];
  const keys = [...(own === undefined ? [] : [own]), roleSpellingFor(role, language), roleSpellingFor(role, other)];
  return keys.find((key) => typeof currentValue(project.frontMatter, key) !== 'boolean') ?? role;
}

function namesSomebody(item: PropertyValue): boolean {
  return textsOf([item]).texts.some((text) => !isPlaceholder(text) && !isNoneWord(text));
}

function boxEdit(project: Project, what: NoteEdit['what'], change: PropertyChange | null): NoteEdit {
  return { path: project.path, what, properties: changesOf(change), logLine: null, lineChange: null };
}
