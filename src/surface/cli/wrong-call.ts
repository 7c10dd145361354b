import type { NotePath } from '../../model/mention';

/**
 * A call that cannot be answered, thrown where that is noticed and caught before the app sees it: the sentence is the
 * answer, with the notes that may be meant below.
 */
export class WrongCall extends Error {
  constructor(
    readonly sentence: string,
    readonly matches: readonly NotePath[] = [],
  ) {
    super(sentence);
  }
}
