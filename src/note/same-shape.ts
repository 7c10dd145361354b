/** Whether texts are still texts, lists as long as before, and no list stands where a key was. */
export function haveOneShape(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return typeof before === typeof after;
  const [old, now] = [Object.entries(before), Object.entries(after)];
  if (Array.isArray(before) !== Array.isArray(after) || old.length !== now.length) return false;
  return now.every(([key, value], index) => {
    const [oldKey, oldValue] = old[index] ?? ['', null];
    return key.startsWith('[') === oldKey.startsWith('[') && haveOneShape(oldValue, value);
  });
}
