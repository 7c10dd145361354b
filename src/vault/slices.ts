/**
 * Long work gives way this often, so that typing and scrolling stay smooth. With the item that is being worked on then, what
 * is done with the slice, and memory that is collected meanwhile, it is to stay under 8 ms, half a frame.
 */
const SLICE_MILLISECONDS = 4;

/** Who does long work, and how it gives way. */
export interface Slicing {
  /** The window whose timers are used. */
  readonly win: Window;
  /** Asked before every item; true ends the work. */
  readonly isStopped: () => boolean;
  /** Called after each slice and at the end. */
  readonly onSlice: (done: number) => void;
}

/**
 * Works through items in slices under 8 ms, one after the other; items added while it runs count too where the iterable
 * shows them (a `Set` does). Rejects when `work` does.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void | Promise<void>,
  { win, isStopped, onSlice }: Slicing,
): Promise<void> {
  let done = 0;
  let started = win.performance.now();
  for (const item of items) {
    if (isStopped()) return;
    const working = work(item);
    if (working) await working;
    done++;
    if (win.performance.now() - started < SLICE_MILLISECONDS) continue;
    onSlice(done);
    await nextTurn(win);
    started = win.performance.now();
  }
  if (!isStopped()) onSlice(done);
}

/** Works at once for as long as one slice; whether that was all. What is left may go on {@link inSlices}. */
export function isDoneInOneSlice(steps: Iterator<unknown>, win: Window): boolean {
  const started = win.performance.now();
  do {
    if (steps.next().done === true) return true;
  } while (win.performance.now() - started < SLICE_MILLISECONDS);
  return false;
}

function nextTurn(win: Window): Promise<void> {
  return new Promise((resolve) => {
    win.setTimeout(resolve, 0);
  });
}
