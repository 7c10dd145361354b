import { foldWord } from './fold-word';

/** Signs that may differ before a word is another word: one in a short word, more in a longer one. */
const SIGNS_FOR_A_SLIP = 4;
/** What is longer is no mistyped word, and would take long to compare. */
const LONGEST_WORD = 60;

/**
 * The word that somebody most likely meant, as `words` spells it; null where none is near. Accents and case are no
 * difference; a sign left out, put in, changed, or two that changed places is one. Of equally near words the first.
 */
export function nearestWord(text: string, words: readonly string[]): string | null {
  const meant = foldWord(text);
  if (meant === '' || meant.length > LONGEST_WORD) return null;
  let nearest: string | null = null;
  let least = Math.ceil(meant.length / SIGNS_FOR_A_SLIP) + 1;
  for (const word of words) {
    const folded = foldWord(word);
    if (Math.abs(folded.length - meant.length) >= least) continue;
    const slips = slipsBetween(meant, folded);
    // A word of which every sign is another one is not what was meant, however short it is.
    if (slips >= least || slips >= folded.length) continue;
    least = slips;
    nearest = word;
  }
  return nearest;
}

/** The optimal string alignment distance (Damerau 1964, with each pair exchanged once). */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const isExchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const exchanged = isExchanged && !isSame ? (before[column - 2] ?? changed) + 1 : changed;
      next.push(Math.min(changed, exchanged, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
