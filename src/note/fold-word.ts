const COMBINING_MARKS = /[\u0300-\u036f]/g;
const CAMEL_CASE = /(\p{Ll}|\d)(\p{Lu})/gu;
const SEPARATORS = /[\s_'’‘\-\u2010\u2011]+/g;
const OUTER_HYPHENS = /^-|-$/g;

/** Notes repeat the same few hundred words; the bounds only keep a hostile vault from filling the memory. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 60;
const remembered = new Map<string, string>();

/**
 * Brings the spellings of one word together: accents off, lower case, `camelCase` taken apart, and hyphen, underscore,
 * space and apostrophe made one (`Last Contacted`, `lastContacted`, `last_contacted` → `last-contacted`). For
 * comparing only; what a note says is kept as it stands. Never fails; a text of separators alone folds to ''.
 */
export function foldWord(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (text.length > LONGEST_REMEMBERED) return fold(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const folded = fold(text);
  remembered.set(text, folded);
  return folded;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(CAMEL_CASE, '$1-$2')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(SEPARATORS, '-')
    .replace(OUTER_HYPHENS, '');
}

/** The other number of a folded word as far as a final `s` goes: `skill` ↔ `skills`. */
export function otherNumberOf(folded: string): string {
  return folded.endsWith('s') ? folded.slice(0, -1) : `${folded}s`;
}

/** Adds to an index of folded words each with a final `s` more or less, where nothing else is called so. */
export function learnOtherNumbers<Meaning>(index: Map<string, Meaning>): void {
  for (const [folded, meaning] of [...index]) {
    const other = otherNumberOf(folded);
    if (!index.has(other)) index.set(other, meaning);
  }
}

/** Takes a table's line of folded words apart: `'last-chat last-chatted'` → two words. */
export function words(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}
