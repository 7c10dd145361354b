import { buildFirst, changesOf, newStore, propertiesOf, takeIn, timed } from './core-times';
import type { Dataview, Page } from './dataview-queries';
import { importPage, queryBoth, scriptBoth } from './dataview-queries';
import { floorOf } from './floor';
import { VAULT_DAY, largeVault } from './large-vault';

const SEED = 2026;

/** How long it takes to the two tables, and to have them again when one note has changed; in milliseconds, per round. */
export interface RivalTimes {
  readonly first: readonly number[];
  readonly again: readonly number[];
}

/** Who is timed: we, somebody's loop over all notes, and Dataview by its queries and by its scripts. */
export type Rival = 'ours' | 'loop' | 'queries' | 'scripts';

/**
 * Times all of them on the same notes, one after the other in each round.
 * @param dataview - its package; null where it is not there, and then it is not timed
 */
export function timeRivals(count: number, rounds: number, dataview: Dataview | null, collect: () => void): Partial<Record<Rival, RivalTimes>> {
  const vault = largeVault(count, SEED);
  const notes = propertiesOf(vault);
  const changes = changesOf(vault, rounds * CHANGES);
  const times: Partial<Record<Rival, { first: number[]; again: number[] }>> = {};
  const add = (rival: Rival, first: number, again: readonly number[]): void => {
    const known = (times[rival] ??= { first: [], again: [] });
    known.first.push(first);
    known.again.push(...again);
  };
  for (let round = 0; round < rounds; round += 1) {
    const changed = changes.slice(round * CHANGES, (round + 1) * CHANGES);
    collect();
    const store = newStore();
    add('ours', timed(() => buildFirst(store, vault)), changed.map((note) => timed(() => takeIn(store, note))));
    collect();
    add('loop', timed(() => floorOf(notes, VAULT_DAY)), Array.from({ length: AGAIN }, () => timed(() => floorOf(notes, VAULT_DAY))));
    if (dataview === null) continue;
    const day = dataview.EXPRESSION.date.tryParse(VAULT_DAY);
    for (const [rival, both] of Object.entries({ queries: queryBoth, scripts: scriptBoth }) as ['queries' | 'scripts', typeof queryBoth][]) {
      collect();
      const pages = new Map<string, Page>();
      const first = timed(() => {
        for (const [path, properties] of notes) pages.set(path, importPage(path, properties, dataview));
        both(pages.values(), day, dataview);
      });
      const again = notes.slice(0, AGAIN).map(([path, properties]) => timed(() => {
        pages.set(path, importPage(path, properties, dataview));
        both(pages.values(), day, dataview);
      }));
      add(rival, first, again);
    }
  }
  return times;
}

/** Notes of ours that change in each round, and how often the others begin again: they do the same each time. */
const CHANGES = 60;
const AGAIN = 5;
