// Above this many changes at once, making the list anew is cheaper than moving its tail for each.
const MANY = 64;

/**
 * A list that stays in order while single items come and go: a place is found by halving, so one change among 100,000
 * costs 17 comparisons. The comparator must be total (no two different items equal).
 */
export class OrderedList<Item> {
  private items: Item[];

  constructor(
    private readonly compare: (a: Item, b: Item) => number,
    items: Iterable<Item> = [],
  ) {
    this.items = [...items].sort(compare);
  }

  /** The items in order. A new array after every change, so that it can be kept and compared. */
  get all(): readonly Item[] {
    return this.items;
  }

  /** Takes items out and puts others in. An item to remove must be the very item that was put in. */
  change(removed: readonly Item[], added: readonly Item[]): void {
    if (removed.length === 0 && added.length === 0) return;
    if (removed.length + added.length > MANY) return this.changeMany(new Set(removed), added);
    const items = this.items.slice();
    for (const item of removed) items.splice(this.indexOf(items, item), 1);
    for (const item of added) items.splice(this.placeOf(items, item), 0, item);
    this.items = items;
  }

  /** Puts another item in the place of each, where `next` gives another. They must come in the same order. */
  renew(next: (item: Item) => Item): void {
    const items = this.items.map(next);
    if (items.some((item, at) => item !== this.items[at])) this.items = items;
  }

  /** Only what comes in is sorted; moving the tail of the list for each item would cost many passes. */
  private changeMany(removed: ReadonlySet<Item>, added: readonly Item[]): void {
    const rest = removed.size === 0 ? this.items : this.items.filter((item) => !removed.has(item));
    const merged: Item[] = [];
    let from = 0;
    for (const item of [...added].sort(this.compare)) {
      const to = this.placeOf(rest, item, from);
      for (; from < to; from += 1) merged.push(rest[from] as Item);
      merged.push(item);
    }
    this.items = merged.concat(from === 0 ? rest : rest.slice(from));
  }

  private indexOf(items: readonly Item[], item: Item): number {
    const index = this.placeOf(items, item);
    if (items[index] !== item) throw new Error('OrderedList: the item to remove is not in the list.');
    return index;
  }

  /** The first index, of those from `from` on, whose item does not come before `item`. */
  private placeOf(items: readonly Item[], item: Item, from = 0): number {
    let low = from;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(items[middle] as Item, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
