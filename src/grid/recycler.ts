import { setHidden } from './grid-element';
import { orderSiblings } from './sibling-order';

/**
 * Elements for the items of a window that moves: an item keeps its element while it stays in the window, and takes over
 * one that was let go when it comes in. So a small scroll touches only the edge, and a jump creates nothing.
 */
export class Recycler<Key, Live extends { readonly el: HTMLElement }> {
  private live = new Map<Key, Live>();
  private keys: readonly Key[] = [];
  private readonly free: Live[] = [];
  private isInOrder = true;

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

  /** How many items the window shows. */
  get size(): number {
    return this.live.size;
  }

  /**
   * Makes the window show exactly these items; `paint` is called with `isNew` where an item took an element. Elements keep
   * their places in the document until `settle`.
   */
  show(keys: readonly Key[], paint: (live: Live, key: Key, position: number, isNew: boolean) => void): void {
    const before = this.live;
    const isSame = isSameSequence(keys, this.keys);
    this.keys = keys;
    if (!isSame) this.live = this.assign(keys);
    let position = 0;
    for (const [key, live] of this.live) {
      paint(live, key, position, !isSame && before.get(key) !== live);
      position += 1;
    }
    if (isSame) return;
    this.isInOrder = false;
    for (const { el } of this.live.values()) setHidden(el, false);
    for (const { el } of this.free) setHidden(el, true);
  }

  /**
   * Brings the elements into the order of their items: screen readers and find-in-page go by the order in the document,
   * not by where things are drawn. An element that is moved is laid out anew, so this is left while a person scrolls; the one
   * that has the focus inside is never moved, or it would lose it.
   */
  settle(): void {
    if (this.isInOrder) return;
    this.isInOrder = true;
    const els = [...this.live.values()].map(({ el }) => el);
    const focused = this.parentEl.ownerDocument.activeElement;
    const hasFocus = this.parentEl.contains(focused);
    orderSiblings(this.parentEl, els, hasFocus ? (els.find((el) => el.contains(focused)) ?? null) : null);
  }

  private assign(keys: readonly Key[]): Map<Key, Live> {
    const wanted = new Set(keys);
    for (const [key, live] of this.live) if (!wanted.has(key)) this.free.push(live);
    // First let go, first used again: after a jump the elements stand in the order of the items without a move.
    return new Map(keys.map((key) => [key, this.live.get(key) ?? this.free.shift() ?? this.create()]));
  }
}

function isSameSequence<Key>(a: readonly Key[], b: readonly Key[]): boolean {
  return a === b || (a.length === b.length && a.every((key, position) => key === b[position]));
}
