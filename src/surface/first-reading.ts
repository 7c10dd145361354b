import type { Store } from '../store';

/** The timers of a window. */
export interface WindowTimers {
  setTimeout(run: () => void, afterMilliseconds: number): number;
  clearTimeout(timer: number): void;
}

/**
 * Waits for the first reading of the vault, which begins when the layout of the app is ready.
 *
 * @param limit - in milliseconds
 * @returns whether it is over; false when it took longer than the limit
 */
export function firstReading(store: Pick<Store, 'phase' | 'subscribe'>, win: WindowTimers, limit: number): Promise<boolean> {
  if (store.phase.kind === 'ready') return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (isOver: boolean): void => {
      win.clearTimeout(timer);
      unsubscribe();
      resolve(isOver);
    };
    const unsubscribe = store.subscribe(() => {
      if (store.phase.kind === 'ready') end(true);
    });
    const timer = win.setTimeout(() => end(false), limit);
  });
}
