import type { ListChoices, SectionId } from './follow-up-list';
import { SECTION_IDS } from './follow-up-list';

/** A list that nobody has touched yet: whoever is snoozed is out of sight, which is what snoozing is for. */
export const INITIAL_CHOICES: ListChoices = { unfolded: new Set(), collapsed: new Set<SectionId>(['snoozed']) };

/** The choices after a section was folded away, or opened; opened again it starts with its first rows. */
export function withFold({ unfolded, collapsed }: ListChoices, section: SectionId, isOpen: boolean): ListChoices {
  return {
    unfolded: without(unfolded, section),
    collapsed: isOpen ? without(collapsed, section) : new Set([...collapsed, section]),
  };
}

/** The choices after somebody asked for the rest of a section. */
export function withAll({ unfolded, collapsed }: ListChoices, section: SectionId): ListChoices {
  return { collapsed, unfolded: new Set([...unfolded, section]) };
}

/** What the workspace keeps of the choices: which sections are folded away. "n more" begins anew each morning. */
export function savedChoices({ collapsed }: ListChoices): Record<string, unknown> {
  return { collapsed: SECTION_IDS.filter((id) => collapsed.has(id)) };
}

/** Reads what the workspace kept; it may come from another version or another hand, so unknown things are passed over. */
export function readChoices(saved: unknown, current: ListChoices): ListChoices {
  const collapsed: unknown = typeof saved === 'object' && saved !== null && 'collapsed' in saved ? saved.collapsed : null;
  if (!Array.isArray(collapsed)) return current;
  return { ...current, collapsed: new Set(SECTION_IDS.filter((id) => collapsed.includes(id))) };
}

function without(ids: ReadonlySet<SectionId>, id: SectionId): ReadonlySet<SectionId> {
  return new Set([...ids].filter((other) => other !== id));
}
