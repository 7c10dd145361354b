import type { Project } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { textsOf } from '../property';
import { withOtherRole } from '../role-phrase';
import type { NoteLanguage } from '../vocabulary';
import { roleSpellingFor } from '../vocabulary';
import { nameInBoxEdit } from './box-edits';
import { languageOfNote } from './note-language';
import type { NoteEdit, PropertyChange, PropertyValue } from './note-edit';
import type { NamePlace, NoteOfName } from './written-name';
import { changeOfMeant, itemsOf, linkOf, placeOfName, propertiesOf, withoutNesting } from './written-name';

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
  let name: PropertyValue = null;
  for (const { note, property, names } of propertiesOf(move.places)) {
    const place = property === null ? null : placeOfName(note, property, move.from, names, roles);
    if (place === null) return null;
    if (place.kind === 'box') {
      add(note.path, [changeOfMeant(place, () => null)]);
      name ??= itemIn(place);
    } else {
      const word = roleSpellingFor(move.to, languageOfNote(note.spelling, language));
      const change = changedPhrases(place, move, word, roles);
      if (change === null) return null;
      add(note.path, [change]);
    }
  }
  const { project, to, isThere } = move;
  if (name !== null && !isThere) {
    const changed = new Set(edits.get(project.path)?.properties.map(({ property }) => property));
    // What a text among the stakeholders says now already need not be said there a second time.
    add(project.path, nameInBoxEdit(project, to, name, roles, language).properties.filter(({ property }) => !changed.has(property)));
  }
  return [...edits.values()];
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
function itemIn({ value, isMeant }: NamePlace): PropertyValue {
  return itemsOf(value).filter(isMeant).map(withoutNesting)[0] ?? null;
}

function textOf(item: PropertyValue): string {
  return textsOf([item]).texts[0] ?? '';
}
