import type { FrontMatter } from '../model/front-matter';
import type { OwnWords } from '../model/own-words';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { Role } from '../model/role';
import { foldWord, words } from './fold-word';
import { occasionKeyOf } from './journal/occasion-vocabulary';
import { HELPING_KEYS, personKeyOf } from './person-vocabulary';
import { projectKeyOf } from './project-vocabulary';
import { foundText, textsOf } from './property';
import type { KeyMeaning } from './spellings';
import { circleOf, isNoneWord, isPlaceholder, personStatusOf, projectStatusOf } from './value-words';

/** One word of a note, and what it is read as. */
export interface SaidOfField {
  /** The name of a property, a word for a value, a word where such a value belongs, a property that is read as nothing. */
  readonly what: 'name' | 'value' | 'unknown-value' | 'unknown';
  /** The field (`last-contact`), the value (`circle:core`), what it is no value of (`circle`); '' for an unknown property. */
  readonly of: string;
  /** As the note writes it. */
  readonly word: string;
  /** What stands under an unknown property, shortened to one line each. */
  readonly samples: readonly string[];
}

type ValueOf = (text: string) => string | null;

/** Properties that belong to the app or to how a note looks: nobody means a field of ours by them. */
const OF_THE_APP = new Set(words('tag tags cssclass cssclasses css-class css-classes publish permalink position photo picture image'));
const HELPING: ReadonlySet<string> = HELPING_KEYS;
const MOST_SAMPLES = 3;
const NOTHING: readonly string[] = [];

/** The words that a person's note uses, in its order. */
export function saidByPerson({ frontMatter }: Person, own: OwnWords): readonly SaidOfField[] {
  const words = said(frontMatter, (key) => personKeyOf(key, own), (field) => {
    if (field === 'circle') return valuesOf('circle', (text) => circleOf(text, own));
    return field === 'status' ? valuesOf('person-status', (text) => personStatusOf(text, own)) : null;
  });
  // First names and the like are read for the name's sake; there is no field to choose words for.
  return words.filter(({ what, of }) => what !== 'name' || !HELPING.has(of));
}

/** The words that a project's note uses, in its order; the names of its boxes are the roles' and left out. */
export function saidByProject({ frontMatter }: Project, roles: readonly Role[], own: OwnWords): readonly SaidOfField[] {
  return said(frontMatter, (key) => projectKeyOf(key, roles, own), (field) => {
    if (field.startsWith('role:')) return { isBox: true, of: 'none', valueOf: (text) => (isNoneWord(text, own) ? 'none' : null) };
    return field === 'status' ? valuesOf('project-status', (text) => projectStatusOf(text, own)) : null;
  });
}

/** The words that the note of a meeting uses. */
export function saidByMeeting(frontMatter: FrontMatter, own: OwnWords): readonly SaidOfField[] {
  const fieldOf = (key: string): KeyMeaning<string> | null => {
    const meaning = occasionKeyOf(key, own);
    return meaning?.field === 'attendees' ? { ...meaning, field: 'participants' } : meaning;
  };
  return said(frontMatter, fieldOf, () => null);
}

/** How the values of a field are read as words. */
interface WordsOfField {
  /** A box holds names beside its word, and a name is no unknown word. */
  readonly isBox: boolean;
  readonly of: string;
  readonly valueOf: ValueOf;
}

function valuesOf(of: string, valueOf: ValueOf): WordsOfField {
  return { isBox: false, of, valueOf: (text) => {
    const value = valueOf(text);
    return value === null ? null : `${of}:${value}`;
  } };
}

function said(
  frontMatter: FrontMatter,
  keyOf: (key: string) => KeyMeaning<string> | null,
  wordsOf: (field: string) => WordsOfField | null,
): readonly SaidOfField[] {
  return Object.entries(frontMatter).flatMap(([key, value]): readonly SaidOfField[] => {
    const meaning = keyOf(key);
    if (meaning === null) return unknown(key, value);
    const words = wordsOf(meaning.field);
    const name: SaidOfField = { what: 'name', of: meaning.field, word: key, samples: NOTHING };
    const named = words?.isBox === true ? [] : [name];
    // A value that is not understood under somebody else's key (`tier: gold`) is no word for a circle.
    return words === null ? named : [...named, ...valueWords(value, words, meaning.isWeak)];
  });
}

function valueWords(value: unknown, { isBox, of, valueOf }: WordsOfField, isWeak: boolean): readonly SaidOfField[] {
  return textsOf(value).texts.flatMap((text): readonly SaidOfField[] => {
    const meant = isBox || !isPlaceholder(text) ? valueOf(text) : null;
    if (meant !== null) return [{ what: 'value', of: meant, word: text, samples: NOTHING }];
    if (isBox || isWeak || isPlaceholder(text)) return [];
    return [{ what: 'unknown-value', of, word: foundText(text), samples: NOTHING }];
  });
}

function unknown(key: string, value: unknown): readonly SaidOfField[] {
  if (OF_THE_APP.has(foldWord(key))) return [];
  const samples = textsOf(value).texts.slice(0, MOST_SAMPLES).map(foundText);
  return [{ what: 'unknown', of: '', word: key, samples }];
}
