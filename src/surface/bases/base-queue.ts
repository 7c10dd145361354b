import type { FollowUp, PersonFollowUp } from '../../derive/follow-up';
import type { NotePath } from '../../model/mention';
import type { Store } from '../../store';
import type { BaseContent } from './base-content';

/** The parts of a list that the base neither sorts nor groups, from top to bottom. */
export const PART_IDS = ['today', 'week', 'later', 'undated', 'calm', 'snoozed', 'away'] as const;
export type PartId = (typeof PART_IDS)[number];

/** What a person chose for the follow-ups of a base. */
export interface BaseQueueChoices {
  readonly hideSnoozed: boolean;
  /** Leaves out everybody whom nothing speaks for. */
  readonly onlyDue: boolean;
}

/** Lines that stand together. */
export interface QueuePart {
  /** The same part has the same key in every update. */
  readonly key: string;
  /** Which of our parts it is; else the value that groups it, null for those that have none. */
  readonly of: { readonly part: PartId } | { readonly value: string | null };
  readonly items: readonly FollowUp[];
}

/** The follow-ups of a base. */
export interface BaseQueue {
  /** One alone where the base sorts and does not group: it has no heading then. */
  readonly parts: readonly QueuePart[];
  readonly hasHeadings: boolean;
}

type QueueStore = Pick<Store, 'followUps' | 'followUpOf' | 'people'>;

/**
 * The people among the notes of a base, each with what speaks for her, and what its projects ask for. In our parts and
 * order, unless the base sorts or groups.
 */
export function queueOfBase(content: BaseContent, choices: BaseQueueChoices, store: QueueStore): BaseQueue {
  const items = itemsOf(content, store).filter((item) => isWanted(item, choices));
  if (!content.isGrouped && !content.isSorted) return { parts: ourParts(items), hasHeadings: true };
  const linesOf = linesByNote(items, content.isSorted);
  const seen = new Set<string | null>();
  const parts = content.groups.map(({ title, paths }, index): QueuePart => {
    // Two values may read the same; those after the first are told apart by their place.
    const key = `group:${JSON.stringify(title)}${seen.has(title) ? `:${index}` : ''}`;
    seen.add(title);
    return { key, of: { value: title }, items: linesOf(paths) };
  });
  return { parts: parts.filter((part) => part.items.length > 0), hasHeadings: content.isGrouped };
}

/** Everything in our order: the queue, then who stands in none of it, by name. */
function itemsOf({ people, projects }: BaseContent, store: QueueStore): readonly FollowUp[] {
  const queued = store.followUps().filter(({ path }) => people.has(path) || projects.has(path));
  const inQueue = new Set(queued.map(({ path }) => path));
  const others = store.people().filter(({ path }) => people.has(path) && !inQueue.has(path));
  return [...queued, ...others.flatMap(({ path }) => store.followUpOf(path) ?? [])];
}

function isWanted(item: FollowUp, { hideSnoozed, onlyDue }: BaseQueueChoices): boolean {
  const part = partOf(item);
  if (part === 'snoozed' && hideSnoozed) return false;
  return !onlyDue || part === 'today' || part === 'week' || part === 'later';
}

function ourParts(items: readonly FollowUp[]): readonly QueuePart[] {
  const parts = PART_IDS.map((part): QueuePart => ({ key: `part:${part}`, of: { part }, items: items.filter((item) => partOf(item) === part) }));
  return parts.filter((part) => part.items.length > 0);
}

/** Which part something belongs to: people who are kept out first, then by what speaks for them. */
function partOf(item: FollowUp): PartId {
  if (item.kind === 'person' && item.out !== null) return item.out === 'snoozed' ? 'snoozed' : 'away';
  if (item.bucket !== 'none') return item.bucket;
  return isUndated(item) ? 'undated' : 'calm';
}

function isUndated(item: FollowUp): item is PersonFollowUp {
  return item.kind === 'person' && item.contact.state === 'unknown';
}

/**
 * What finds the lines of some notes: in the order of the base, or in ours. A project may have several lines. A base may
 * have as many groups as notes, so the lines are sorted out once for all of them.
 */
function linesByNote(items: readonly FollowUp[], isSorted: boolean): (paths: readonly NotePath[]) => readonly FollowUp[] {
  const byPath = new Map<NotePath, { readonly item: FollowUp; readonly place: number }[]>();
  for (const [place, item] of items.entries()) {
    const same = byPath.get(item.path);
    if (same === undefined) byPath.set(item.path, [{ item, place }]);
    else same.push({ item, place });
  }
  return (paths) => {
    const found = paths.flatMap((path) => byPath.get(path) ?? []);
    if (!isSorted) found.sort((a, b) => a.place - b.place);
    return found.map(({ item }) => item);
  };
}
