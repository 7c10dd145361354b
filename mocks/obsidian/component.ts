import type * as Host from 'obsidian';
import { isSubscription } from './vault/events';

/**
 * Something with a life: it is loaded, may own children, and on unload takes back everything that was registered
 * (obsidian.d.ts `Component`). The order inside `unload` (children, registrations, onunload) is not verified.
 */
export class Component implements Host.Component {
  private isLoaded = false;
  private readonly children = new Set<Component>();
  private cleanups: (() => unknown)[] = [];

  load(): void | Promise<void> {
    if (this.isLoaded) return;
    this.isLoaded = true;
    const loading = this.onload();
    for (const child of this.children) void child.load();
    return loading;
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    for (const child of [...this.children].reverse()) child.unload();
    this.children.clear();
    const cleanups = this.cleanups.reverse();
    this.cleanups = [];
    for (const cleanup of cleanups) cleanup();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Host.Component>(component: T): T {
    this.children.add(component as unknown as Component);
    if (this.isLoaded) component.load();
    return component;
  }

  removeChild<T extends Host.Component>(component: T): T {
    if (this.children.delete(component as unknown as Component)) component.unload();
    return component;
  }

  register(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  registerEvent(ref: Host.EventRef): void {
    this.register(() => {
      if (isSubscription(ref)) ref.source.offref(ref);
    });
  }

  registerDomEvent<K extends keyof WindowEventMap>(
    target: Window,
    type: K,
    callback: (event: WindowEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof DocumentEventMap>(
    target: Document,
    type: K,
    callback: (event: DocumentEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    callback: (event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as (event: Event) => unknown;
    target.addEventListener(type, listener, options);
    this.register(() => target.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
