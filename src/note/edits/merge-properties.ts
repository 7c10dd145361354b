import type { FrontMatter } from '../../model/front-matter';
import type { OwnWords } from '../../model/own-words';
import type { Person } from '../../model/person';
import { baseNameOf } from '../../model/note-path';
import { sameData } from '../../model/same';
import { conflictCopyOf } from '../conflict-copy';
import { foldWord } from '../fold-word';
import type { PersonKey } from '../person-vocabulary';
import { personKeyOf } from '../person-vocabulary';
import { isEmptyValue } from '../property';
import { itemsIn } from './list-items';
import type { PropertyChange, PropertyValue } from './note-edit';
import { currentValue } from './property-change';
import { withoutNesting } from './written-name';

/**
 * What became of a property of the other note: both say the `same`, it `filled` an empty one or was `joined` to a list;
 * of two single values the `kept` note's or the `other` note's stands; or it has no place and is only `noted`.
 */
export type MergeOutcome = 'same' | 'filled' | 'joined' | 'kept' | 'other' | 'noted';

/** A property of the other note, and the kept note's that means the same. */
export interface MergedProperty {
  /** As the other note spells it. */
  readonly key: string;
  readonly ownKey: string;
  readonly outcome: MergeOutcome;
  /** Whether a person may choose which of the two values stands. */
  readonly isOpen: boolean;
}

/** What becomes of the properties of two notes that are to be one. */
export interface MergedProperties {
  readonly changes: readonly PropertyChange[];
  /** In the order of the other note, without those that are empty. */
  readonly merged: readonly MergedProperty[];
  /** Values that have no place beside what stands there, by their key: `phone: 0478 …`. */
  readonly left: readonly (readonly [key: string, value: unknown])[];
}

/** A person's note as it is merged: the record, and its block as it was read just now. */
export interface MergedNote {
  readonly person: Person;
  readonly data: FrontMatter;
}

/** Fields that hold a list, so that both notes' values have their place. */
const LISTS: ReadonlySet<PersonKey> = new Set<PersonKey>([
  'aliases', 'networks', 'skills', 'needs', 'roles', 'projects', 'introduced-by', 'knows', 'introduce-to', 'intro-asked',
  'gave', 'received', 'interactions', 'email', 'phone', 'url',
]);
/** Fields that would change what another property of the kept note means. */
const NEVER_FILLED: ReadonlySet<PersonKey> = new Set<PersonKey>([
  'name', 'given-name', 'middle-name', 'family-name', 'title', 'follow-up-status', 'pause',
]);
/** Words that only say that a note is about a person. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(['person', 'personne', 'people', 'contact']);
const TAG_KEYS = /^(?:tags?|cssclass(?:es)?)$/i;

/**
 * Joins the properties of `other` to those of `kept`: lists are joined, what is empty is filled, of two last contacts the
 * later stands and of two first meetings the earlier; who is not to be contacted by one of them is not by both. Of other
 * single values the kept note's stands, unless the key of the other note is among `choices`; the one that gives way is
 * `left`. The other's name and file name become aliases.
 */
export function mergedProperties(kept: MergedNote, other: MergedNote, choices: ReadonlySet<string>): MergedProperties {
  const merged = new Map<string, PropertyValue | undefined>();
  const valueOf = (key: string): PropertyValue | undefined => (merged.has(key) ? merged.get(key) : currentValue(kept.data, key));
  const left: [string, unknown][] = [];
  const properties: MergedProperty[] = [];
  for (const [key, value] of Object.entries(other.data)) {
    if (isEmptyValue(value)) continue;
    const field = strongFieldOf(key, kept.person.words);
    const ownKey = keyFor(key, field, kept, merged);
    const from = valueOf(ownKey);
    const to = currentValue(other.data, key);
    const isOdd = to === undefined || (from === undefined && Object.prototype.hasOwnProperty.call(kept.data, ownKey));
    const isDecided = decides(field, kept.person, other.person);
    const outcome = isOdd ? 'noted' : outcomeOf({ field, key, from, to }, choices.has(key) || isDecided);
    if (outcome === 'filled' || outcome === 'other') merged.set(ownKey, to);
    else if (outcome === 'joined') merged.set(ownKey, joined(from, to));
    if (outcome === 'noted') left.push([key, value]);
    else if (outcome === 'kept' || outcome === 'other') left.push(outcome === 'other' ? [ownKey, from] : [key, to]);
    const isOpen = (outcome === 'kept' || outcome === 'other') && !isRuled(field) && !isDecided;
    properties.push({ key, ownKey, outcome, isOpen });
  }
  addAliases(kept, other, merged, valueOf);
  const changes = [...merged].map(([property, to]): PropertyChange => ({ property, from: currentValue(kept.data, property), to }));
  const changed = changes.filter(({ from, to }) => !sameData(from, to));
  return { changes: changed, merged: properties, left: left.filter(isNotAlias(other.person)) };
}

/** Two values of one property, and what the property means. */
interface TwoValues {
  readonly field: PersonKey | null;
  readonly key: string;
  readonly from: PropertyValue | undefined;
  readonly to: PropertyValue | undefined;
}

function outcomeOf({ field, key, from, to }: TwoValues, isOthers: boolean): MergeOutcome {
  if (sameData(from, to) || (field === 'type' && isPlainType(from) && isPlainType(to))) return 'same';
  if (isEmptyValue(from) && !isNeverFilled(field)) return 'filled';
  if (isListed(field, key, from, to)) return 'joined';
  if (isNeverFilled(field)) return 'noted';
  return isOthers ? 'other' : 'kept';
}

function strongFieldOf(key: string, own: OwnWords): PersonKey | null {
  const meaning = personKeyOf(key, own);
  return meaning === null || meaning.isWeak ? null : meaning.field;
}

/** The kept note's own key: the same one, however it is written, else one that means the same; else the other note's. */
function keyFor(key: string, field: PersonKey | null, { data, person }: MergedNote, merged: ReadonlyMap<string, unknown>): string {
  const keys = [...Object.keys(data), ...merged.keys()];
  const same = keys.find((each) => each === key) ?? keys.find((each) => foldWord(each) === foldWord(key));
  if (same !== undefined || field === null) return same ?? key;
  const meaning = keys.filter((each) => strongFieldOf(each, person.words) === field);
  return meaning.find((each) => !isEmptyValue(data[each])) ?? meaning[0] ?? key;
}

/** A bare number of favours (`gave: 3`) is no item of a list. */
function isListed(field: PersonKey | null, key: string, from: unknown, to: unknown): boolean {
  if ((field === 'gave' || field === 'received') && (typeof from === 'number' || typeof to === 'number')) return false;
  return (field !== null && LISTS.has(field)) || TAG_KEYS.test(key) || Array.isArray(from) || Array.isArray(to);
}

function joined(from: PropertyValue | undefined, to: PropertyValue | undefined): readonly PropertyValue[] {
  const items = itemsIn(from).map(withoutNesting);
  const more = itemsIn(to).map(withoutNesting).filter((item) => !items.some((each) => sameData(each, item)));
  return [...items, ...more];
}

function isPlainType(value: PropertyValue | undefined): boolean {
  return typeof value === 'string' && PLAIN_TYPES.has(foldWord(value));
}

/** Of two days the rule of the field decides, not a person. */
function isRuled(field: PersonKey | null): boolean {
  return field === 'last-contact' || field === 'met';
}

function decides(field: PersonKey | null, kept: Person, other: Person): boolean {
  if (field === 'last-contact') return other.lastContact !== null && (kept.lastContact === null || other.lastContact > kept.lastContact);
  if (field === 'status') return isOutOfReach(other) && !isOutOfReach(kept);
  return field === 'met' && other.met !== null && (kept.met === null || other.met < kept.met);
}

/** The wish to be left alone outweighs a note that does not know of it. */
function isOutOfReach({ status }: Person): boolean {
  return status === 'do-not-contact' || status === 'deceased';
}

function isNeverFilled(field: PersonKey | null): boolean {
  return field !== null && NEVER_FILLED.has(field);
}

function addAliases(
  kept: MergedNote,
  { person }: MergedNote,
  merged: Map<string, PropertyValue | undefined>,
  valueOf: (key: string) => PropertyValue | undefined,
): void {
  const key = keyFor('aliases', 'aliases', kept, merged);
  const { name, path } = kept.person;
  const items = itemsIn(valueOf(key)).map(withoutNesting);
  const known = new Set<unknown>([...items, name, baseNameOf(path)]);
  const names = new Set([person.name, baseNameOf(person.path).normalize('NFC'), ...person.aliases]);
  // What a sync service called its copy is nobody's name.
  const more = [...names].filter((alias) => !known.has(alias) && conflictCopyOf(alias) === null);
  if (more.length > 0) merged.set(key, [...items, ...more]);
}

/** A name that became an alias is not left over. */
function isNotAlias({ name }: Person): (left: readonly [string, unknown]) => boolean {
  return ([, value]) => value !== name;
}
