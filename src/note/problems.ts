import type { Problem } from '../model/problem';

/** What nearly every note gives: one list for all of them. */
export const NO_PROBLEMS: readonly Problem[] = [];

/** The problems of two parts of a note, one behind the other; no new list where one of them has none. */
export function joinedProblems(first: readonly Problem[], second: readonly Problem[]): readonly Problem[] {
  if (second.length === 0) return first.length === 0 ? NO_PROBLEMS : first;
  return first.length === 0 ? second : [...first, ...second];
}
