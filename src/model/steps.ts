/**
 * Long work that may be left between any two of its steps and taken up again later; it gives its result at the end.
 * Whatever it works on is half-made meanwhile: its owner sees to it that nobody looks.
 */
export type Steps<Result = void> = Generator<undefined, Result, undefined>;

/** Does all that is left of some work, at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
