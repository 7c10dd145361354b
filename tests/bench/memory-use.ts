import { buildFirst, newStore, parsedNotes } from './core-times';
import { largeVault } from './large-vault';

const SEED = 2026;

/** Bytes for each person. Properties and texts that notes are made of are not counted. */
export interface MemoryUse {
  /** Everything that is kept: notes as they were understood, the index, the boards and the queue. */
  readonly whole: number;
  /** Of it, the notes. */
  readonly notes: number;
  /** Of it, notes and index. */
  readonly network: number;
}

/**
 * What is kept of a vault of so many people, each step held by itself.
 * @param collect - clears away what nobody holds any more
 */
export function memoryPerPerson(count: number, collect: () => void): MemoryUse {
  const vault = largeVault(count, SEED);
  const kept = (make: () => object): number => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const held = make();
    collect();
    const bytes = process.memoryUsage().heapUsed - before;
    // Held up to here, as the vault is, or it would be cleared away too.
    return Object.keys(held).length === 0 || vault.people.length === 0 ? 0 : Math.round(bytes / count);
  };
  return {
    notes: kept(() => parsedNotes(vault)),
    network: kept(() => {
      const store = newStore();
      store.apply(parsedNotes(vault).map((note) => ({ kind: 'upsert', note })));
      return { store, network: store.network };
    }),
    whole: kept(() => {
      const store = newStore();
      buildFirst(store, vault);
      return store;
    }),
  };
}
