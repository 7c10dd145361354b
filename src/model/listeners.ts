/** Those who want to know that something changed: told once for many changes, soon. */
export class Listeners {
  private readonly all = new Set<() => void>();
  private isTelling = false;

  /** @param schedule - calls back once, soon (a frame, in a window) */
  constructor(private readonly schedule: (tell: () => void) => void) {}

  /** How many there are. */
  get count(): number {
    return this.all.size;
  }

  /** Calls `listener` after changes. Returns the function that ends it. */
  add(listener: () => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  /** Something changed: tells everybody soon, once however often this is said before. */
  tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    this.schedule(() => {
      this.isTelling = false;
      this.tell();
    });
  }

  /** Tells everybody now. One who fails keeps none of the others from hearing; the first failure is thrown at the end. */
  tell(): void {
    let failure: { readonly error: unknown } | null = null;
    for (const listener of [...this.all]) {
      try {
        listener();
      } catch (error) {
        failure ??= { error };
      }
    }
    if (failure !== null) throw failure.error;
  }
}
