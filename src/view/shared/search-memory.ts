/**
 * Remembers what a filter looks through in each row, so that a keystroke looks only. A row is another object as soon as
 * it says something else; `basis` is what all texts rest on besides, and another one lets them be forgotten.
 */
export class SearchMemory<Row extends object> {
  private texts = new WeakMap<Row, string>();
  private basis: unknown = null;

  /** What {@link textOf} said of a row, asked once. */
  textOf(row: Row, basis: unknown, textOf: (row: Row) => string): string {
    if (this.basis !== basis) this.texts = new WeakMap();
    this.basis = basis;
    const known = this.texts.get(row);
    if (known !== undefined) return known;
    const text = textOf(row);
    this.texts.set(row, text);
    return text;
  }
}
