import type { CalendarDate } from '../../model/calendar-date';
import type { FrontMatter } from '../../model/front-matter';
import { sameData } from '../../model/same';
import type { PropertyChange, PropertyValue } from './note-edit';

/** What an edit needs to know of a note: its block, and the keys by which the block spells the fields. */
interface Spelled<Field extends string> {
  readonly frontMatter: FrontMatter;
  readonly spelling: Readonly<Partial<Record<Field, string>>>;
}

const DEEPEST = 20;
const LINKED_DAY = /^\[\[\d{4}-\d{2}-\d{2}\]\]$/;

/**
 * One property set to a value: under the note's own key for the field, else under `newKey`. `null` when the note says
 * so already.
 */
export function setField<Field extends string>(
  note: Spelled<Field>,
  field: Field,
  newKey: string,
  to: PropertyValue,
): PropertyChange | null {
  const property = note.spelling[field] ?? newKey;
  const from = currentValue(note.frontMatter, property);
  return sameData(from, to) ? null : { property, from, to };
}

/** A property set to a day; as a link where the note links its days (`[[2026-03-16]]`). */
export function setDay<Field extends string>(
  note: Spelled<Field>,
  field: Field,
  newKey: string,
  day: CalendarDate,
): PropertyChange | null {
  const from = currentValue(note.frontMatter, note.spelling[field] ?? newKey);
  const isLinked = typeof from === 'string' && LINKED_DAY.test(from.trim());
  return setField(note, field, newKey, isLinked ? `[[${day}]]` : day);
}

/** The changes that there are. */
export function changesOf(...changes: readonly (PropertyChange | null)[]): readonly PropertyChange[] {
  return changes.filter((change): change is PropertyChange => change !== null);
}

/** The value of a key as an edit expects to find it again; `undefined` when there is no such key. */
export function currentValue(frontMatter: FrontMatter, property: string): PropertyValue | undefined {
  if (!Object.prototype.hasOwnProperty.call(frontMatter, property)) return undefined;
  const value = frontMatter[property];
  // Anything else than plain data compares unequal to what is read again, so that the edit is refused, not guessed.
  return isPlain(value) ? value : undefined;
}

/** Bounded, since YAML's anchors can build a list that holds itself. */
function isPlain(value: unknown, depth = 0): value is PropertyValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || depth === DEEPEST || !isListOrMap(value)) return false;
  return Object.values(value).every((part) => isPlain(part, depth + 1));
}

/** Not the `Set`, `Map` or `Date` that a tag makes (`!!set {Ana, Bob}`), whose contents no comparison here would see. */
function isListOrMap(value: object): boolean {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}
