import type { Mention } from '../../model/mention';
import type { OwnAssignment, Person } from '../../model/person';
import type { BoxEntry, Project } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { sameData } from '../../model/same';
import { parseMentions } from '../mention-text';
import { personKeyOf } from '../person-vocabulary';
import { projectKeyOf } from '../project-vocabulary';
import { textsOf } from '../property';
import { parseRolePhrases } from '../role-phrase';
import type { NoteLanguage } from '../vocabulary';
import { isNoneWord, isPlaceholder, noneWordFor, roleSpellingFor } from '../vocabulary';
import { languageOfNote } from './note-language';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import { isList } from './note-edit';
import { changesOf, currentValue } from './property-change';

/** Who is to be taken out: a name in a project's box, or a project in a person's own roles. */
export type WrittenName = BoxEntry | OwnAssignment;

const LINK = /!?\[\[[^\]]+\]\]|!?\[[^\]]*\]\([^)]*\)/;

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
  if (property === null) return null;
  const mention = 'project' in written ? written.project : written.mention;
  const from = currentValue(note.frontMatter, property);
  const items = itemsOf(from);
  const reader = readerOf(note, property, roles);
  const isMeant = (item: PropertyValue): boolean => reader(item).some((found) => names(found, mention, role));
  const meant = items.filter(isMeant);
  if (meant.length === 0 || meant.some((item) => reader(item).length > 1)) return null;
  const keepsLink = note.kind === 'person' && personKeyOf(property)?.field === 'projects';
  const left = items.flatMap((item) => (!isMeant(item) ? [withoutNesting(item)] : keepsLink ? [linkOf(item)] : []));
  const to = left.length === 0 ? null : Array.isArray(from) ? left : (left[0] ?? null);
  return { path: note.path, what: 'remove-name', properties: [{ property, from, to }], logLine: null, lineChange: null };
}

/** A name as it was found in an item; the role is null in a box, whose key says it. */
interface FoundName {
  readonly mention: Mention;
  readonly role: RoleId | null;
}

function readerOf(note: Project | Person, property: string, roles: readonly Role[]): (item: PropertyValue) => FoundName[] {
  const isBox = note.kind === 'project' && projectKeyOf(property, roles)?.field !== 'stakeholders';
  if (isBox) {
    return (item) => textsOf([item]).texts.flatMap(parseMentions).map((mention) => ({ mention, role: null }));
  }
  return (item) =>
    textsOf([item])
      .texts.flatMap((text) => parseRolePhrases(text, roles))
      .flatMap((phrase) => phrase.names.flatMap((mention) => phrase.roles.map(({ role }) => ({ mention, role }))));
}

function names(found: FoundName, mention: Mention, role: RoleId): boolean {
  return (found.role === null || found.role === role) && sameData(found.mention, mention);
}

/** The key of a role's box: the note's own, else one to be made. A tick (`public: true`) is another scheme's, no box. */
function boxKeyOf(project: Project, role: RoleId, language: NoteLanguage): string {
  const other: NoteLanguage = language === 'en' ? 'fr' : 'en';
  const own = project.spelling[`role:${role}`];
  const keys = [...(own === undefined ? [] : [own]), roleSpellingFor(role, language), roleSpellingFor(role, other)];
  return keys.find((key) => typeof currentValue(project.frontMatter, key) !== 'boolean') ?? role;
}

function itemsOf(value: PropertyValue | undefined): readonly PropertyValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function namesSomebody(item: PropertyValue): boolean {
  return textsOf([item]).texts.some((text) => !isPlaceholder(text) && !isNoneWord(text));
}

/** `[[Ana]]` without quotes is a list in a list to YAML; it is written as the link that was meant. */
function withoutNesting(item: PropertyValue): PropertyValue {
  const { texts } = textsOf([item]);
  return isList(item) && texts.length === 1 ? (texts[0] ?? item) : item;
}

function linkOf(item: PropertyValue): PropertyValue {
  const text = textsOf([item]).texts[0] ?? '';
  return LINK.exec(text)?.[0] ?? text.replace(/\s*\([^()]*\)$/, '');
}

function boxEdit(project: Project, what: NoteEdit['what'], change: PropertyChange | null): NoteEdit {
  return { path: project.path, what, properties: changesOf(change), logLine: null, lineChange: null };
}
