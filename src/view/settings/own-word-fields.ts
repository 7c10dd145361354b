import { CIRCLES } from '../../model/cadence';
import type { WordValue } from '../../model/own-words';
import type { PersonStatus } from '../../model/person';
import { PROJECT_STATUSES } from '../../model/project';
import { HELPING_KEYS, MEETING_SPELLINGS, PERSON_SPELLINGS, PROJECT_SPELLINGS } from '../../note/vocabulary';
import type { FieldSpellings, NoteLanguage } from '../../note/vocabulary';
import type { Strings } from '../../i18n/strings';
import type { NamedPart } from './own-word-changes';

/** A field whose name can be chosen. */
export interface NamedField {
  readonly field: string;
  /** As the product writes it. */
  readonly name: string;
  /** The other names that are always understood. */
  readonly known: readonly string[];
}

const PERSON_STATUSES: readonly PersonStatus[] = ['active', 'archived', 'deceased', 'do-not-contact'];

/** The fields of people, projects or meetings, in the order of the vocabulary. */
export function fieldsOf(part: Exclude<NamedPart, 'values'>, language: NoteLanguage): readonly NamedField[] {
  const entries: readonly (readonly [string, FieldSpellings])[] =
    part === 'person' ? entriesOf(PERSON_SPELLINGS).filter(([field]) => !HELPING_KEYS.has(field))
    : entriesOf<string>(part === 'project' ? PROJECT_SPELLINGS : MEETING_SPELLINGS);
  return entries.map(([field, spellings]) => {
    const { [language]: name, en, fr, also } = spellings;
    return { field: field === 'attendees' ? 'participants' : field, name, known: [...new Set([en, fr, ...also])].filter((each) => each !== name) };
  });
}

/** The values that are words, by the heading they stand under, with what the screens call them. */
export function wordValues({ matrix, ownWords, settings }: Strings): readonly { heading: string; values: readonly { value: WordValue; name: string }[] }[] {
  const { groups } = ownWords;
  return [
    { heading: groups.circles, values: CIRCLES.map((circle) => ({ value: `circle:${circle}`, name: settings.circles[circle].name })) },
    { heading: groups.person, values: PERSON_STATUSES.map((status) => ({ value: `person-status:${status}`, name: matrix.personStatus[status] })) },
    { heading: groups.project, values: PROJECT_STATUSES.map((status) => ({ value: `project-status:${status}`, name: matrix.projectStatus[status] })) },
    { heading: groups.box, values: [{ value: 'none', name: ownWords.none }] },
  ];
}

function entriesOf<Field extends string>(table: Readonly<Record<Field, FieldSpellings>>): readonly (readonly [Field, FieldSpellings])[] {
  return Object.entries(table) as [Field, FieldSpellings][];
}
