import type { Steps } from '../model/steps';
import { finish } from '../model/steps';

// Above this many changes at once, sorting anew is cheaper than finding each place.
const MANY = 64;
/** Items that are sorted, or merged, in one step. */
const CHUNK = 500;

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
    finish(this.changing(removed, added));
  }

  /** As {@link change}, in steps; the list is what it was until the last of them. */
  *changing(removed: readonly Item[], added: readonly Item[]): Steps {
    if (removed.length === 0 && added.length === 0) return;
    if (removed.length + added.length > MANY) return yield* this.changingMany(removed, added);
    const items = this.items.slice();
    for (const item of removed) items.splice(this.indexOf(items, item), 1);
    for (const item of added) items.splice(this.placeOf(items, item), 0, item);
    this.items = items;
  }

  /** Merging what is new into what stays costs one pass; moving the tail of the list for each item would cost many. */
  private *changingMany(removed: readonly Item[], added: readonly Item[]): Steps {
    const gone = new Set<Item>();
    for (const item of removed) {
      gone.add(item);
      if (gone.size % CHUNK === 0) yield;
    }
    const staying: Item[] = [];
    for (const item of this.items) {
      if (gone.has(item)) continue;
      staying.push(item);
      if (staying.length % CHUNK === 0) yield;
    }
    this.items = yield* merging(staying, yield* sorting(added, this.compare), this.compare);
  }

  private indexOf(items: readonly Item[], item: Item): number {
    const index = this.placeOf(items, item);
    if (items[index] !== item) throw new Error('OrderedList: the item to remove is not in the list.');
    return index;
  }

  /** The first index whose item does not come before `item`. */
  private placeOf(items: readonly Item[], item: Item): number {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(items[middle] as Item, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A new list in order, by chunks that are sorted and then merged two by two. */
function* sorting<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += CHUNK) {
    runs.push(items.slice(from, from + CHUNK).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Of two lists in order one; one of the two itself where the other is empty. */
function* merging<Item>(one: Item[], other: Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all: Item[] = [];
  let [next, nextOther] = [0, 0];
  while (next < one.length && nextOther < other.length) {
    const isFirst = compare(one[next] as Item, other[nextOther] as Item) < 0;
    all.push((isFirst ? one[next++] : other[nextOther++]) as Item);
    if (all.length % CHUNK === 0) yield;
  }
  return all.concat(one.slice(next), other.slice(nextOther));
}
