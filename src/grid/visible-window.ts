/** A run of indexes, `end` not included. */
export interface IndexRange {
  readonly start: number;
  readonly end: number;
}

/** How many more items than needed stay drawn where the window before had them. */
const SPARE = 2;

/** Where rows or columns begin, in pixels from the first. Sizes may differ from one to the next. */
export class Offsets {
  /** `starts[i]` is where item i begins; the last entry is where everything ends. */
  private readonly starts: Float64Array;

  constructor(count: number, sizeOf: (index: number) => number) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) this.starts[index + 1] = (this.starts[index] ?? 0) + Math.max(0, sizeOf(index));
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** The size of everything together. */
  get total(): number {
    return this.starts[this.count] ?? 0;
  }

  /** Where an item begins; an index outside is clipped. */
  startOf(index: number): number {
    return this.starts[Math.min(Math.max(0, index), this.count)] ?? 0;
  }

  sizeOf(index: number): number {
    return this.startOf(index + 1) - this.startOf(index);
  }

  /** The item at a distance from the first: the last one that begins at or before it. 0 when there is none. */
  indexAt(distance: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle + 1] ?? 0) <= distance) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, Math.min(low, this.count - 1));
  }

  /**
   * The items that a viewport of `extent` pixels at `scroll` shows, with `overscan` more on either side, and two more at
   * most to be as many as `before`: one that goes and comes with every line would be laid out anew each time.
   */
  visible(scroll: number, extent: number, overscan: number, before = 0): IndexRange {
    if (this.count === 0) return { start: 0, end: 0 };
    const first = this.indexAt(Math.max(0, scroll));
    const last = this.indexAt(Math.max(0, scroll + Math.max(0, extent - 1)));
    const start = Math.max(0, first - overscan);
    const end = last + 1 + overscan;
    return { start, end: Math.min(this.count, Math.max(end, Math.min(start + before, end + SPARE))) };
  }

  /** The scroll position nearest to `scroll` at which a whole item shows; its start, when it is larger than the view. */
  scrollToShow(index: number, scroll: number, extent: number): number {
    const start = this.startOf(index);
    const end = start + this.sizeOf(index);
    if (start < scroll || end - start > extent) return start;
    return end > scroll + extent ? end - extent : scroll;
  }
}
