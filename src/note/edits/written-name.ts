import type { Mention } from '../../model/mention';
import type { OwnAssignment, Person } from '../../model/person';
import type { BoxEntry, Project } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { sameData } from '../../model/same';
import { parseMentions, writtenLinkIn } from '../mention-text';
import { personKeyOf } from '../person-vocabulary';
import { projectKeyOf } from '../project-vocabulary';
import { textsOf } from '../property';
import { parseRolePhrases } from '../role-phrase';
import type { PropertyChange, PropertyValue } from './note-edit';
import { currentValue } from './property-change';

/** Where a role is written: a name in a project's box, or a project in a person's own roles. */
export type WrittenName = BoxEntry | OwnAssignment;

/** One place that gives somebody a role, and the note it is in. */
export interface NoteOfName {
  readonly note: Project | Person;
  readonly written: WrittenName;
}

/** A property that gives somebody a role, and the items of it that do. */
export interface NamePlace {
  /** The key says the role in a `box`; in the others each text does. In `projects` the link stays without it. */
  readonly kind: 'box' | 'phrases' | 'projects';
  readonly property: string;
  readonly value: PropertyValue | undefined;
  readonly isMeant: (item: PropertyValue) => boolean;
}

/**
 * The property of a note that gives a role by these names, all written in it. `null` where only a hand can change it:
 * they are not there any more, or share their text with other names or roles.
 */
export function placeOfName(
  note: Project | Person,
  property: string,
  role: RoleId,
  written: readonly WrittenName[],
  roles: readonly Role[],
): NamePlace | null {
  const mentions = written.map((name) => ('project' in name ? name.project : name.mention));
  const value = currentValue(note.frontMatter, property);
  const reader = readerOf(note, property, roles);
  const isMeant = (item: PropertyValue): boolean =>
    reader(item).some((found) => mentions.some((mention) => names(found, mention, role)));
  const meant = itemsOf(value).filter(isMeant);
  if (meant.length === 0 || meant.some((item) => reader(item).length > 1)) return null;
  return { kind: kindOf(note, property, roles), property, value, isMeant };
}

/** What one property of a note says of somebody. */
interface NamesOfProperty {
  readonly note: Project | Person;
  readonly property: string | null;
  readonly names: WrittenName[];
}

/** The places by property: a name that is written twice in one is one change of it. */
export function propertiesOf(places: readonly NoteOfName[]): readonly NamesOfProperty[] {
  const found: NamesOfProperty[] = [];
  for (const { note, written } of places) {
    const { property } = written;
    const same = found.find((each) => each.note.path === note.path && each.property === property);
    if (same === undefined) found.push({ note, property, names: [written] });
    else same.names.push(written);
  }
  return found;
}

/** The property with other items in place of those that are meant; `null` takes one out. The last one leaves it empty. */
export function changeOfMeant(place: NamePlace, other: (item: PropertyValue) => PropertyValue): PropertyChange {
  const { property, value: from, isMeant } = place;
  const left = itemsOf(from).flatMap((item) => {
    if (!isMeant(item)) return [withoutNesting(item)];
    const changed = other(item);
    return changed === null ? [] : [changed];
  });
  const to = left.length === 0 ? null : Array.isArray(from) ? left : (left[0] ?? null);
  return { property, from, to };
}

/** The values of a property, one or many; none where it is empty or absent. */
export function itemsOf(value: PropertyValue | undefined): readonly PropertyValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function isList(value: PropertyValue): value is readonly PropertyValue[] {
  return Array.isArray(value);
}

/** `[[Ana]]` without quotes is a list in a list to YAML; it is written as the link that was meant. */
export function withoutNesting(item: PropertyValue): PropertyValue {
  const { texts } = textsOf([item]);
  return isList(item) && texts.length === 1 ? (texts[0] ?? item) : item;
}

/** The link of an item without its role. */
export function linkOf(item: PropertyValue): PropertyValue {
  const text = textsOf([item]).texts[0] ?? '';
  return writtenLinkIn(text) ?? text.replace(/\s*\([^()]*\)$/, '');
}

/** A name as it was found in an item; the role is null in a box, whose key says it. */
interface FoundName {
  readonly mention: Mention;
  readonly role: RoleId | null;
}

function readerOf(note: Project | Person, property: string, roles: readonly Role[]): (item: PropertyValue) => FoundName[] {
  if (kindOf(note, property, roles) === 'box') {
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

function kindOf(note: Project | Person, property: string, roles: readonly Role[]): NamePlace['kind'] {
  if (note.kind === 'project') return projectKeyOf(property, roles, note.words)?.field === 'stakeholders' ? 'phrases' : 'box';
  return personKeyOf(property, note.words)?.field === 'projects' ? 'projects' : 'phrases';
}
