import type { Cadence } from '../model/cadence';
import type { CalendarDate } from '../model/calendar-date';
import type { FrontMatter } from '../model/front-matter';
import type { Mention, NotePath } from '../model/mention';
import type { Birthday } from '../model/person';
import type { Problem, ProblemCode } from '../model/problem';
import type { CadenceRange } from './cadence-range';
import { parseCadenceRange } from './cadence-range';
import { dateOfInstant, parseBirthday, parseDateValue } from './date-text';
import { parseDayCount } from './duration-text';
import { parseMentions } from './mention-text';
import type { Scalar } from './property';
import { foundText, isEmptyValue, singleOf, textsOf } from './property';
import type { Reading } from './reading';
import type { KeyMeaning } from './spellings';
import { isPlaceholder } from './value-words';

/** One property of a note that says something about a field. */
export interface FoundProperty {
  /** The key as the note spells it. */
  readonly key: string;
  readonly value: unknown;
  /** The line of an inline field of the body (`Birthday:: 11-04`); null for a property of the block. */
  readonly line: number | null;
  readonly isWeak: boolean;
}

/** An inline field of a note's body, as Dataview reads it. */
export interface InlineField {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** How the reader finds its way: which key means which field, and how this person writes days. */
export interface ReaderOptions<Field extends string> {
  readonly path: NotePath;
  readonly keyOf: (key: string) => KeyMeaning<Field> | null;
  readonly dayFirst: boolean;
}

type Read<Value> = (scalar: Scalar, dayFirst: boolean) => Reading<Value>;

/**
 * Reads the properties of one note by field, whatever their spelling, and collects what it could not understand. A
 * value that is refused leaves its field empty and becomes a problem; nothing throws.
 */
export class PropertyReader<Field extends string> {
  readonly problems: Problem[] = [];
  private readonly found = new Map<Field, FoundProperty[]>();
  /** The deciding property of each field that was asked for, so that a conflict is told once. */
  private readonly decided = new Map<Field, FoundProperty | null>();

  constructor(
    frontMatter: FrontMatter,
    inline: readonly InlineField[],
    private readonly options: ReaderOptions<Field>,
  ) {
    for (const [key, value] of Object.entries(frontMatter)) this.add({ key, value, line: null, isWeak: false });
    // Behind the block, and weak: the block is what the app shows and what is written to.
    for (const field of inline) this.add({ ...field, isWeak: true });
  }

  /** The fields that the note mentions, in the order of the note. */
  fields(): IterableIterator<Field> {
    return this.found.keys();
  }

  /** Every property of a field, the stronger spellings first, then in the order of the note. */
  properties(field: Field): readonly FoundProperty[] {
    const all = this.found.get(field);
    if (all === undefined) return [];
    return all.length === 1 ? all : [...all.filter((one) => !one.isWeak), ...all.filter((one) => one.isWeak)];
  }

  /**
   * The property that decides a field of one value: the first that has any. Another one of equal rank that says
   * something else is told as a problem.
   */
  property(field: Field): FoundProperty | null {
    if (!this.found.has(field)) return null;
    const known = this.decided.get(field);
    if (known !== undefined) return known;
    const property = this.decide(field);
    this.decided.set(field, property);
    return property;
  }

  /** The note's own key for a field; `undefined` when only somebody else's scheme or the body has one. */
  spellingOf(field: Field): string | undefined {
    const all = this.properties(field).filter((one) => !one.isWeak);
    return (all.find((one) => !isEmptyValue(one.value)) ?? all[0])?.key;
  }

  /** The note's own key for each field that it has, without the fields in `leftOut`. */
  spellings(leftOut: ReadonlySet<Field>): Partial<Record<Field, string>> {
    const spelling: Partial<Record<Field, string>> = {};
    for (const field of this.found.keys()) {
      const key = leftOut.has(field) ? undefined : this.spellingOf(field);
      if (key !== undefined) spelling[field] = key;
    }
    return spelling;
  }

  /** A text. A number or a tick is taken for one and told; so is a list, whose texts are joined. */
  text(field: Field): string | null {
    const property = this.property(field);
    if (property === null || isEmptyValue(property.value)) return null;
    const { texts, hasOther } = textsOf(property.value);
    if (hasOther || texts.length > 1 || texts.length === 0) this.report(property, 'not-text', property.value);
    return texts.length === 0 ? null : texts.join(', ');
  }

  /** All the texts of a field; every spelling counts, weak ones only where there is no other. */
  texts(field: Field): readonly string[] {
    if (!this.found.has(field)) return NOTHING;
    const merged = new Set<string>();
    for (const property of this.merging(field)) {
      for (const text of this.textsOfProperty(property)) merged.add(text);
    }
    return merged.size === 0 ? NOTHING : [...merged];
  }

  /** The texts of one property; one that is no text is kept as such and told. */
  textsOfProperty(property: FoundProperty): readonly string[] {
    const { texts, hasOther } = textsOf(property.value);
    if (hasOther) this.report(property, 'not-text', property.value);
    return texts;
  }

  /** Everybody that a field names. */
  mentions(field: Field): readonly Mention[] {
    const texts = this.texts(field);
    return texts.length === 0 ? NOBODY : texts.flatMap((text) => (isPlaceholder(text) ? NOBODY : parseMentions(text)));
  }

  /** The one that a field names, the first of several. */
  mention(field: Field): Mention | null {
    const property = this.property(field);
    const first = property === null ? undefined : this.textsOfProperty(property)[0];
    return first === undefined || isPlaceholder(first) ? null : (parseMentions(first)[0] ?? null);
  }

  /** The properties of a list field that are read together: the strong ones, else the weak ones. */
  merging(field: Field): readonly FoundProperty[] {
    const all = this.properties(field).filter((one) => !isEmptyValue(one.value));
    if (all.length < 2) return all;
    const strong = all.filter((one) => !one.isWeak);
    return strong.length > 0 ? strong : all;
  }

  date(field: Field): CalendarDate | null {
    return this.single(field, parseDateValue, 'not-a-date');
  }

  birthday(field: Field): Birthday | null {
    return this.single(field, readBirthday, 'not-a-date');
  }

  /** How often; of one rhythm the long end is missing. */
  cadence(field: Field): CadenceRange | null {
    return this.single(field, readCadence, 'not-a-duration');
  }

  /** A whole number of 0 or more; `null` when there is none. */
  count(field: Field): number | null {
    return this.single(field, readCount, 'not-a-number');
  }

  /** A whole number from `least` to `most`; any other is told. `null` when there is none. */
  level(field: Field, least: number, most: number): number | null {
    return this.single(field, (scalar) => {
      const count = readCount(scalar);
      return 'value' in count && (count.value < least || count.value > most) ? { refused: 'not-a-number' } : count;
    }, 'not-a-number');
  }

  /** A value given by one of a few words; any other word is refused with `code`. */
  word<Value>(field: Field, valueOf: (word: string) => Value | null, code: ProblemCode): Value | null {
    const property = this.property(field);
    if (property === null) return null;
    const { scalar, isClean } = singleOf(property.value);
    const value = scalar === null ? null : valueOf(String(scalar));
    if (!isClean || (scalar !== null && value === null)) this.report(property, code, property.value);
    return value;
  }

  /** Tells a problem of a property, unless its key belongs to somebody else's scheme. */
  report(property: FoundProperty, code: ProblemCode, found: unknown): void {
    if (property.isWeak && property.line === null) return;
    const { path } = this.options;
    const place = property.line === null ? { property: property.key } : { line: property.line, property: property.key };
    this.problems.push({ path, ...place, code, found: foundText(found) });
  }

  private add(property: FoundProperty): void {
    const meaning = this.options.keyOf(property.key);
    if (meaning === null) return;
    const known = this.found.get(meaning.field);
    const found = meaning.isWeak ? { ...property, isWeak: true } : property;
    if (known === undefined) this.found.set(meaning.field, [found]);
    else known.push(found);
  }

  private decide(field: Field): FoundProperty | null {
    const all = this.properties(field);
    const first = all.find((one) => !isEmptyValue(one.value));
    if (first === undefined) return all[0] ?? null;
    for (const other of all) {
      if (other === first || other.isWeak || isEmptyValue(other.value)) continue;
      if (foundText(other.value) !== foundText(first.value)) this.report(other, 'two-spellings', other.value);
    }
    return first;
  }

  private single<Value>(field: Field, read: Read<Value>, code: ProblemCode): Value | null {
    const property = this.property(field);
    if (property === null) return null;
    const { scalar, isClean } = singleOf(property.value);
    // A list of one is read, and told: it is the list that the next tool will stumble over.
    if (!isClean) this.report(property, code, property.value);
    if (scalar === null) return null;
    const reading = read(scalar, this.options.dayFirst);
    if ('value' in reading) return reading.value;
    if (isClean) this.report(property, reading.refused, property.value);
    return null;
  }
}

const NOTHING: readonly string[] = [];
const NOBODY: readonly Mention[] = [];

function readBirthday(scalar: Scalar, dayFirst: boolean): Reading<Birthday> {
  if (!(scalar instanceof Date)) return parseBirthday(String(scalar), dayFirst);
  const day = dateOfInstant(scalar);
  return 'refused' in day ? day : parseBirthday(day.value, dayFirst);
}

function readCadence(scalar: Scalar): Reading<CadenceRange> {
  if (typeof scalar === 'string') return parseCadenceRange(scalar);
  const reading: Reading<Cadence> = typeof scalar === 'number' ? parseDayCount(scalar) : { refused: 'not-a-duration' };
  return 'refused' in reading ? reading : { value: { shortest: reading.value, longest: null } };
}

function readCount(scalar: Scalar): Reading<number> {
  const count = typeof scalar === 'string' ? Number(scalar) : scalar;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) return { refused: 'not-a-number' };
  return { value: count };
}

