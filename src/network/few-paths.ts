import type { NotePath } from '../model/mention';

/**
 * Paths of notes, each once, in the order in which they came: mostly none or one, and a vault has hundreds of thousands of
 * these, so a few are a list, which takes half the room of a set, and only many are a set.
 */
export type FewPaths = NotePath | readonly NotePath[] | Set<NotePath> | null;

/** So many are looked through as fast as a set is asked. */
const FEW = 8;

/** These paths and one more; what was given is not to be used any more. */
export function withPath(paths: FewPaths, path: NotePath): FewPaths {
  if (paths === null || hasPath(paths, path)) return paths ?? path;
  if (paths instanceof Set) return paths.add(path);
  const all = typeof paths === 'string' ? [paths, path] : paths.concat(path);
  return all.length <= FEW ? all : new Set(all);
}

/** These paths without one; what was given is not to be used any more. */
export function withoutPath(paths: FewPaths, path: NotePath): FewPaths {
  if (paths === null || typeof paths === 'string') return paths === path ? null : paths;
  if (!(paths instanceof Set)) return fewest(paths.filter((each) => each !== path));
  paths.delete(path);
  return paths.size > FEW ? paths : fewest([...paths]);
}

/** Whether a path is one of them. */
export function hasPath(paths: FewPaths, path: NotePath): boolean {
  if (paths === null || typeof paths === 'string') return paths === path;
  return paths instanceof Set ? paths.has(path) : paths.includes(path);
}

/** All of them, in the order in which they came, as a new list. */
export function listOfPaths(paths: FewPaths): NotePath[] {
  if (paths === null) return [];
  return typeof paths === 'string' ? [paths] : [...paths];
}

function fewest(paths: readonly NotePath[]): FewPaths {
  const [only = null] = paths;
  return paths.length > 1 ? paths : only;
}
