import type * as Host from 'obsidian';

type Callback = (...data: unknown[]) => unknown;

/** What `on` hands out. `source` lets a component unsubscribe without knowing which object it listened to. */
export interface Subscription extends Host.EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

/** Tells a subscription of the stand-in from any other event reference. */
export function isSubscription(ref: Host.EventRef): ref is Subscription {
  return 'source' in ref && ref.source instanceof Events;
}

/** Named events with any number of listeners (obsidian.d.ts, Events). */
export class Events implements Host.Events {
  private readonly subscriptions = new Map<string, Subscription[]>();

  on(name: string, callback: Callback, ctx?: unknown): Host.EventRef {
    const subscription: Subscription = { source: this, name, callback, context: ctx };
    this.subscriptions.set(name, [...this.listenersOf(name), subscription]);
    return subscription;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (subscription) => subscription.callback !== callback);
  }

  offref(ref: Host.EventRef): void {
    if (isSubscription(ref)) this.keep(ref.name, (subscription) => subscription !== ref);
  }

  /** Calls every listener present when the event starts, in the order of registration. */
  trigger(name: string, ...data: unknown[]): void {
    for (const subscription of this.listenersOf(name)) this.tryTrigger(subscription, data);
  }

  /**
   * Calls one listener. An error in it is thrown in a turn of its own, so that the next listener still hears the
   * event and a test still fails.
   */
  tryTrigger(evt: Host.EventRef, args: unknown[]): void {
    if (!isSubscription(evt)) return;
    try {
      evt.callback.apply(evt.context, args);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  /** How many listeners an event has; tests use it to see that a plugin cleans up after itself. */
  listenerCount(name?: string): number {
    if (name !== undefined) return this.listenersOf(name).length;
    return [...this.subscriptions.values()].reduce((sum, listeners) => sum + listeners.length, 0);
  }

  /** Who listens to what, `create ×2`, in the order of the names; for tests. */
  listening(): readonly string[] {
    const heard = [...this.subscriptions].filter(([, listeners]) => listeners.length > 0);
    return heard.map(([name, listeners]) => `${name} ×${listeners.length}`).sort();
  }

  private listenersOf(name: string): readonly Subscription[] {
    return this.subscriptions.get(name) ?? [];
  }

  private keep(name: string, wanted: (subscription: Subscription) => boolean): void {
    this.subscriptions.set(name, this.listenersOf(name).filter(wanted));
  }
}
