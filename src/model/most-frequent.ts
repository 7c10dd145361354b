/** The value that comes most often, the first of equals; null when there is none. Values are compared as JSON. */
export function mostFrequent<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<string, { value: Value; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.value ?? null;
}
