import type { OwnWords, PointedKind } from '../../model/own-words';

/** The parts of a person's own words that are lists by field or value. */
export type NamedPart = 'person' | 'project' | 'meeting' | 'values';

/** What is chosen on the pages of the words, as changes of them. The settings' reader drops what is empty or double. */
export function withPointer(words: OwnWords, by: 'folders' | 'marks', kind: PointedKind, added: string): OwnWords {
  return { ...words, [by]: { ...words[by], [kind]: [...words[by][kind], added] } };
}

/** Without the folder or the mark at a place of its list. */
export function withoutPointer(words: OwnWords, by: 'folders' | 'marks', kind: PointedKind, at: number): OwnWords {
  return { ...words, [by]: { ...words[by], [kind]: words[by][kind].filter((_each, place) => place !== at) } };
}

/** The names of one field or value; none takes them away. */
export function withNames(words: OwnWords, part: NamedPart, field: string, names: readonly string[]): OwnWords {
  const others = Object.entries(words[part]).filter(([key]) => key !== field);
  return { ...words, [part]: Object.fromEntries(names.length === 0 ? others : [...others, [field, names]]) };
}

/** The names of one field or value, as they are now. */
export function namesOf(words: OwnWords, part: NamedPart, field: string): readonly string[] {
  const lists: Readonly<Record<string, readonly string[] | undefined>> = words[part];
  return lists[field] ?? [];
}
