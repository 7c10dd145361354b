import type { CalendarDate } from '../model/calendar-date';
import type { FrontMatter } from '../model/front-matter';
import type { Mention, NotePath } from '../model/mention';
import type { Birthday } from '../model/person';
import type { Problem, ProblemCode } from '../model/problem';
import type { CadenceRange } from './cadence-range';
import { parseDateValue } from './date-text';
import type { FoundProperty, InlineField } from './found-properties';
import { FoundProperties } from './found-properties';
import { loneLink, parseMentions, sharedLink } from './mention-text';
import { foundText, isEmptyValue, singleOf, textsOf } from './property';
import type { ReadScalar } from './scalar-readings';
import { readBirthday, readCadence, readCount } from './scalar-readings';
import type { SharedSpellings, Spelling, SpellingStep } from './shared-spellings';
import type { KeyMeaning } from './spellings';
import { trimmed } from './trimmed';
import { isPlaceholder } from './value-words';

/** How the reader finds its way: which key means which field, and how this person writes days. */
export interface ReaderOptions<Field extends string> {
  readonly path: NotePath;
  readonly keyOf: (key: string) => KeyMeaning<Field> | null;
  readonly dayFirst: boolean;
}

/**
 * Reads the properties of one note by field, whatever their spelling, and collects what it could not understand. A
 * value that is refused leaves its field empty and becomes a problem; nothing throws.
 */
export class PropertyReader<Field extends string> {
  readonly problems: Problem[] = [];
  private readonly found: FoundProperties<Field>;
  /** The fields of one value that were asked for and have several properties, so that a conflict is told once. */
  private readonly decided = new Map<Field, FoundProperty | null>();

  constructor(
    frontMatter: FrontMatter,
    inline: readonly InlineField[],
    private readonly options: ReaderOptions<Field>,
  ) {
    this.found = new FoundProperties(frontMatter, inline, options.keyOf);
  }

  /** The fields that the note mentions, in the order of the note. */
  fields(): readonly Field[] {
    return this.found.fields();
  }

  /** Whether the note says anything about a field, be it that it has no value. */
  has(field: Field): boolean {
    return this.found.has(field);
  }

  /** Every property of a field, the stronger spellings first, then in the order of the note. */
  properties(field: Field): readonly FoundProperty[] {
    return this.found.of(field);
  }

  /**
   * The property that decides a field of one value: the first that has any. Another one of equal rank that says
   * something else is told as a problem.
   */
  property(field: Field): FoundProperty | null {
    if (!this.found.has(field)) return null;
    const only = this.found.only(field);
    if (only !== null) return only;
    const known = this.decided.get(field);
    if (known !== undefined) return known;
    const property = this.decide(this.properties(field));
    this.decided.set(field, property);
    return property;
  }

  /** The note's own key for a field; `undefined` when only somebody else's scheme or the body has one. */
  spellingOf(field: Field): string | undefined {
    const only = this.found.onlyKey(field);
    if (only !== undefined) return only;
    const strong = this.properties(field).filter((one) => !one.isWeak);
    return (strong.find((one) => !isEmptyValue(one.value)) ?? strong[0])?.key;
  }

  /** The note's own key for each field that it has. */
  spellings(shared: SharedSpellings<Field>): Spelling<Field> {
    let last: SpellingStep<Field> | null = null;
    for (const field of this.found.fields()) {
      const key = shared.leftOut.has(field) ? undefined : this.spellingOf(field);
      if (key !== undefined) last = shared.after(last, field, key);
    }
    return shared.upTo(last);
  }

  /** A text. A number or a tick is taken for one and told; so is a list, whose texts are joined. */
  text(field: Field): string | null {
    const property = this.property(field);
    if (property === null || isEmptyValue(property.value)) return null;
    if (typeof property.value === 'string') return trimmed(property.value);
    const { texts, hasOther } = textsOf(property.value);
    if (hasOther || texts.length > 1 || texts.length === 0) this.report(property, 'not-text', property.value);
    return texts.length === 0 ? null : texts.join(', ');
  }

  /** All the texts of a field; every spelling counts, weak ones only where there is no other. */
  texts(field: Field): readonly string[] {
    if (!this.found.has(field)) return NOTHING;
    const properties = this.merging(field);
    const [first] = properties;
    if (first === undefined) return NOTHING;
    const texts = properties.length === 1 ? this.textsOfProperty(first) : properties.flatMap((one) => this.textsOfProperty(one));
    return eachTextOnce(texts);
  }

  /** The texts of one property; one that is no text is kept as such and told. */
  textsOfProperty(property: FoundProperty): readonly string[] {
    const { texts, hasOther } = textsOf(property.value);
    if (hasOther) this.report(property, 'not-text', property.value);
    return texts;
  }

  /**
   * Everybody that a field names.
   * @param linkOf - reads a bare link, which nearly all are: {@link sharedLink} for fields that name few things in many notes
   */
  mentions(field: Field, linkOf = loneLink): readonly Mention[] {
    const texts = this.texts(field);
    if (texts.length === 0) return NOBODY;
    const mentions: Mention[] = [];
    for (const text of texts) {
      if (isPlaceholder(text)) continue;
      const link = linkOf(text);
      // One by one: a text may hold more links than a call takes arguments.
      for (const mention of link === null ? parseMentions(text) : [link]) mentions.push(mention);
    }
    // A copy of its own length, since a list that grew keeps room for sixteen more.
    return mentions.length === 0 ? NOBODY : mentions.slice();
  }

  /** The one that a field names, the first of several. */
  mention(field: Field): Mention | null {
    const property = this.property(field);
    const first = property === null ? undefined : this.textsOfProperty(property)[0];
    if (first === undefined || isPlaceholder(first)) return null;
    return sharedLink(first) ?? parseMentions(first)[0] ?? null;
  }

  /** The properties of a list field that are read together: the strong ones, else the weak ones. */
  merging(field: Field): readonly FoundProperty[] {
    return this.found.merging(field);
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

  private decide(all: readonly FoundProperty[]): FoundProperty | null {
    const first = all.find((one) => !isEmptyValue(one.value));
    if (first === undefined) return all[0] ?? null;
    for (const other of all) {
      if (other === first || other.isWeak || isEmptyValue(other.value)) continue;
      if (foundText(other.value) !== foundText(first.value)) this.report(other, 'two-spellings', other.value);
    }
    return first;
  }

  private single<Value>(field: Field, read: ReadScalar<Value>, code: ProblemCode): Value | null {
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

/** In so few texts looking for each is cheaper than making a set. */
const FEW_TEXTS = 16;

function eachTextOnce(texts: readonly string[]): readonly string[] {
  if (texts.length <= FEW_TEXTS && texts.every((text, at) => texts.indexOf(text) === at)) return texts;
  return [...new Set(texts)];
}
