/** Plain data that nobody can change any more, all the way down. The very same object, which the caller has just made. */
export function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value) as readonly unknown[]) {
    if (typeof inner === 'object' && inner !== null) frozen(inner);
  }
  return Object.freeze(value);
}
