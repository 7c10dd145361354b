// Above this many changes at once, sorting anew is cheaper than finding each place.
const MANY = 64;
// So many items lie in one piece: moving its tail costs less than a comparison of names.
const PIECE = 256;

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
    if (removed.length === 0 && added.length === 0) return;
    this.whole = null;
    if (removed.length + added.length > MANY) return this.changeMany(new Set(removed), added);
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

  /** Sorting a list whose first part is in order costs one pass; finding a place for each item would cost many. */
  private changeMany(removed: ReadonlySet<Item>, added: readonly Item[]): void {
    const kept = ([] as Item[]).concat(...this.pieces).filter((item) => !removed.has(item));
    this.pieces = piecesOf(kept.concat(added).sort(this.compare));
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
