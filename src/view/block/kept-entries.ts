/** Something that owns an element. */
interface WithElement {
  readonly el: HTMLElement;
}

/**
 * A few entries below one another, each made once and kept as long as it is asked for. In another order, or with another
 * one among them, those that stay are not made anew.
 */
export class KeptEntries<Key, Entry extends WithElement> {
  private readonly entries = new Map<Key, Entry>();

  constructor(
    private readonly el: HTMLElement,
    private readonly create: (el: HTMLElement) => Entry,
  ) {}

  /** Shows these, in this order. */
  show(keys: readonly Key[]): void {
    for (const [key, { el }] of this.entries) {
      if (keys.includes(key)) continue;
      el.remove();
      this.entries.delete(key);
    }
    keys.forEach((key, index) => {
      const entry = this.entries.get(key) ?? this.create(this.el.createDiv('reseauter-block-entry'));
      this.entries.set(key, entry);
      // An element that is moved loses the focus: only what is out of place is.
      const there = this.el.children[index];
      if (there !== undefined && there !== entry.el) this.el.insertBefore(entry.el, there);
    });
  }

  get(key: Key): Entry | undefined {
    return this.entries.get(key);
  }
}
