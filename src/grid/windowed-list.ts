import { onNextFrame, setAttribute, setSize } from './grid-element';
import type { RowPainter } from './keyed-list';
import { KeyedList } from './keyed-list';
import { Offsets } from './visible-window';

/** What a long list needs besides its parent element. */
export interface WindowedListPlan<Item> {
  readonly label: string;
  /** Unique among the items. */
  readonly keyOf: (item: Item) => string;
  readonly painter: RowPainter<Item>;
  /** What in a row the arrow keys go to. */
  readonly focusable: string;
}

const OVERSCAN_ROWS = 4;
/** In pixels, until the first row was seen. */
const FIRST_GUESS = 56;
let listCount = 0;

/**
 * A list of thousands of rows that keeps only those in its document that can be seen, and the one with the focus. Rows
 * may have any height: one that was not seen yet counts as high as the first. Arrow keys, Home and End go from row to row.
 */
export class WindowedList<Item> {
  readonly el: HTMLElement;
  private readonly bodyEl: HTMLElement;
  private readonly list: KeyedList<Item>;
  private readonly heights = new Map<string, number>();
  private items: readonly Item[] = [];
  private offsets = new Offsets(0, () => 0);
  private typical = FIRST_GUESS;
  private stopFrame: (() => void) | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly plan: WindowedListPlan<Item>,
  ) {
    this.el = parentEl.createDiv({ cls: 'reseauter-windowed' });
    // Not `aria-label`, which the app shows beside the pointer wherever it is in the list.
    const labelEl = this.el.createDiv({ cls: 'reseauter-spoken', text: plan.label, attr: { id: `reseauter-windowed-${(listCount += 1)}` } });
    this.bodyEl = this.el.createDiv({ cls: 'reseauter-windowed-rows', attr: { role: 'list', 'aria-labelledby': labelEl.id } });
    this.list = new KeyedList(this.bodyEl, plan.keyOf, plan.painter);
    this.el.addEventListener('scroll', () => this.renderSoon(), { passive: true });
    this.el.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Shows these items. The scroll position stays, as far as there are rows. */
  show(items: readonly Item[]): void {
    this.items = items;
    this.layOut();
    this.render();
  }

  /** Measures the rows that can be seen again: one of them may have another height, or the list another width. */
  refresh(): void {
    this.render();
  }

  /** Shows the list from its beginning. */
  scrollToStart(): void {
    this.el.scrollTop = 0;
  }

  /** Takes back what is still to be drawn. */
  stop(): void {
    this.stopFrame?.();
    this.stopFrame = null;
  }

  private renderSoon(): void {
    this.stopFrame ??= onNextFrame(this.el, () => {
      this.stopFrame = null;
      this.render();
    });
  }

  private layOut(): void {
    const { plan: { keyOf }, items, heights, typical } = this;
    this.offsets = new Offsets(items.length, (index) => {
      const item = items[index];
      return (item === undefined ? undefined : heights.get(keyOf(item))) ?? typical;
    });
  }

  private render(): void {
    const { start, end } = this.offsets.visible(this.el.scrollTop, this.el.clientHeight, OVERSCAN_ROWS);
    const focused = this.focusedIndex();
    const isApart = focused !== -1 && (focused < start || focused >= end);
    const indexes = Array.from({ length: end - start }, (_, at) => start + at);
    if (isApart) indexes.splice(focused < start ? 0 : indexes.length, 0, focused);
    this.list.show(indexes.flatMap((index) => this.items[index] ?? []));
    if (this.measure(indexes)) this.layOut();
    setSize(this.bodyEl, '--reseauter-windowed-height', this.offsets.total);
    for (const index of indexes) {
      const rowEl = this.elementAt(index);
      if (rowEl === null) continue;
      setSize(rowEl, 'inset-block-start', this.offsets.startOf(index));
      setAttribute(rowEl, 'aria-posinset', String(index + 1));
      setAttribute(rowEl, 'aria-setsize', String(this.items.length));
    }
  }

  /** Whether a row is of another height than was thought. */
  private measure(indexes: readonly number[]): boolean {
    let isOther = false;
    for (const index of indexes) {
      const item = this.items[index];
      const height = this.elementAt(index)?.offsetHeight ?? 0;
      if (item === undefined || height === 0) continue;
      const key = this.plan.keyOf(item);
      if (this.heights.size === 0 && height !== this.typical) {
        this.typical = height;
        isOther = true; // the rows were laid out by the guess
      }
      if ((this.heights.get(key) ?? this.typical) !== height) isOther = true;
      this.heights.set(key, height);
    }
    return isOther;
  }

  private onKey(event: KeyboardEvent): void {
    if (this.el.doc.activeElement?.matches(this.plan.focusable) !== true) return;
    const at = this.focusedIndex();
    const page = Math.max(1, Math.floor(this.el.clientHeight / this.typical) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -this.items.length, End: this.items.length,
    };
    const step = steps[event.key];
    if (step === undefined || at === -1) return;
    event.preventDefault();
    this.focusRow(Math.min(this.items.length - 1, Math.max(0, at + step)));
  }

  private focusRow(index: number): void {
    this.el.scrollTop = this.offsets.scrollToShow(index, this.el.scrollTop, this.el.clientHeight);
    this.render();
    this.elementAt(index)?.querySelector<HTMLElement>(this.plan.focusable)?.focus({ preventScroll: true });
    this.render();
  }

  private focusedIndex(): number {
    const focused = this.el.doc.activeElement;
    const item = focused === null || !this.bodyEl.contains(focused) ? null : this.list.itemAt(focused);
    if (item === null) return -1;
    const key = this.plan.keyOf(item);
    return this.items.findIndex((each) => this.plan.keyOf(each) === key);
  }

  private elementAt(index: number): HTMLElement | null {
    const item = this.items[index];
    return item === undefined ? null : this.list.elementOf(this.plan.keyOf(item));
  }
}
