/** A text as it is searched: without accents and case, so that "elea" finds "Éléa". */
export function searchText(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Nothing in it has an accent: most texts, and taking accents away is most of the work. */
const ASCII = /^[\0-\x7f]*$/;

/** Several texts as they are searched together. */
export function searchedText(texts: readonly string[]): string {
  return searchText(texts.join('\n'));
}

/**
 * A test for what a person typed: every word must occur somewhere in the text, which has been through
 * {@link searchedText}. Null when nothing was typed, which matches everything.
 */
export function searchIn(query: string): ((searched: string) => boolean) | null {
  const words = searchText(query).split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? null : (searched) => words.every((word) => searched.includes(word));
}

/** As {@link searchIn}, for texts that are searched once. */
export function searchFor(query: string): (texts: readonly string[]) => boolean {
  const isFound = searchIn(query);
  return isFound === null ? () => true : (texts) => isFound(searchedText(texts));
}
