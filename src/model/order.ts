// One collator for every list a person reads: accents and case do not matter, "2" comes before "10". Undefined
// locale is the device's, which is the language a person sorts names in.
const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Compares two texts by code unit: the same order on every device. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Compares by name as a person would, then by path, so that no two different notes are ever equal. */
export function compareNamed(a: { name: string; path: string }, b: { name: string; path: string }): number {
  return collator.compare(a.name, b.name) || compareText(a.path, b.path);
}
