/**
 * Offers `takeStep(name, number)` to the measuring outside the page (scripts/bench/frame-work.mjs): each step is done in a
 * turn of its own.
 */
export function offerSteps(take: (name: string, step: number) => void): void {
  const takeStep = (name: string, step: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(() => {
        take(name, step);
        resolve();
      });
    });
  Object.assign(window, { takeStep });
}
