import type { NotePath } from './mention';

/** A finding of the vault check of which a person said that it is no problem. */
export interface IgnoredFinding {
  /** What sort of finding it is; one that a newer version knows is kept. */
  readonly kind: string;
  readonly path: NotePath;
  /** As the note spells it; '' for one that is not about a property. */
  readonly property: string;
  /** What stands there: when it changes, it is found again. */
  readonly found: string;
}

/** How many are remembered; of more, those that were said first are forgotten. */
export const MOST_IGNORED = 500;

/** What tells a finding from every other one. */
export function idOfFinding({ kind, path, property, found }: IgnoredFinding): string {
  return [kind, path, property, found].join('\n');
}

/** The findings with one more, at the end; at most `MOST_IGNORED`. */
export function withIgnored(ignored: readonly IgnoredFinding[], one: IgnoredFinding): readonly IgnoredFinding[] {
  return [...withoutIgnored(ignored, one), one].slice(-MOST_IGNORED);
}

/** The findings without one of them. */
export function withoutIgnored(ignored: readonly IgnoredFinding[], one: IgnoredFinding): readonly IgnoredFinding[] {
  return ignored.filter((each) => idOfFinding(each) !== idOfFinding(one));
}

/** The findings without those of a note and those that hold one of the names. The same array where there is none. */
export function ignoredWithout(
  ignored: readonly IgnoredFinding[],
  path: NotePath,
  names: readonly string[],
): readonly IgnoredFinding[] {
  const isAbout = (one: IgnoredFinding): boolean => one.path === path || names.some((name) => name !== '' && one.found.includes(name));
  return ignored.some(isAbout) ? ignored.filter((one) => !isAbout(one)) : ignored;
}

/** The findings after a note, or a folder with all below it, got another path. The same array where none is in them. */
export function renamedIgnored(ignored: readonly IgnoredFinding[], from: string, to: string): readonly IgnoredFinding[] {
  const isMeant = ({ path }: IgnoredFinding): boolean => path === from || path.startsWith(`${from}/`);
  if (!ignored.some(isMeant)) return ignored;
  return ignored.map((one) => (isMeant(one) ? { ...one, path: to + one.path.slice(from.length) } : one));
}
