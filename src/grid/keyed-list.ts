import { orderSiblings } from './sibling-order';

/** Fills the rows of a list: `create` once for an element, `paint` whenever its item changed. */
export interface RowPainter<Item> {
  readonly create: (item: Item) => HTMLElement;
  readonly paint: (el: HTMLElement, item: Item) => void;
}

/**
 * A list whose rows belong to their items: an item that moves takes its row along, with the focus in it. When the row
 * that has the focus goes, its successor gets it, or the one before when it was the last.
 */
export class KeyedList<Item> {
  private rows = new Map<string, { el: HTMLElement; item: Item }>();

  constructor(
    private readonly parentEl: HTMLElement,
    private readonly keyOf: (item: Item) => string,
    private readonly painter: RowPainter<Item>,
  ) {}

  /** Shows these items, in this order. A row is painted again only when its item is another object. */
  show(items: readonly Item[]): void {
    const focused = this.focusedKey();
    const successor = focused === null ? null : this.successorOf(focused, new Set(items.map(this.keyOf)));
    const next = new Map<string, { el: HTMLElement; item: Item }>();
    for (const item of items) next.set(this.keyOf(item), this.rowFor(item));
    for (const [key, { el }] of this.rows) if (!next.has(key)) el.remove();
    this.rows = next;
    const rowEls = [...next.values()].map(({ el }) => el);
    orderSiblings(this.parentEl, rowEls, this.elementOf(this.focusedKey() ?? ''));
    if (successor !== null) this.elementOf(successor)?.focus();
  }

  elementOf(key: string): HTMLElement | null {
    return this.rows.get(key)?.el ?? null;
  }

  /** The item whose row holds an element. */
  itemAt(target: Node): Item | null {
    for (const { el, item } of this.rows.values()) if (el.contains(target)) return item;
    return null;
  }

  /** Paints every row again, also those whose item is the same. */
  repaint(): void {
    for (const { el, item } of this.rows.values()) this.painter.paint(el, item);
  }

  private rowFor(item: Item): { el: HTMLElement; item: Item } {
    const known = this.rows.get(this.keyOf(item));
    if (known === undefined) {
      const el = this.painter.create(item);
      this.painter.paint(el, item);
      return { el, item };
    }
    if (known.item !== item) this.painter.paint(known.el, item);
    return { el: known.el, item };
  }

  private focusedKey(): string | null {
    const focused = this.parentEl.ownerDocument.activeElement;
    for (const [key, { el }] of this.rows) if (focused !== null && el.contains(focused)) return key;
    return null;
  }

  /** The nearest row that stays, when the one with `key` goes; null when it stays itself. */
  private successorOf(key: string, staying: ReadonlySet<string>): string | null {
    if (staying.has(key)) return null;
    const keys = [...this.rows.keys()];
    const index = keys.indexOf(key);
    const nearest = [...keys.slice(index + 1), ...keys.slice(0, index).reverse()];
    return nearest.find((other) => staying.has(other)) ?? null;
  }
}
