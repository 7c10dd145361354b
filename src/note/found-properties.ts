import type { FrontMatter } from '../model/front-matter';
import { isEmptyValue } from './property';
import type { KeyMeaning } from './spellings';

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

const NONE: readonly FoundProperty[] = [];

/**
 * The properties of one note by field. A note has a dozen, so what each key means stands in a row and is looked through:
 * a map by field, with a list and a record for each property, would be made for each note and thrown away with it.
 */
export class FoundProperties<Field extends string> {
  private readonly keys: readonly string[];
  /** What each key means; those of the body's inline fields follow those of the block. */
  private readonly meanings: readonly (KeyMeaning<Field> | null)[];

  constructor(
    private readonly frontMatter: FrontMatter,
    private readonly inline: readonly InlineField[],
    keyOf: (key: string) => KeyMeaning<Field> | null,
  ) {
    this.keys = Object.keys(frontMatter);
    const meanings = this.keys.map((key) => keyOf(key));
    this.meanings = inline.length === 0 ? meanings : [...meanings, ...inline.map(({ key }) => keyOf(key))];
  }

  /** The fields that the note mentions, in the order of the note. */
  fields(): readonly Field[] {
    const fields: Field[] = [];
    for (const meaning of this.meanings) {
      if (meaning !== null && !fields.includes(meaning.field)) fields.push(meaning.field);
    }
    return fields;
  }

  /** The key of the one property that a field has in the block; undefined where it has none, several, or a weak one. */
  onlyKey(field: Field): string | undefined {
    const first = this.indexOf(field, 0);
    return this.meanings[first]?.isWeak === true || this.indexOf(field, first + 1) >= 0 ? undefined : this.keys[first];
  }

  /** Whether the note says anything about a field. */
  has(field: Field): boolean {
    return this.indexOf(field, 0) >= 0;
  }

  /** Every property of a field, the stronger spellings first, then in the order of the note. */
  of(field: Field): readonly FoundProperty[] {
    const first = this.indexOf(field, 0);
    if (first < 0) return NONE;
    let next = this.indexOf(field, first + 1);
    if (next < 0) return [this.at(first)];
    const all = [this.at(first)];
    for (; next >= 0; next = this.indexOf(field, next + 1)) all.push(this.at(next));
    return [...all.filter((one) => !one.isWeak), ...all.filter((one) => one.isWeak)];
  }

  /** The property of a field that has one only; null where it has none or several. */
  only(field: Field): FoundProperty | null {
    const first = this.indexOf(field, 0);
    return first < 0 || this.indexOf(field, first + 1) >= 0 ? null : this.at(first);
  }

  /** The properties of a list field that are read together: the strong ones, else the weak ones. */
  merging(field: Field): readonly FoundProperty[] {
    const all = this.of(field);
    const [only] = all;
    if (only === undefined || (all.length === 1 && !isEmptyValue(only.value))) return all;
    const filled = all.filter((one) => !isEmptyValue(one.value));
    const strong = filled.filter((one) => !one.isWeak);
    return strong.length > 0 ? strong : filled;
  }

  private indexOf(field: Field, from: number): number {
    const { meanings } = this;
    for (let at = from; at < meanings.length; at += 1) if (meanings[at]?.field === field) return at;
    return -1;
  }

  private at(index: number): FoundProperty {
    const isWeak = this.meanings[index]?.isWeak === true;
    const key = this.keys[index];
    if (key !== undefined) return { key, value: this.frontMatter[key], line: null, isWeak };
    // Weak: the block is what the app shows and what is written to.
    const field = this.inline[index - this.keys.length];
    return { key: field?.key ?? '', value: field?.value, line: field?.line ?? null, isWeak: true };
  }
}
