import type { ProblemCode } from '../model/problem';

/**
 * What became of one value of a note: understood, or refused with the reason why. Total on purpose: whoever reads a
 * value never throws, and whoever asks decides whether the refusal is worth telling.
 */
export type Reading<Value> = { readonly value: Value } | { readonly refused: ProblemCode };
