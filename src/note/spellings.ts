import { foldWord, learnOtherNumbers } from './fold-word';

/** The two languages in which properties are written; reading always knows both. */
export type NoteLanguage = 'en' | 'fr';

/** How one field may be spelled. `also` and `weak` hold folded words, `en` and `fr` the keys to write. */
export interface FieldSpellings {
  readonly en: string;
  readonly fr: string;
  /** Other spellings that mean exactly this field. */
  readonly also: readonly string[];
  /**
   * Spellings that belong to somebody else's scheme (`tier`, `team`): read when the note has no better word and the
   * value makes sense, and passed over without a word when it does not.
   */
  readonly weak?: readonly string[];
}

/** What a key of a note's block stands for. */
export interface KeyMeaning<Field extends string> {
  readonly field: Field;
  readonly isWeak: boolean;
}

/** Compiles a table of spellings to a map from folded key to field. A final `s` more or less is no other key. */
export function compileSpellings<Field extends string>(
  table: Readonly<Record<Field, FieldSpellings>>,
): ReadonlyMap<string, KeyMeaning<Field>> {
  const meanings = new Map<string, KeyMeaning<Field>>();
  for (const field of Object.keys(table) as Field[]) {
    const { en, fr, also, weak = [] } = table[field];
    for (const spelling of [en, fr, ...also]) meanings.set(foldWord(spelling), { field, isWeak: false });
    for (const spelling of weak) meanings.set(foldWord(spelling), { field, isWeak: true });
  }
  // Only after all the exact words, since `role` (a job) and `roles` (parts in projects) are two things.
  learnOtherNumbers(meanings);
  return meanings;
}
