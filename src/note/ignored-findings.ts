import type { IgnoredFinding } from '../model/ignored-finding';
import { mapOf, textsIn } from './plain-data';

/** A finding that a file of settings says is no problem; none where it lacks a kind, a note or what was found. */
export function ignoredIn(value: unknown): readonly IgnoredFinding[] {
  const { kind, path, property, found } = mapOf(value);
  const [known] = textsIn(kind);
  if (known === undefined || typeof path !== 'string' || path === '' || typeof found !== 'string') return [];
  return [{ kind: known, path, property: typeof property === 'string' ? property : '', found }];
}
