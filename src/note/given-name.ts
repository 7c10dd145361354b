import type { Person } from '../model/person';
import { foldWord, words } from './fold-word';
import type { PersonKey } from './person-vocabulary';
import { personKeyOf } from './person-vocabulary';
import { PropertyReader } from './property-reader';

/** What stands before a name and is no part of it. */
const TITLES = new Set(words('dr dre mr mrs ms mx m mme mlle me pr prof professor professeur docteur sir madame monsieur'));

/**
 * How one speaks to a person: the given name that her note has, else the first word of her name behind any title; of
 * `Diaz, Ana` the word behind the comma. '' for a name that is an e-mail address.
 */
export function givenNameOf({ frontMatter, name, path, words: own }: Person): string {
  const reader = new PropertyReader<PersonKey>(frontMatter, [], { path, keyOf: (key) => personKeyOf(key, own), dayFirst: false });
  const written = reader.text('given-name')?.trim() ?? '';
  if (written !== '') return written;
  if (name.includes('@')) return '';
  const [family = '', given = ''] = name.split(',');
  const parts = (given.trim() === '' ? family : given).trim().split(/\s+/);
  const word = parts.find((part) => !TITLES.has(foldWord(part.replace(/\.$/, ''))));
  return word ?? name;
}
