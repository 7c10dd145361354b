export { foldWord } from './fold-word';
export { OCCASION_SPELLINGS as MEETING_SPELLINGS } from './journal/occasion-vocabulary';
export { HELPING_KEYS, PERSON_SPELLINGS, personSpellingFor } from './person-vocabulary';
export { PROJECT_SPELLINGS, projectSpellingFor } from './project-vocabulary';
export type { FieldSpellings, NoteLanguage } from './spellings';
export { roleOf, roleSpellingFor, roleWord, wordClashes } from './role-vocabulary';
export type { RoleWord } from './role-vocabulary';
export { isNoneWord, isPlaceholder, noneWordFor } from './value-words';
