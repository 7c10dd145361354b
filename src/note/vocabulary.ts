export { foldWord } from './fold-word';
export { personSpellingFor } from './person-vocabulary';
export { projectSpellingFor } from './project-vocabulary';
export type { NoteLanguage } from './spellings';
export { roleOf, roleSpellingFor, roleWord, wordClashes } from './role-vocabulary';
export type { RoleWord } from './role-vocabulary';
export { isNoneWord, isPlaceholder, noneWordFor } from './value-words';
