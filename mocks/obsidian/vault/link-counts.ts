import type { CachedMetadata, Reference } from 'obsidian';
import type { TFile } from './files';
import { getLinkpath } from './linktext';

/** How often a note links to each target: files by their path, and texts that lead nowhere. */
export interface LinkCounts {
  readonly resolved: Record<string, number>;
  readonly unresolved: Record<string, number>;
}

/** Everything in a note that points to another: properties, links and embeds, as `resolvedLinks` counts them. */
export function referencesOf(cache: CachedMetadata): Reference[] {
  return [...(cache.frontmatterLinks ?? []), ...(cache.links ?? []), ...(cache.embeds ?? [])];
}

/** Counts a note's links; links to the note itself count too (recorded). */
export function linkCountsOf(cache: CachedMetadata, destination: (linkpath: string) => TFile | null): LinkCounts {
  const counts: LinkCounts = { resolved: noCounts(), unresolved: noCounts() };
  for (const { link } of referencesOf(cache)) {
    const linkpath = getLinkpath(link);
    const file = destination(linkpath);
    const [side, key] = file ? [counts.resolved, file.path] : [counts.unresolved, linkpath];
    side[key] = (side[key] ?? 0) + 1;
  }
  return counts;
}

/** Without a prototype, so that a link to a note called `constructor` is counted like any other. */
function noCounts(): Record<string, number> {
  return Object.create(null) as Record<string, number>;
}
