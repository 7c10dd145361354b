/** The property that holds a field, as a note spells it. */
export type Spelling<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** The fields of a note up to one of them; two notes that begin alike share the way. */
export interface SpellingStep<Field extends string> {
  readonly field: Field;
  readonly key: string;
  readonly before: SpellingStep<Field> | null;
  /** The fields that came next in some note, by their keys; null while there was none. */
  next: Map<string, SpellingStep<Field>> | null;
  /** What a note says that ends here, once there was one. */
  spelling: Spelling<Field> | null;
}

/** So many ways are kept; a vault in which every note has other properties begins anew behind them. */
const MOST_STEPS = 20_000;

/**
 * The spellings of notes, one record for all that spell the same fields in the same way: notes are made from a few
 * templates, and a record for each would say the same again for every person.
 */
export class SharedSpellings<Field extends string> {
  private first = new Map<string, SpellingStep<Field>>();
  private steps = 0;

  /** @param leftOut - fields that are told in no spelling */
  constructor(readonly leftOut: ReadonlySet<Field>) {}

  /** The spelling of a note whose fields are those up to `step`; null for a note without any. */
  upTo(step: SpellingStep<Field> | null): Spelling<Field> {
    if (step === null) return spellingUpTo<Field>(null);
    step.spelling ??= spellingUpTo(step);
    return step.spelling;
  }

  /** The step for one more field of a note, spelt `key`; `before` is null for its first. */
  after(before: SpellingStep<Field> | null, field: Field, key: string): SpellingStep<Field> {
    const next = before === null ? this.first : (before.next ??= new Map<string, SpellingStep<Field>>());
    const known = next.get(key);
    // With other words of somebody's own the key may have meant another field.
    if (known?.field === field) return known;
    const step: SpellingStep<Field> = { field, key, before, next: null, spelling: null };
    next.set(key, step);
    this.steps += 1;
    if (this.steps >= MOST_STEPS) this.forget();
    return step;
  }

  private forget(): void {
    this.first = new Map();
    this.steps = 0;
  }
}

function spellingUpTo<Field extends string>(last: SpellingStep<Field> | null): Spelling<Field> {
  const steps: SpellingStep<Field>[] = [];
  for (let step: SpellingStep<Field> | null = last; step !== null; step = step.before) steps.push(step);
  const spelling: Partial<Record<Field, string>> = {};
  for (const { field, key } of steps.reverse()) spelling[field] = key;
  return spelling;
}
