// YAML can write a list that holds itself (`&a [*a]`). No record and no honest note is this deep; what is counts
// as changed, which costs a second look and no more.
const DEEPEST = 100;

/**
 * Whether two values of plain data (scalars, arrays, maps, plain objects) say the same. Records that say the same
 * keep their identity, so that everything later can compare with `===`.
 */
export function sameData(a: unknown, b: unknown): boolean {
  return sameValue(a, b, 0);
}

function sameValue(a: unknown, b: unknown, depth: number): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || depth > DEEPEST) return false;
  const next = depth + 1;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b, next);
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && sameMap(a, b, next);
  return sameObject(a as Record<string, unknown>, b as Record<string, unknown>, next);
}

function sameList(a: readonly unknown[], b: readonly unknown[], depth: number): boolean {
  return a.length === b.length && a.every((value, index) => sameValue(value, b[index], depth));
}

function sameMap(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>, depth: number): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || !sameValue(value, b.get(key), depth)) return false;
  return true;
}

function sameObject(a: Record<string, unknown>, b: Record<string, unknown>, depth: number): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && sameValue(a[key], b[key], depth));
}
