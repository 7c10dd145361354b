import type { NotePath } from '../model/mention';

/** Paths of notes: mostly none or one, and a vault has hundreds of thousands of these, so only more are a set. */
export type FewPaths = NotePath | Set<NotePath> | null;

/** These paths and one more; what was given is not to be used any more. */
export function withPath(paths: FewPaths, path: NotePath): FewPaths {
  if (paths === null || paths === path) return path;
  return typeof paths === 'string' ? new Set([paths, path]) : paths.add(path);
}

/** These paths without one; what was given is not to be used any more. */
export function withoutPath(paths: FewPaths, path: NotePath): FewPaths {
  if (paths === null || typeof paths === 'string') return paths === path ? null : paths;
  paths.delete(path);
  const [first = null] = paths;
  return paths.size > 1 ? paths : first;
}

/** Whether a path is one of them. */
export function hasPath(paths: FewPaths, path: NotePath): boolean {
  return typeof paths === 'string' ? paths === path : paths !== null && paths.has(path);
}

/** All of them, in the order in which they came, as a new list. */
export function listOfPaths(paths: FewPaths): NotePath[] {
  if (paths === null) return [];
  return typeof paths === 'string' ? [paths] : [...paths];
}
