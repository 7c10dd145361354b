import type { DetailOf, ReasonDetail } from '../derive/reason';
import type { ReasonId } from '../model/reason-id';

/** A sentence for each kind of reason, in one language; a missing one does not type-check. */
export type ReasonSentences = { readonly [Id in ReasonId]: (detail: DetailOf<Id>) => string };

/** The sentence for a reason of any kind. */
export function sentenceBy(sentences: ReasonSentences): (detail: ReasonDetail) => string {
  return (detail) => {
    // The key and the detail are of the same kind by construction, which the compiler cannot follow through a lookup.
    const sentence = sentences[detail.id] as (detail: ReasonDetail) => string;
    return sentence(detail);
  };
}
