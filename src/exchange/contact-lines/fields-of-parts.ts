import { isPlaceholder } from '../../note/value-words';
import type { KnownNames, LineField, LinePart } from './contact-line';
import { isKnown, isNameLike, isSentence, isTitleLike, wordKindOf } from './line-words';

/** A part with the field that it became. */
export interface SortedPart extends LinePart {
  readonly field: LineField;
}

/**
 * Says of each part of a contact which field it is. What shape and label say stands; of the words the first that may be
 * a name is one; the others by their words, else by the order in which people write them: organisation, function, then,
 * behind the address or when these are there, the topic.
 */
export function fieldsOfParts(parts: readonly LinePart[], known: KnownNames, isSignature: boolean): readonly SortedPart[] {
  const sorted = parts.filter((part): part is SortedPart => part.field !== null);
  const open = parts.filter(({ field }) => field === null);
  const name = sorted.some(({ field }) => field === 'name') ? undefined : nameAmong(open, known);
  const rest = open.filter((part) => part !== name);
  const found = new Map<LinePart, LineField>();
  if (name !== undefined) found.set(name, 'name');
  const [sequence, topics] = isSignature ? [rest, []] : splitAtAddress(rest, sorted, name, known);
  sortSequence(sequence, new Set(sorted.map(({ field }) => field)), { known, isSignature }, found);
  for (const part of topics) if (part.text !== '') found.set(part, 'topic');
  const worded = [...found].map(([part, field]): SortedPart => ({ ...part, field }));
  return [...sorted, ...worded].sort((a, b) => a.from - b.from);
}

/** The first words that may name somebody; where they tell of something else, those that look like a name. */
function nameAmong(open: readonly LinePart[], known: KnownNames): LinePart | undefined {
  const worded = open.filter(({ text }) => text !== '' && !isPlaceholder(text));
  const [first] = worded;
  if (first === undefined || wordKindOf(first.text, known) === null) return first;
  return worded.find(({ text }) => isNameLike(text, known)) ?? first;
}

/** The words before the address, and those behind it that are the topic. An address beside the name says no place. */
function splitAtAddress(
  rest: readonly LinePart[], sorted: readonly SortedPart[], name: LinePart | undefined, known: KnownNames,
): readonly [readonly LinePart[], readonly LinePart[]] {
  const email = sorted.find(({ field, cell }) => field === 'emails' && cell > (name?.cell ?? -1));
  if (email === undefined) return [rest, []];
  const before = rest.filter(({ from }) => from < email.from);
  const behind = rest.filter(({ from, text }) => from > email.from && text !== '');
  if (before.length > 0 || behind.length === 1) {
    const [only] = behind;
    const isOrganisation = behind.length === 1 && only !== undefined && before.length === 0 && isKnown(only.text, known);
    return isOrganisation ? [rest, []] : [before, behind];
  }
  return [rest, []];
}

interface Sorting {
  readonly known: KnownNames;
  readonly isSignature: boolean;
}

function sortSequence(
  sequence: readonly LinePart[], taken: Set<LineField>, { known, isSignature }: Sorting, found: Map<LinePart, LineField>,
): void {
  const take = (part: LinePart, field: LineField): void => {
    taken.add(field);
    if (part.text !== '') found.set(part, field);
  };
  const open: LinePart[] = [];
  for (const part of sequence) {
    const kind = isSentence(part.text) && !isKnown(part.text, known) ? null : wordKindOf(part.text, known);
    if (kind !== null && !taken.has(kind)) take(part, kind);
    else open.push(part);
  }
  // A signature names the function before the organisation, a list the other way round.
  const order: readonly LineField[] = isSignature && open.length > 1 ? ['function', 'organisation'] : ['organisation', 'function'];
  for (const [index, part] of open.entries()) {
    const isLast = index === open.length - 1;
    take(part, placeOf(part, order, { taken, isLast, hasFunction: functionBefore(part, found) }));
  }
}

/** Behind a function only what looks like a name of something is the organisation: the topic stands there as well. */
function placeOf(
  { text }: LinePart, order: readonly LineField[],
  { taken, isLast, hasFunction }: { taken: ReadonlySet<LineField>; isLast: boolean; hasFunction: boolean },
): LineField {
  if (isSentence(text)) return 'topic';
  const [first, second] = order.filter((field) => !taken.has(field));
  if (first === undefined) return 'topic';
  if (first === 'organisation' && hasFunction && isLast && text !== '' && !isTitleLike(text)) return 'topic';
  return second === undefined && first === 'function' && taken.has('topic') ? 'topic' : first;
}

function functionBefore(part: LinePart, found: ReadonlyMap<LinePart, LineField>): boolean {
  return [...found].some(([other, field]) => field === 'function' && other.from < part.from);
}
