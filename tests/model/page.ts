import { vi } from 'vitest';

/** The day on which every run begins: a Monday, at noon. */
const FIRST_NOON = '2026-03-16T12:00:00';

const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame'] as const;
/** A window so large that everything is in sight: what the views show is what is in the document. */
const VIEW_SIZE = 100_000;
/** Each look at the clock of the page costs this many milliseconds, so that long work is cut into slices as on a slow phone. */
const LOOK_MILLISECONDS = 0.5;

const realImmediate = setImmediate;

/** Lets everything happen that waits for nothing but its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    realImmediate(resolve);
  });
}

/** What is pending and observed on the page now. */
export interface PageCounts {
  /** Timers and frames that the product set, each with where it did; not those of the app. */
  readonly timers: readonly string[];
  readonly observers: number;
  readonly listeners: readonly string[];
}

interface Listener {
  readonly type: string;
  readonly callback: unknown;
  readonly isCapture: boolean;
}

/**
 * A page of which everything is known: time goes on only when a test says so, everything is in sight, and each listener,
 * timer and observer is counted. jsdom lays nothing out and has no `ResizeObserver`; this one never fires.
 */
export class CountedPage {
  private readonly takenBack: (() => void)[] = [];
  private readonly observing = new Set<object>();
  private readonly pending = new Map<unknown, string>();
  private readonly listening = new Map<EventTarget, readonly Listener[]>();
  private looks = 0;

  constructor() {
    vi.useFakeTimers({ toFake: [...TIMERS, 'Date'], now: new Date(FIRST_NOON) });
    for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestAnimationFrame', 'cancelAnimationFrame']] as const) {
      this.countTimers(set, clear);
    }
    this.prepare(windowOf(document));
    const { looksAtClock } = this;
    this.replace(globalThis, 'performance', { now: looksAtClock });
    // The page's own window has functions of its own, bound to it before anybody could count.
    this.countListeners(globalThis);
  }

  /** Makes a window count, such as that of a frame: its timers are those of the page. */
  prepare(win: Window & typeof globalThis): void {
    for (const name of TIMERS) this.replace(win, name, globalThis[name]);
    this.replace(win, 'performance', { now: this.looksAtClock });
    this.replace(win, 'ResizeObserver', this.observerClass());
    this.replace(globalThis, 'ResizeObserver', win.ResizeObserver);
    this.replace(win, 'MutationObserver', this.countedObserver(win.MutationObserver));
    for (const side of ['clientHeight', 'clientWidth']) {
      this.replace(win.HTMLElement.prototype, side, VIEW_SIZE);
    }
    this.countListeners(win.EventTarget.prototype);
  }

  counts(): PageCounts {
    const reached = [...this.listening].filter(([target]) => isReached(target));
    const listeners = reached.flatMap(([target, heard]) => heard.map(({ type }) => `${nameOf(target)} ${type}`)).sort();
    return { timers: [...this.pending.values()].sort(), observers: this.observing.size, listeners };
  }

  /** Lets time pass, a millisecond at a time, so that what waits for a timer has its turn before the next one. */
  async pass(milliseconds: number): Promise<void> {
    for (let at = 0; at < milliseconds; at++) {
      vi.advanceTimersByTime(1);
      await turn();
    }
  }

  /** Lets hours pass at once. */
  async leap(milliseconds: number): Promise<void> {
    vi.advanceTimersByTime(milliseconds);
    await turn();
  }

  /** Gives the page back as it was. */
  restore(): void {
    for (const takeBack of this.takenBack.reverse()) takeBack();
    vi.useRealTimers();
  }

  private readonly looksAtClock = (): number => (this.looks += LOOK_MILLISECONDS);

  /** Follows the timers that the product sets. */
  private countTimers(set: 'setTimeout' | 'setInterval' | 'requestAnimationFrame', clear: (typeof TIMERS)[number]): void {
    const { pending } = this;
    const [setTimer, clearTimer] = [globalThis[set], globalThis[clear]] as unknown as [(run: (...words: unknown[]) => unknown, ...rest: unknown[]) => unknown, (id: unknown) => void];
    this.replace(globalThis, set, (run: (...words: unknown[]) => unknown, ...rest: unknown[]) => {
      const id = setTimer((...words: unknown[]) => {
        if (set !== 'setInterval') pending.delete(id);
        return run(...words);
      }, ...rest);
      const origin = originInProduct(new Error().stack ?? '');
      if (origin !== null) pending.set(id, `${set} ${origin}`);
      return id;
    });
    this.replace(globalThis, clear, (id: unknown) => {
      pending.delete(id);
      clearTimer(id);
    });
  }

  private observerClass(): typeof ResizeObserver {
    const { observing } = this;
    return class {
      observe(): void {
        observing.add(this);
      }

      unobserve(): void {}

      disconnect(): void {
        observing.delete(this);
      }
    };
  }

  private countedObserver(real: typeof MutationObserver): typeof MutationObserver {
    const { observing } = this;
    return class extends real {
      override observe(target: Node, options?: MutationObserverInit): void {
        observing.add(this);
        super.observe(target, options);
      }

      override disconnect(): void {
        observing.delete(this);
        super.disconnect();
      }
    };
  }

  /** @param owner - what has the functions: the prototype of all targets, or a window itself */
  private countListeners(owner: EventTarget): void {
    const add = Reflect.get<EventTarget, 'addEventListener'>(owner, 'addEventListener');
    const remove = Reflect.get<EventTarget, 'removeEventListener'>(owner, 'removeEventListener');
    const page = this;
    const isWindow = owner === globalThis;
    type Options = boolean | AddEventListenerOptions | undefined;
    this.replace(owner, 'addEventListener', function (this: EventTarget, type: string, callback: EventListener, options: Options): void {
      const target = isWindow ? owner : this;
      const listener = { type, callback, isCapture: isCapture(options) };
      const isOnce = typeof options === 'object' && options.once === true;
      if (!isOnce && !isOfSelectors(target)) page.listening.set(target, [...page.without(target, listener), listener]);
      add.call(target, type, callback, options);
    });
    this.replace(owner, 'removeEventListener', function (this: EventTarget, type: string, callback: EventListener, options: Options): void {
      const target = isWindow ? owner : this;
      page.listening.set(target, page.without(target, { type, callback, isCapture: isCapture(options) }));
      remove.call(target, type, callback, options);
    });
  }

  private without(target: EventTarget, { type, callback, isCapture }: Listener): readonly Listener[] {
    const heard = this.listening.get(target) ?? [];
    return heard.filter((other) => other.type !== type || other.callback !== callback || other.isCapture !== isCapture);
  }

  private replace(owner: object, name: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    this.takenBack.push(() => {
      if (before === undefined) Reflect.deleteProperty(owner, name);
      else Object.defineProperty(owner, name, before);
    });
  }
}

/** The window that a document is in, with its classes. */
export function windowOf(doc: Document): Window & typeof globalThis {
  if (doc.defaultView === null) throw new Error('A document without a window');
  return doc.defaultView;
}

/** The place in `src` that a stack comes from, as far as it goes without a promise in between; null when there is none. */
function originInProduct(stack: string): string | null {
  const line = stack.split('\n').find((each) => each.includes('/src/') && !each.includes('node_modules') && !each.includes('at async'));
  return line === undefined ? null : line.slice(line.indexOf('/src/') + 1).replace(/\)$/, '');
}

function isCapture(options: boolean | AddEventListenerOptions | undefined): boolean {
  return typeof options === 'object' ? options.capture === true : options === true;
}

/** Whether somebody may still come to a target: nobody does to an element that is in no document. */
function isReached(target: EventTarget): boolean {
  return !('isConnected' in target) || target.isConnected === true;
}

/** jsdom's engine for selectors follows the pointer by itself. */
function isOfSelectors(target: EventTarget): boolean {
  return 'defaultView' in target && new Error().stack?.includes('nwsapi') === true;
}

function nameOf(target: EventTarget): string {
  if ('tagName' in target) return `${String(target.tagName).toLowerCase()}.${String((target as Element).classList[0])}`;
  return 'defaultView' in target ? 'document' : 'window' in target ? 'window' : 'something';
}
