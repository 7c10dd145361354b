/**
 * One line of waiting tasks for every key. The app performs the operations on one file one after the other (docs,
 * Plugin guidelines), which is what makes `Vault.process` atomic.
 */
export class WriteQueue<Key> {
  private readonly last = new Map<Key, Promise<unknown>>();

  /** Runs the task when those queued before it for this key are over; rejects with the task's own error. */
  run<Result>(key: Key, task: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(key) ?? Promise.resolve();
    const result = before.then(task);
    const settled = result.then(
      () => undefined,
      () => undefined, // the caller has the error; the next task in line must run all the same
    );
    this.last.set(key, settled);
    void settled.then(() => {
      if (this.last.get(key) === settled) this.last.delete(key);
    });
    return result;
  }
}
