import type * as Host from 'obsidian';

/**
 * A function that runs `callback` once, `timeout` milliseconds after it was called (obsidian.d.ts `debounce`).
 * Calls in between replace the arguments; with `resetTimer` they also start the waiting anew.
 */
export function debounce<T extends unknown[], V>(
  callback: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Host.Debouncer<T, V> {
  let timer: number | null = null;
  let latest: [...T] | null = null;

  const run = (): V | void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = latest;
    latest = null;
    if (args !== null) return callback(...args);
  };
  const debouncer = (...args: [...T]): unknown => {
    latest = args;
    if (resetTimer && timer !== null) window.clearTimeout(timer);
    if (resetTimer || timer === null) timer = window.setTimeout(run, timeout);
    return debouncer;
  };
  const cancel = (): unknown => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    latest = null;
    return debouncer;
  };
  return Object.assign(debouncer, { cancel, run }) as unknown as Host.Debouncer<T, V>;
}
