/** A map of plain data, as a file of settings holds it. */
export type Data = Readonly<Record<string, unknown>>;

/** Whether a value is a map. */
export function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a map; an empty one for anything else. */
export function mapOf(value: unknown): Data {
  return isMap(value) ? value : {};
}

/** A value as a list; an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text of a value, trimmed; none for an empty one and for anything else. */
export function textsIn(value: unknown): readonly string[] {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? [] : [text];
}
