import type { BasesQueryResult, BasesViewConfig } from 'obsidian';
import { NullValue } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { Store } from '../../store';

/** The notes of one group, in the order of the base. */
export interface BaseGroup {
  /** The value that they share, as text; null where they have none, or nothing groups them. */
  readonly title: string | null;
  readonly paths: readonly NotePath[];
}

/** What a base shows just now, as paths: its filters, its limit and its order are done. */
export interface BaseContent {
  /** One without a title where nothing groups them. */
  readonly groups: readonly BaseGroup[];
  readonly isGrouped: boolean;
  /** Whether the person chose an order in the base; else ours is better than none. */
  readonly isSorted: boolean;
  readonly people: ReadonlySet<NotePath>;
  readonly projects: ReadonlySet<NotePath>;
  /** Notes and files that are neither. */
  readonly others: number;
}

type Known = Pick<Store, 'network'>;

/** Reads a result: what each note is says our network, everything else the base. Keeps nothing of the result. */
export function contentOf(data: BasesQueryResult, config: BasesViewConfig, { network }: Known): BaseContent {
  const seen = new Set<NotePath>();
  const groups = data.groupedData.map((group): BaseGroup => {
    const title = group.hasKey() && group.key !== undefined && !(group.key instanceof NullValue) ? group.key.toString() : null;
    // A note has one line, should it ever stand in two groups.
    const paths = group.entries.map(({ file }) => file.path).filter((path) => !seen.has(path));
    for (const path of paths) seen.add(path);
    return { title, paths };
  });
  const paths = [...seen];
  const people = new Set(paths.filter((path) => network.people.has(path)));
  const projects = new Set(paths.filter((path) => network.projects.has(path)));
  return {
    groups,
    isGrouped: groups.length > 1 || groups.some(({ title }) => title !== null),
    isSorted: config.getSort().length > 0,
    people,
    projects,
    others: paths.length - people.size - projects.size,
  };
}
