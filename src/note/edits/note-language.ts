import type { PersonField } from '../../model/person';
import type { ProjectField } from '../../model/project';
import { foldWord, otherNumberOf } from '../fold-word';
import type { NoteLanguage } from '../vocabulary';
import { spellingFor } from '../vocabulary';

type Spelling = Readonly<Partial<Record<PersonField | ProjectField, string>>>;

/** The language that a note's keys speak; `otherwise` where they are the same in both, or as many in one as the other. */
export function languageOfNote(spelling: Spelling, otherwise: NoteLanguage): NoteLanguage {
  let french = 0;
  let english = 0;
  for (const [field, key] of Object.entries(spelling) as [PersonField | ProjectField, string][]) {
    const isFrench = isSpelling(key, spellingFor(field, 'fr'));
    const isEnglish = isSpelling(key, spellingFor(field, 'en'));
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
