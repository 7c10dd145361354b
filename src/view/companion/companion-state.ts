/** The parts of the panel with a heading, in the order of the screen. */
export const SECTION_IDS = [
  'reasons', 'tasks', 'roles', 'history', 'balance', 'introductions',
  'board', 'openRoles', 'stances', 'silent', 'deadlines', 'growth', 'clarity', 'pitch',
  'attendees', 'missing',
] as const;

/** One part of the panel with a heading. */
export type SectionId = (typeof SECTION_IDS)[number];

/** The sections that somebody folded away. */
export type FoldedSections = ReadonlySet<SectionId>;

/** What the workspace keeps of the panel. */
export function savedFolds(folded: FoldedSections): Record<string, unknown> {
  return { folded: SECTION_IDS.filter((id) => folded.has(id)) };
}

/** Reads what the workspace kept; it may come from another version or another hand, so unknown things are passed over. */
export function readFolds(saved: unknown, current: FoldedSections): FoldedSections {
  const folded: unknown = typeof saved === 'object' && saved !== null && 'folded' in saved ? saved.folded : null;
  return Array.isArray(folded) ? new Set(SECTION_IDS.filter((id) => folded.includes(id))) : current;
}

/** The folds after a section was folded away, or opened. */
export function withFolded(folded: FoldedSections, section: SectionId, isFolded: boolean): FoldedSections {
  const others = [...folded].filter((id) => id !== section);
  return new Set(isFolded ? [...others, section] : others);
}
