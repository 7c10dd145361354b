import type { CsvColumn, RememberedMapping } from '../model/csv-mapping';
import { CSV_COLUMNS } from '../model/csv-mapping';
import type { MessageTemplate } from '../model/message-template';
import type { PathPair } from '../model/path-pair';
import { pathPair } from '../model/path-pair';
import { LABEL_LANGUAGES } from '../model/role';
import { listOf, mapOf, textsIn } from './plain-data';

/** Reads a remembered table from a file of settings. A column that a newer version knows is left out here. */
export function mappingsIn(value: unknown): RememberedMapping[] {
  const { key, columns } = mapOf(value);
  if (typeof key !== 'string' || key === '' || !Array.isArray(columns)) return [];
  const columnOf = (name: unknown): CsvColumn | null => CSV_COLUMNS.find((column) => column === name) ?? null;
  return [{ key, columns: listOf(columns).map(columnOf) }];
}

/** Reads a template of first messages. One without a name or a text says nothing; one in a language that a newer version knows is left out here. */
export function templatesIn(value: unknown): MessageTemplate[] {
  const { name, text, subject, language } = mapOf(value);
  const known = LABEL_LANGUAGES.find((each) => each === language);
  const [named] = textsIn(name);
  if (known === undefined || named === undefined || typeof text !== 'string' || text.trim() === '') return [];
  return [{ name: named, language: known, subject: textsIn(subject)[0] ?? '', text: text.trim() }];
}

/** Reads a pair of notes: two texts that are two paths; anything else is no pair. */
export function pairsIn(value: unknown): PathPair[] {
  const [one, other, ...more] = listOf(value);
  const isPair = typeof one === 'string' && typeof other === 'string' && one !== other && more.length === 0;
  return isPair && one !== '' && other !== '' ? [pathPair(one, other)] : [];
}
