import type { NotePath } from '../model/mention';
import { withoutEnding } from '../model/note-path';
import { compareText } from '../model/order';
import type { Network } from '../network/network';
import { parseMentions } from '../note/mention-text';
import { nameKeyOf } from '../note/name-key';

/** Somebody or something that goes by names. */
interface NamedNote {
  readonly path: NotePath;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Who is meant by a name: one, several who share it, or nobody; then whose names have all its words, at most five. */
export type Found<Item> =
  | { readonly kind: 'one'; readonly item: Item }
  | { readonly kind: 'several'; readonly items: readonly Item[] }
  | { readonly kind: 'nobody'; readonly similar: readonly Item[] };

const MOST_SIMILAR = 5;

/**
 * Finds a person or project by what somebody typed: a path with or without its ending, a link, a name, an alias, an
 * e-mail address; where nobody is called exactly so, without accents and with the words in any order. A part of a name
 * finds nobody: it only tells who may be meant. Nor do several links: whoever takes several parts them first.
 *
 * @param items - those who may be meant, by path
 */
export function findByName<Item extends NamedNote>(text: string, items: ReadonlyMap<NotePath, Item>, network: Network): Found<Item> {
  const [mention, ...others] = parseMentions(text);
  // Of several links none is the one that is meant.
  if (others.length > 0) return { kind: 'nobody', similar: [] };
  const typed = mention?.target ?? '';
  const byPath = items.get(typed) ?? items.get(`${withoutEnding(typed)}.md`);
  if (byPath !== undefined) return { kind: 'one', item: byPath };
  const exact = meantBy(typed, items, network);
  return exact.length > 0 ? amongAll(exact) : byWords(typed, [...items.values()]);
}

/** A link without a folder is but a name here: which of several notes it leads to depends on where it stands. */
function meantBy<Item>(name: string, items: ReadonlyMap<NotePath, Item>, network: Network): readonly Item[] {
  const resolution = network.resolve({ text: name, target: name, isLink: false }, '');
  const paths = resolution.kind === 'note' ? [resolution.path] : resolution.kind === 'ambiguous' ? resolution.paths : [];
  return paths.flatMap((path) => items.get(path) ?? []);
}

function byWords<Item extends NamedNote>(text: string, items: readonly Item[]): Found<Item> {
  const { key, words } = nameKeyOf(text);
  if (key === '') return { kind: 'nobody', similar: [] };
  const keysOf = ({ name, aliases }: Item): readonly string[] => [name, ...aliases].map((each) => nameKeyOf(each).key);
  const called = items.filter((item) => keysOf(item).includes(key));
  if (called.length > 0) return amongAll(called);
  const holdsAll = (other: string): boolean => words.every((word) => other.split(' ').some((each) => each.startsWith(word)));
  const similar = items.filter((item) => keysOf(item).some(holdsAll)).sort((a, b) => compareText(a.path, b.path));
  return { kind: 'nobody', similar: similar.slice(0, MOST_SIMILAR) };
}

function amongAll<Item extends NamedNote>(items: readonly Item[]): Found<Item> {
  const sorted = [...items].sort((a, b) => compareText(a.path, b.path));
  const [only] = sorted;
  return sorted.length === 1 && only !== undefined ? { kind: 'one', item: only } : { kind: 'several', items: sorted };
}
