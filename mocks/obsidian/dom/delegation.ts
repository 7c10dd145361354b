/** Delegated listeners: `el.on('click', '.row', listener)` (obsidian.d.ts `HTMLElement.on`). */

type Delegated = (this: HTMLElement, event: never, target: HTMLElement) => unknown;

interface Registration {
  type: string;
  selector: string;
  listener: Delegated;
  callback: (event: Event) => void;
}

const registrations = new WeakMap<HTMLElement, Registration[]>();

/** Calls `listener` for events of `type` that come from, or from inside, a descendant that matches `selector`. */
export function delegate(
  this: HTMLElement,
  type: string,
  selector: string,
  listener: Delegated,
  options?: boolean | AddEventListenerOptions,
): void {
  const callback = (event: Event): void => {
    const origin = event.target as Node | null;
    const element = origin?.nodeType === 1 ? (origin as Element) : origin?.parentElement;
    const target = element?.closest<HTMLElement>(selector) ?? null;
    if (target !== null && this.contains(target)) listener.call(this, event as never, target);
  };
  registrations.set(this, [...(registrations.get(this) ?? []), { type, selector, listener, callback }]);
  this.addEventListener(type, callback, options);
}

/** Takes back what {@link delegate} added with the same type, selector and listener. */
export function undelegate(
  this: HTMLElement,
  type: string,
  selector: string,
  listener: Delegated,
  options?: boolean | AddEventListenerOptions,
): void {
  const kept: Registration[] = [];
  for (const registration of registrations.get(this) ?? []) {
    const isSame =
      registration.type === type && registration.selector === selector && registration.listener === listener;
    if (isSame) this.removeEventListener(type, registration.callback, options);
    else kept.push(registration);
  }
  registrations.set(this, kept);
}
