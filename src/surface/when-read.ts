import type { Store } from '../store';

/** Longer than any vault takes; whoever waits for a block is not kept waiting for ever. */
const LONGEST_WAIT_MILLISECONDS = 10_000;

/** The timers of a window. */
export interface WindowTimers {
  setTimeout(run: () => void, afterMilliseconds: number): number;
  clearTimeout(timer: number): void;
}

/** Resolves once the vault has been read, at once where it has, and in any case after ten seconds. */
export function whenRead(store: Pick<Store, 'phase' | 'subscribe'>, win: WindowTimers): Promise<void> {
  if (store.phase.kind === 'ready') return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      stop();
      win.clearTimeout(timer);
      resolve();
    };
    const stop = store.subscribe(() => {
      if (store.phase.kind === 'ready') end();
    });
    const timer = win.setTimeout(end, LONGEST_WAIT_MILLISECONDS);
  });
}
