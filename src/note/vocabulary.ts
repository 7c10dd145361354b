import type { PersonField } from '../model/person';
import type { ProjectField } from '../model/project';
import type { PersonKey } from './person-vocabulary';
import { PERSON_SPELLINGS } from './person-vocabulary';
import type { PlainProjectField } from './project-vocabulary';
import { PROJECT_SPELLINGS } from './project-vocabulary';
import { roleSpellingFor } from './role-vocabulary';
import type { FieldSpellings, NoteLanguage } from './spellings';

export { foldWord } from './fold-word';
export { OCCASION_SPELLINGS as MEETING_SPELLINGS } from './journal/occasion-vocabulary';
export { PERSON_SPELLINGS, isPersonField } from './person-vocabulary';
export { PROJECT_SPELLINGS } from './project-vocabulary';
export type { FieldSpellings, NoteLanguage } from './spellings';
export { roleOf, roleSpellingFor, roleWord, wordClashes } from './role-vocabulary';
export type { RoleWord } from './role-vocabulary';
export { isNoneWord, isPlaceholder, noneWordFor } from './value-words';

const ROLE_PREFIX = 'role:';

/** The key to write for a field when the note has none of its own yet: `last-contact`, `dernier-contact`. */
export function spellingFor(field: PersonField | ProjectField, language: NoteLanguage): string {
  if (field.startsWith(ROLE_PREFIX)) return roleSpellingFor(field.slice(ROLE_PREFIX.length), language);
  return spellingsOf(field as PersonKey | PlainProjectField)[language];
}

function spellingsOf(field: PersonKey | PlainProjectField): FieldSpellings {
  // Fields that people and projects share are spelled alike in both tables.
  if (field in PERSON_SPELLINGS) return PERSON_SPELLINGS[field as PersonKey];
  return PROJECT_SPELLINGS[field as PlainProjectField];
}
