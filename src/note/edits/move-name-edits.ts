import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { textsOf } from '../property';
import { withOtherRole } from '../role-phrase';
import type { NoteLanguage } from '../vocabulary';
import { roleSpellingFor } from '../vocabulary';
import { nameInBoxEdit } from './box-edits';
import { languageOfNote } from './note-language';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import type { NamePlace, WrittenName } from './written-name';
import { changeOfMeant, itemsOf, linkOf, placeOfName } from './written-name';

/** One place that gives somebody a role, and the note it is in. */
export interface NoteOfName {
  readonly note: Project | Person;
  readonly written: WrittenName;
}

/** Somebody who is to go from one box of a project into another. */
export interface NameMove {
  readonly project: Project;
  readonly from: RoleId;
  readonly to: RoleId;
  /** Every place that gives her the role she leaves. */
  readonly places: readonly NoteOfName[];
  /** Whether she is in the other box already, and only leaves this one. */
  readonly isThere: boolean;
}

/**
 * The edits of a move, one for each note, all of one action: a name in a box is taken out of it and joins the other one;
 * in `stakeholders` and on her own note the word for the role is another. The last name out leaves the key empty. `null`
 * where only a hand can do it: a name stands in the body, or shares its text with other names or roles.
 */
export function moveNameEdits(move: NameMove, roles: readonly Role[], language: NoteLanguage): readonly NoteEdit[] | null {
  const edits = new Map<string, NoteEdit>();
  const add = (path: string, changes: readonly PropertyChange[]): void => {
    const before = edits.get(path)?.properties ?? [];
    edits.set(path, { path, what: 'move-name', properties: [...before, ...changes], logLine: null, lineChange: null });
  };
  let link: string | null = null;
  for (const { note, property, names } of propertiesOf(move.places)) {
    const place = property === null ? null : placeOfName(note, property, move.from, names, roles);
    if (place === null) return null;
    if (place.kind === 'box') {
      add(note.path, [changeOfMeant(place, () => null)]);
      link ??= itemTextIn(place);
    } else {
      const word = roleSpellingFor(move.to, languageOfNote(note.spelling, language));
      const change = changedPhrases(place, move, word, roles);
      if (change === null) return null;
      add(note.path, [change]);
    }
  }
  const { project, to, isThere } = move;
  if (link !== null && !isThere) add(project.path, nameInBoxEdit(project, to, link, language).properties);
  return [...edits.values()];
}

interface NamesOfProperty {
  readonly note: Project | Person;
  readonly property: string | null;
  readonly names: WrittenName[];
}

/** The places by property: a name that is written twice in one is one change of it. */
function propertiesOf(places: readonly NoteOfName[]): readonly NamesOfProperty[] {
  const found: NamesOfProperty[] = [];
  for (const { note, written } of places) {
    const { property } = written;
    const same = found.find((each) => each.note.path === note.path && each.property === property);
    if (same === undefined) found.push({ note, property, names: [written] });
    else same.names.push(written);
  }
  return found;
}

function changedPhrases(place: NamePlace, move: NameMove, word: string, roles: readonly Role[]): PropertyChange | null {
  const [first] = itemsOf(place.value).filter(place.isMeant);
  const moved = first === undefined || move.isThere ? null : withOtherRole(textOf(first), move.from, move.to, word, roles);
  if (moved === null && !move.isThere) return null;
  // Named twice by one property she would be there twice; where she takes part in a project the link stays.
  const rest = (item: PropertyValue): PropertyValue => (place.kind === 'projects' ? linkOf(item) : null);
  return changeOfMeant(place, (item) => (item === first ? (moved ?? rest(item)) : rest(item)));
}

/** What stands for her in a box, with whatever alias or mark it has. */
function itemTextIn({ value, isMeant }: NamePlace): string {
  return itemsOf(value).filter(isMeant).map(textOf)[0] ?? '';
}

function textOf(item: PropertyValue): string {
  return textsOf([item]).texts[0] ?? '';
}
