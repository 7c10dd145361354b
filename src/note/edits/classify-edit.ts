import type { Circle } from '../../model/cadence';
import type { CalendarDate } from '../../model/calendar-date';
import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import type { Role, RoleId } from '../../model/role';
import { circleWordFor } from '../value-words';
import type { NoteLanguage } from '../vocabulary';
import { personSpellingFor, roleSpellingFor } from '../vocabulary';
import { nameInBoxEdit } from './box-edits';
import { oneLine } from './contact-words';
import { withItems } from './list-additions';
import { languageOfNote } from './note-language';
import type { NoteEdit } from './note-edit';
import { changesOf, setField } from './property-change';
import { followUpEdit } from './person-edits';

/** What somebody said of a new contact. What was left out is null or empty, and stays in her note as it is. */
export interface Classification {
  readonly circle: Circle | null;
  /** To join what her note lists already, as they are to be written: `[[Conservatoire]]`, `light design`. */
  readonly networks: readonly string[];
  readonly skills: readonly string[];
  readonly needs: readonly string[];
  /** A role that she could play in any project. */
  readonly aptitude: RoleId | null;
  /** A role in a project; `link` names her there: `[[Ana]]`. */
  readonly role: { readonly project: Project; readonly role: RoleId; readonly link: string } | null;
  /** When to be in touch next. */
  readonly next: CalendarDate | null;
}

/**
 * What was said of a person, as edits of her note and of the project's: one action. Only what was said is written, in
 * each note's own spelling; none for a note that says so already.
 */
export function classifyEdits(
  person: Person,
  told: Classification,
  roles: readonly Role[],
  language: NoteLanguage,
): readonly NoteEdit[] {
  const { role } = told;
  const named = role === null ? [] : [nameInBoxEdit(role.project, role.role, role.link, roles, language)];
  const edits: readonly NoteEdit[] = [personEdit(person, told, language), ...named.map((edit): NoteEdit => ({ ...edit, what: 'classify' }))];
  return edits.filter(({ properties }) => properties.length > 0);
}

function personEdit(person: Person, told: Classification, otherwise: NoteLanguage): NoteEdit {
  const language = languageOfNote(person.spelling, otherwise);
  const { circle, aptitude, next } = told;
  const listed = (field: 'networks' | 'skills' | 'needs'): ReturnType<typeof withItems> =>
    withItems(person, field, told[field].map(oneLine), language);
  const isNew = circle !== null && circle !== person.circle;
  const properties = changesOf(
    listed('networks'),
    isNew ? setField(person, 'circle', personSpellingFor('circle', language, person.words), circleWordFor(circle, language, person.words)) : null,
    listed('skills'),
    listed('needs'),
    aptitude === null || person.aptitudes.includes(aptitude)
      ? null
      : withItems(person, 'roles', [roleSpellingFor(aptitude, language)], language),
    ...(next === null ? [] : followUpEdit(person, next, null, language).properties),
  );
  return { path: person.path, what: 'classify', properties, logLine: null, lineChange: null };
}
