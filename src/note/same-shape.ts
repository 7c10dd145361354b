/** Whether texts are still texts, lists as long as before, and no list stands where a key was. */
export function haveOneShape(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return typeof before === typeof after;
  const old: readonly (readonly [string, unknown])[] = Object.entries(before);
  const now: readonly (readonly [string, unknown])[] = Object.entries(after);
  if (Array.isArray(before) !== Array.isArray(after) || old.length !== now.length) return false;
  return now.every(([key, value], index) => {
    const [oldKey, oldValue]: readonly [string, unknown] = old[index] ?? ['', null];
    return key.startsWith('[') === oldKey.startsWith('[') && haveOneShape(oldValue, value);
  });
}
