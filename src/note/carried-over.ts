import { sameData } from '../model/same';
import type { Data } from './plain-data';
import { isMap, listOf, mapOf } from './plain-data';

/** Three versions of the same data, in the same words. */
export interface ThreeVersions {
  /** What both began with. */
  readonly before: Data;
  readonly ours: Data;
  readonly theirs: Data;
  /** What is as by default is left out of a file. */
  readonly defaults: Data;
}

/** Lists that say an order are one device's as a whole. */
const WHOLE: ReadonlySet<string> = new Set(['roleOrder']);

/**
 * What a file is to hold: `file`, which somebody else wrote, with each value that was changed here as it is here. Of a
 * list that both changed it has what is in either, less what either took out; of one thing that both changed it has ours.
 *
 * @param file - with all that this version does not know; `theirs` is what it reads of it
 */
export function carriedOver(file: Data, { before, ours, theirs, defaults }: ThreeVersions): Data {
  const changed = new Map(Object.entries(file));
  for (const key of new Set([...Object.keys(before), ...Object.keys(ours)])) {
    const value = ours[key];
    if (sameData(before[key], value)) continue;
    if (isMap(value)) {
      const versions = { before: mapOf(before[key]), ours: value, theirs: mapOf(theirs[key]), defaults: mapOf(defaults[key]) };
      const inner = carriedOver(mapOf(file[key]), versions);
      if (Object.keys(inner).length > 0) changed.set(key, inner);
      else changed.delete(key);
      continue;
    }
    const joined = Array.isArray(value) && !WHOLE.has(key) ? joinedList(listOf(before[key]), value, listOf(theirs[key])) : value;
    if (sameData(joined, defaults[key])) changed.delete(key);
    else changed.set(key, joined);
  }
  return Object.fromEntries(changed);
}

function joinedList(before: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  const kept = ours.flatMap((item) => {
    if (!holds(before, item) || holds(theirs, item)) return [item];
    // It is as it was here, so what became of it there counts: it was changed, or taken out.
    const changed = theirs.find((other) => isSameThing(item, other));
    return changed === undefined ? [] : [changed];
  });
  const come = theirs.filter((item) => !holds(before, item) && !ours.some((own) => isSameThing(own, item)));
  return [...kept, ...come];
}

function holds(list: readonly unknown[], item: unknown): boolean {
  return list.some((other) => sameData(other, item));
}

/** Whether two items are about one thing, such as the role of an id, whatever they say of it. */
function isSameThing(one: unknown, other: unknown): boolean {
  if (sameData(one, other)) return true;
  if (!isMap(one) || !isMap(other)) return false;
  const keys = NAMING.find((each) => each.every((key) => key in one));
  return keys !== undefined && keys.every((key) => one[key] === other[key]);
}

/** What an item is known by: a role or a kind of project, an imported table, a template of messages, a rule for a rhythm. */
const NAMING: readonly (readonly string[])[] = [['id'], ['key'], ['name'], ['role', 'status']];
