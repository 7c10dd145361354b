import type { OwnWords } from '../model/own-words';
import { NO_OWN_WORDS } from '../model/own-words';
import { foldWord, otherNumberOf } from './fold-word';
import type { FieldSpellings, KeyMeaning, NoteLanguage } from './spellings';

/**
 * What is worked out once for the words of a person's own and kept as long as they are; `plain` where there are none,
 * so that a vault without own words pays nothing.
 */
export function perWords<Value>(plain: Value, compile: (own: OwnWords) => Value): (own: OwnWords) => Value {
  const known = new WeakMap<OwnWords, Value>();
  return (own) => {
    if (own === NO_OWN_WORDS) return plain;
    const before = known.get(own);
    if (before !== undefined) return before;
    const value = compile(own);
    known.set(own, value);
    return value;
  };
}

/** The names of properties with those of a person's own among them. */
export interface Names<Field extends string> {
  /** By folded name: a person's own, else what is built in. */
  readonly exact: ReadonlyMap<string, KeyMeaning<Field>>;
  /** A person's own with a final `s` more or less, where nothing else has that name. */
  readonly also: ReadonlyMap<string, KeyMeaning<Field>>;
  /** What was found for keys as they are written: a vault holds few, and every note the same. */
  readonly written: Map<string, KeyMeaning<Field> | null>;
}

/** The bound keeps a hostile vault, with other keys in each note, from filling the memory. */
const MOST_WRITTEN = 2000;

/** Names of a person's own by field, as written. */
export type NamesByField<Field extends string> = Readonly<Partial<Record<Field, readonly string[]>>>;

/** The built-in names alone. */
export function plainNames<Field extends string>(meanings: ReadonlyMap<string, KeyMeaning<Field>>): Names<Field> {
  return { exact: meanings, also: new Map(), written: new Map() };
}

/**
 * The names of a person's own beside the built-in ones. A built-in name that she gives to another field is that field's;
 * of two fields that claim one name the first in the order of `fields` has it.
 */
export function namesWith<Field extends string>(
  meanings: ReadonlyMap<string, KeyMeaning<Field>>,
  own: NamesByField<Field>,
  fields: readonly Field[],
): Names<Field> {
  const claimed = new Map<string, KeyMeaning<Field>>();
  for (const field of fields) {
    for (const folded of (own[field] ?? []).map(foldWord)) {
      if (folded !== '' && !claimed.has(folded)) claimed.set(folded, { field, isWeak: false });
    }
  }
  const exact = new Map([...meanings, ...claimed]);
  const also = new Map([...claimed].map(([folded, meaning]) => [otherNumberOf(folded), meaning] as const));
  return { exact, also, written: new Map() };
}

/** What a key means by these names; `null` for one that is none of them. */
export function meaningIn<Field extends string>({ exact, also, written }: Names<Field>, key: string): KeyMeaning<Field> | null {
  const known = written.get(key);
  if (known !== undefined) return known;
  const folded = foldWord(key);
  const meaning = exact.get(folded) ?? also.get(folded) ?? null;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(key, meaning);
  return meaning;
}

/**
 * The name to write for a field: the first of a person's own, else that of the language; the next one of its names where
 * that one is read as something else, because she gave it to another field.
 */
export function nameToWrite<Field extends string>(
  field: Field,
  { en, fr, also }: FieldSpellings,
  language: NoteLanguage,
  own: readonly string[],
  meaningOf: (key: string) => KeyMeaning<string> | null,
): string {
  const usual = language === 'fr' ? [fr, en] : [en, fr];
  const names = [...own, ...usual, ...also];
  return names.find((name) => isNameOf(field, meaningOf(name))) ?? usual[0] ?? en;
}

function isNameOf(field: string, meaning: KeyMeaning<string> | null): boolean {
  return meaning !== null && meaning.field === field && !meaning.isWeak;
}
