import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Network } from '../network/network';

/** Both say so, or one introduced the other; or only one of them says so (see `acquaintancesOf`). */
export type TieKind = 'mutual' | 'one-sided';

/** Who is tied to whom, told from both sides; nobody is tied to herself. */
export type TieGraph = ReadonlyMap<NotePath, ReadonlyMap<NotePath, TieKind>>;

/** The ties among these people; every one of them is in it, also whoever has no tie. Reads each note once. */
export function tieGraphOf(people: readonly Person[], network: Network): TieGraph {
  const graph = new Map(people.map(({ path }) => [path, new Map<NotePath, TieKind>()]));
  for (const [path, ties] of graph) {
    for (const { to, kind } of network.tiesFrom(path)) {
      const back = graph.get(to);
      if (back === undefined) continue;
      // A note names nobody twice as known: what is here already comes from the other side, or from an introduction.
      const tie = kind === 'introduced-by' || ties.has(to) ? 'mutual' : 'one-sided';
      ties.set(to, tie);
      back.set(path, tie);
    }
  }
  return graph;
}

/** The ties that stay when only these people are looked at. */
export function graphAmong(people: Iterable<NotePath>, graph: TieGraph): TieGraph {
  const among = new Set(people);
  const tiesOf = (path: NotePath): ReadonlyMap<NotePath, TieKind> =>
    new Map([...(graph.get(path) ?? [])].filter(([other]) => among.has(other)));
  return new Map([...among].map((path) => [path, tiesOf(path)]));
}

/** How many of these people somebody is tied to. */
export function degreeOf(person: NotePath, graph: TieGraph): number {
  return graph.get(person)?.size ?? 0;
}

/** How many ties there are, each counted once. */
export function tiesIn(graph: TieGraph): number {
  let ends = 0;
  for (const ties of graph.values()) ends += ties.size;
  return ends / 2;
}
