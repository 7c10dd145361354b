/** A pitch of more words is no pitch any more. */
export const MOST_PITCH_WORDS = 60;

/** 60 words take about half a minute. */
const WORDS_A_SECOND = 2;

/** The words of a text as they are spoken: what stands between spaces and has a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long so many words take to say, in whole seconds. */
export function secondsFor(words: number): number {
  return Math.ceil(words / WORDS_A_SECOND);
}
