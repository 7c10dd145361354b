/** A text as it is searched: without accents and case, so that "elea" finds "Éléa". */
export function searchText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A test for what a person typed: every word must occur somewhere in the given texts. Nothing typed matches everything.
 */
export function searchFor(query: string): (texts: readonly string[]) => boolean {
  const words = searchText(query).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (texts) => {
    const haystack = searchText(texts.join('\n'));
    return words.every((word) => haystack.includes(word));
  };
}
