import type { Steps } from '../model/steps';
import { finish } from '../model/steps';

// Above this many changes at once, sorting anew is cheaper than finding each place.
const MANY = 64;
// So many items lie in one piece: moving its tail costs less than a comparison of names.
const PIECE = 256;
/** Items that are sorted, or merged, in one step. */
const CHUNK = 500;

/**
 * A list that stays in order while single items come and go. It lies in pieces and a place is found by halving, so one
 * change among 100,000 costs 17 comparisons and moves a few hundred items. The comparator must be total (no two different
 * items equal, but an item and what replaces it).
 */
export class OrderedList<Item> implements Iterable<Item> {
  /** None of them is empty. */
  private pieces: Item[][];
  private whole: readonly Item[] | null = null;

  constructor(
    private readonly compare: (a: Item, b: Item) => number,
    items: Iterable<Item> = [],
  ) {
    this.pieces = piecesOf([...items].sort(compare));
  }

  /** The items in order. A new array after every change, made when it is asked for, so that it can be kept and compared. */
  get all(): readonly Item[] {
    return (this.whole ??= ([] as Item[]).concat(...this.pieces));
  }

  /** The items in order, without an array of them all. */
  *[Symbol.iterator](): Iterator<Item> {
    for (const piece of this.pieces) yield* piece;
  }

  /**
   * Takes items out and puts others in. An item to remove must be the very item that was put in. What takes the place of
   * another is found fastest when it is named at the same position.
   */
  change(removed: readonly Item[], added: readonly Item[]): void {
    finish(this.changing(removed, added));
  }

  /** As {@link change}, in steps; the list is what it was until the last of them. */
  *changing(removed: readonly Item[], added: readonly Item[]): Steps {
    if (removed.length === 0 && added.length === 0) return;
    if (removed.length + added.length > MANY) return yield* this.changingMany(removed, added);
    this.whole = null;
    const placed = new Set<Item>();
    for (const [at, item] of removed.entries()) {
      const next = added[at];
      if (next !== undefined && this.compare(item, next) === 0) {
        this.replace(item, [next]);
        placed.add(next);
      } else this.replace(item, []);
    }
    for (const item of added) if (!placed.has(item)) this.insert(item);
  }

  /** Merging what is new into what stays costs one pass; finding a place for each item would cost many. */
  private *changingMany(removed: readonly Item[], added: readonly Item[]): Steps {
    const gone = new Set<Item>();
    for (const item of removed) {
      gone.add(item);
      if (gone.size % CHUNK === 0) yield;
    }
    const staying: Item[] = [];
    for (const piece of this.pieces) {
      for (const item of piece) if (!gone.has(item)) staying.push(item);
      yield;
    }
    const pieces = piecesOf(yield* merging(staying, yield* sorting(added, this.compare), this.compare));
    this.pieces = pieces;
    this.whole = null;
  }

  private replace(item: Item, by: readonly Item[]): void {
    const at = this.pieceOf(item);
    const piece = this.pieces[at] ?? [];
    const index = this.placeIn(piece, item);
    if (piece[index] !== item) throw new Error('OrderedList: the item to remove is not in the list.');
    piece.splice(index, 1, ...by);
    if (piece.length === 0) this.pieces.splice(at, 1);
  }

  private insert(item: Item): void {
    const at = this.pieceOf(item);
    const piece = this.pieces[at];
    if (piece === undefined) {
      this.pieces = [[item]];
      return;
    }
    piece.splice(this.placeIn(piece, item), 0, item);
    if (piece.length > 2 * PIECE) this.pieces.splice(at, 1, ...piecesOf(piece));
  }

  /** The last piece that does not begin behind `item`, or the first. */
  private pieceOf(item: Item): number {
    let low = 0;
    let high = this.pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.compare((this.pieces[middle] as Item[])[0] as Item, item) <= 0) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The first index whose item does not come before `item`. */
  private placeIn(items: readonly Item[], item: Item): number {
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

function piecesOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / PIECE) }, (_, at) => items.slice(at * PIECE, (at + 1) * PIECE));
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
