import { foldWord } from './fold-word';
import { slipsBetween } from './slips-between';

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
    const slips = slipsBetween(meant, folded, least - 1);
    // A word of which every sign is another one is not what was meant, however short it is.
    if (slips >= least || slips >= folded.length) continue;
    least = slips;
    nearest = word;
  }
  return nearest;
}
