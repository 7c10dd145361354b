import type { PersonField } from '../../model/person';
import type { ProjectField } from '../../model/project';
import { foldWord, otherNumberOf } from '../fold-word';
import { PERSON_SPELLINGS } from '../person-vocabulary';
import { PROJECT_SPELLINGS } from '../project-vocabulary';
import type { FieldSpellings } from '../spellings';
import type { NoteLanguage } from '../vocabulary';
import { roleSpellingFor } from '../vocabulary';

type Spelling = Readonly<Partial<Record<PersonField | ProjectField, string>>>;

const ROLE_PREFIX = 'role:';
/** Fields that people and projects share are spelled alike in both tables. */
const BUILT_IN: Readonly<Record<string, FieldSpellings>> = { ...PROJECT_SPELLINGS, ...PERSON_SPELLINGS };

/** The language that a note's keys speak; `otherwise` where they are the same in both, or as many in one as the other. */
export function languageOfNote(spelling: Spelling, otherwise: NoteLanguage): NoteLanguage {
  let french = 0;
  let english = 0;
  for (const [field, key] of Object.entries(spelling) as [PersonField | ProjectField, string][]) {
    const isFrench = isSpelling(key, builtInFor(field, 'fr'));
    const isEnglish = isSpelling(key, builtInFor(field, 'en'));
    if (isFrench && !isEnglish) french++;
    if (isEnglish && !isFrench) english++;
  }
  if (french === english) return otherwise;
  return french > english ? 'fr' : 'en';
}

function isSpelling(key: string, spelling: string): boolean {
  const folded = foldWord(key);
  const wanted = foldWord(spelling);
  return folded === wanted || otherNumberOf(folded) === wanted;
}

function builtInFor(field: string, language: NoteLanguage): string {
  if (field.startsWith(ROLE_PREFIX)) return roleSpellingFor(field.slice(ROLE_PREFIX.length), language);
  return BUILT_IN[field]?.[language] ?? field;
}
