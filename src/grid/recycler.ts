/**
 * Elements for the items of a window that moves: an item keeps its element while it stays in the window, and takes over
 * one that was let go when it comes in. So a small scroll touches only the edge, and a jump creates nothing.
 */
export class Recycler<Key, Live extends { readonly el: HTMLElement }> {
  private readonly live = new Map<Key, Live>();
  private readonly free: Live[] = [];

  constructor(private readonly create: () => Live) {}

  /** What stands for an item just now, if anything. */
  get(key: Key): Live | undefined {
    return this.live.get(key);
  }

  get all(): IterableIterator<[Key, Live]> {
    return this.live.entries();
  }

  /** Makes the window show exactly these items; `paint` is called with `isNew` where an item took an element. */
  show(keys: readonly Key[], paint: (live: Live, key: Key, position: number, isNew: boolean) => void): void {
    const wanted = new Set(keys);
    for (const [key, live] of this.live) {
      if (wanted.has(key)) continue;
      this.live.delete(key);
      this.free.push(live);
    }
    keys.forEach((key, position) => {
      const known = this.live.get(key);
      const live = known ?? this.free.pop() ?? this.create();
      if (known === undefined) this.live.set(key, live);
      live.el.hidden = false;
      paint(live, key, position, known === undefined);
    });
    for (const live of this.free) live.el.hidden = true;
  }

  /** Lets every element go. */
  clear(): void {
    for (const live of [...this.live.values(), ...this.free]) live.el.remove();
    this.live.clear();
    this.free.length = 0;
  }
}
