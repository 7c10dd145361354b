import type { ListChoices, SectionId } from './follow-up-list';
import { SECTION_IDS } from './follow-up-list';

/** What the panel shows: the queue, the week to come, or what is open between me and others. */
export type FollowUpMode = 'list' | 'week' | 'waiting';

/** In the order of their buttons. */
export const FOLLOW_UP_MODES: readonly FollowUpMode[] = ['list', 'week', 'waiting'];

/** A list that nobody has touched yet: whoever is snoozed is out of sight, which is what snoozing is for. */
export const INITIAL_CHOICES: ListChoices = { unfolded: new Map(), collapsed: new Set<SectionId>(['snoozed']) };

/** The choices after a section was folded away, or opened; opened again it starts with its first rows. */
export function withFold({ unfolded, collapsed }: ListChoices, section: SectionId, isOpen: boolean): ListChoices {
  return {
    unfolded: new Map([...unfolded].filter(([id]) => id !== section)),
    collapsed: isOpen ? without(collapsed, section) : new Set([...collapsed, section]),
  };
}

/** The choices after somebody asked for more of a section. */
export function withMore({ unfolded, collapsed }: ListChoices, section: SectionId): ListChoices {
  return { collapsed, unfolded: new Map([...unfolded, [section, (unfolded.get(section) ?? 0) + 1]]) };
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

/** Reads the mode that the workspace kept. */
export function readMode(saved: unknown, current: FollowUpMode): FollowUpMode {
  const mode: unknown = typeof saved === 'object' && saved !== null && 'mode' in saved ? saved.mode : null;
  return FOLLOW_UP_MODES.find((known) => known === mode) ?? current;
}

/** A set with `key` in it, or without it. */
export function withKey<Key>(keys: ReadonlySet<Key>, key: Key, isIn: boolean): ReadonlySet<Key> {
  const others = [...keys].filter((other) => other !== key);
  return new Set(isIn ? [...others, key] : others);
}

function without(ids: ReadonlySet<SectionId>, id: SectionId): ReadonlySet<SectionId> {
  return new Set([...ids].filter((other) => other !== id));
}
