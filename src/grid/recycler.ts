import { orderSiblings } from './sibling-order';

/**
 * Elements for the items of a window that moves: an item keeps its element while it stays in the window, and takes over
 * one that was let go when it comes in. So a small scroll touches only the edge, and a jump creates nothing.
 */
export class Recycler<Key, Live extends { readonly el: HTMLElement }> {
  private live = new Map<Key, Live>();
  private readonly free: Live[] = [];

  constructor(
    private readonly parentEl: HTMLElement,
    private readonly create: () => Live,
  ) {}

  /** What stands for an item just now, if anything. */
  get(key: Key): Live | undefined {
    return this.live.get(key);
  }

  get all(): IterableIterator<[Key, Live]> {
    return this.live.entries();
  }

  /** Makes the window show exactly these items; `paint` is called with `isNew` where an item took an element. */
  show(keys: readonly Key[], paint: (live: Live, key: Key, position: number, isNew: boolean) => void): void {
    const before = this.live;
    const isSame = isSameSequence(keys, before);
    if (!isSame) this.live = this.assign(keys);
    let position = 0;
    for (const [key, live] of this.live) {
      paint(live, key, position, before.get(key) !== live);
      position += 1;
    }
    if (!isSame) this.tidy();
  }

  private assign(keys: readonly Key[]): Map<Key, Live> {
    const wanted = new Set(keys);
    for (const [key, live] of this.live) if (!wanted.has(key)) this.free.push(live);
    // First let go, first used again: after a jump the elements stand in the order of the items without a move.
    return new Map(keys.map((key) => [key, this.live.get(key) ?? this.free.shift() ?? this.create()]));
  }

  /** Screen readers and find-in-page go by the order in the document, not by where things are drawn. */
  private tidy(): void {
    const els = [...this.live.values()].map(({ el }) => el);
    orderSiblings(this.parentEl, els);
    for (const el of els) el.hidden = false;
    for (const { el } of this.free) el.hidden = true;
  }
}

function isSameSequence<Key>(keys: readonly Key[], live: ReadonlyMap<Key, unknown>): boolean {
  return keys.length === live.size && [...live.keys()].every((key, position) => key === keys[position]);
}
