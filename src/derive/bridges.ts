import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import { networkKeysOf } from './networks';
import type { TieGraph } from './tie-graph';

const FEW = 2;
const A_GROUP = 2;

/**
 * The people who join what hardly anybody else joins: without whom two groups of two or more would not be tied, or who
 * are one of at most two in both of two networks that have others too.
 */
export function bridgesOf(people: readonly Person[], graph: TieGraph): ReadonlySet<NotePath> {
  return new Set([...groupBridges(graph), ...networkBridges(people)]);
}

/** Whoever belongs to two networks that at most one other person has in common with her. */
function networkBridges(people: readonly Person[]): NotePath[] {
  const members = new Map<string, number>();
  const joining = new Map<string, NotePath[]>();
  const keysOf = new Map(people.map((person) => [person.path, [...networkKeysOf(person)].sort()]));
  for (const keys of keysOf.values()) for (const key of keys) members.set(key, (members.get(key) ?? 0) + 1);
  for (const [path, keys] of keysOf) {
    const shared = keys.filter((key) => (members.get(key) ?? 0) >= A_GROUP);
    for (const [at, one] of shared.entries()) {
      for (const other of shared.slice(at + 1)) {
        const pair = `${one}\n${other}`;
        joining.set(pair, [...(joining.get(pair) ?? []), path]);
      }
    }
  }
  return [...joining.values()].filter(({ length }) => length <= FEW).flat();
}

/** Somebody on the walk through a group of people who are tied to each other. */
interface Visit {
  readonly path: NotePath;
  readonly parent: Visit | null;
  readonly order: number;
  readonly others: Iterator<NotePath>;
  /** The earliest visit that can be reached from here without going back. */
  low: number;
  /** She and those who were first reached through her. */
  size: number;
  /** The sizes of the parts that only she ties to the rest. */
  readonly parts: number[];
}

/** The cut vertices (Tarjan 1972) with a group on at least two sides. Walks without recursion: a chain may be long. */
function groupBridges(graph: TieGraph): NotePath[] {
  const visits = new Map<NotePath, Visit>();
  return [...graph.keys()].flatMap((start) => {
    if (visits.has(start)) return [];
    const group = walkFrom(start, graph, visits);
    return group.filter((visit) => isBetweenGroups(visit, group.length)).map(({ path }) => path);
  });
}

function walkFrom(start: NotePath, graph: TieGraph, visits: Map<NotePath, Visit>): readonly Visit[] {
  const group: Visit[] = [];
  const enter = (path: NotePath, parent: Visit | null): Visit => {
    const others = (graph.get(path) ?? new Map<NotePath, unknown>()).keys();
    const visit: Visit = { path, parent, order: visits.size, others, low: visits.size, size: 1, parts: [] };
    visits.set(path, visit);
    group.push(visit);
    return visit;
  };
  let current: Visit | null = enter(start, null);
  while (current !== null) {
    const next: IteratorResult<NotePath, unknown> = current.others.next();
    if (next.done === true) {
      leave(current);
      current = current.parent;
    } else {
      const met = visits.get(next.value);
      if (met === undefined) current = enter(next.value, current);
      else if (met !== current.parent) current.low = Math.min(current.low, met.order);
    }
  }
  return group;
}

function leave({ parent, low, size }: Visit): void {
  if (parent === null) return;
  parent.low = Math.min(parent.low, low);
  parent.size += size;
  if (low >= parent.order) parent.parts.push(size);
}

function isBetweenGroups({ parts }: Visit, group: number): boolean {
  const rest = group - 1 - parts.reduce((sum, size) => sum + size, 0);
  return [...parts, rest].filter((size) => size >= A_GROUP).length >= 2;
}
