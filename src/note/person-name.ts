import type { NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';
import { composed } from './composed';
import { foldWord } from './fold-word';
import { plainName } from './mention-text';
import type { PersonKey } from './person-vocabulary';
import { textsOf } from './property';
import type { PropertyReader } from './property-reader';
import { isPlaceholder } from './value-words';

/** How a person is called, and what else links and plain words may call her. */
export interface PersonName {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether `title` gave the name; then it is not her job. */
  readonly isTitleTheName: boolean;
}

/**
 * The name of a person: her `name` (or `FN`, `nom`…), else the parts of it, else a `title` that repeats the name of the
 * file, else the name of the file without a leading `@`. When it is not the file's, the file's is kept as an alias.
 */
export function readPersonName(reader: PropertyReader<PersonKey>, path: NotePath): PersonName {
  const base = baseNameOf(path);
  const fileName = (base.startsWith('@') ? base.replace(/^@\s*/, '') : base).trim();
  const title = titleAsName(reader, fileName);
  const name = plainName(wholeName(reader) ?? title ?? fileName);
  return { name, aliases: otherNamesOf(reader, name, composed(fileName)), isTitleTheName: title !== null };
}

const NO_NAMES: readonly string[] = [];

function otherNamesOf(reader: PropertyReader<PersonKey>, name: string, fileName: string): readonly string[] {
  if (fileName === name && !reader.has('aliases')) return NO_NAMES;
  const names = new Set(reader.texts('aliases').map(plainName));
  if (fileName !== '') names.add(fileName);
  names.delete(name);
  return names.size === 0 ? NO_NAMES : [...names];
}

function wholeName(reader: PropertyReader<PersonKey>): string | null {
  const given = reader.text('given-name');
  const family = reader.text('family-name');
  const written = reader.text('name');
  const whole = written === null || isPlaceholder(written) ? null : written;
  if (given === null) return whole ?? family;
  // Beside a first name, the French "nom" is the family name.
  const last = family ?? (foldWord(reader.property('name')?.key ?? '') === 'nom' ? whole : null);
  if (whole !== null && whole !== last) return whole;
  return [given, reader.text('middle-name'), last].filter((part) => part !== null && part !== '').join(' ');
}

/** A `title` is the name when it and the file's name contain each other, or the file's name is only a number. */
function titleAsName(reader: PropertyReader<PersonKey>, fileName: string): string | null {
  if (!reader.has('title')) return null;
  const [title] = textsOf(reader.property('title')?.value).texts;
  if (title === undefined) return null;
  const folded = foldWord(title);
  const file = foldWord(fileName);
  const isNamed = /\p{L}{2}/u.test(file);
  return !isNamed || (folded !== '' && (folded.includes(file) || file.includes(folded))) ? title : null;
}
