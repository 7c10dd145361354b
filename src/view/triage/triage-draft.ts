import type { Circle } from '../../model/cadence';
import type { CalendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import { movedPath } from '../../model/note-path';
import type { Person } from '../../model/person';
import type { RoleId } from '../../model/role';
import { plainMention } from '../../note/mention-text';

/** The fields of the view that are lists. */
export const LIST_NAMES = ['networks', 'skills', 'needs'] as const;
/** One of them. */
export type ListName = (typeof LIST_NAMES)[number];

/** What was typed or pressed for a list: what is to join it, as it is to be written, and what stands in the text field. */
export interface ListDraft {
  readonly added: readonly string[];
  readonly typed: string;
}

/** A role that was chosen; `project` is null for one that she could play in any. */
export interface RoleDraft {
  readonly project: NotePath | null;
  readonly role: RoleId | null;
}

/** What was filled in for somebody and is not written yet. */
export interface TriageDraft extends Readonly<Record<ListName, ListDraft>> {
  /** null leaves the circle of the note. */
  readonly circle: Circle | null;
  readonly role: RoleDraft | null;
  readonly next: CalendarDate | null;
}

const NO_ITEMS: ListDraft = { added: [], typed: '' };

/** Nothing filled in. */
export const EMPTY_DRAFT: TriageDraft = { circle: null, networks: NO_ITEMS, skills: NO_ITEMS, needs: NO_ITEMS, role: null, next: null };

/** All that is to join a list; a word left in the text field is meant too. */
export function itemsOf({ added, typed }: ListDraft): readonly string[] {
  const text = typed.trim();
  return text === '' ? added : [...added, text];
}

/** The person as she will be once the draft is written, as far as classifying goes. */
export function withDraft(person: Person, draft: TriageDraft): Person {
  const role = draft.role?.role ?? null;
  return {
    ...person,
    circle: draft.circle ?? person.circle,
    networks: [...person.networks, ...itemsOf(draft.networks).flatMap((text) => plainMention(text) ?? [])],
    skills: [...person.skills, ...itemsOf(draft.skills)],
    needs: [...person.needs, ...itemsOf(draft.needs)],
    aptitudes: role === null ? person.aptitudes : [...person.aptitudes, role],
  };
}

/** What was filled in, after a note or a folder got another path. */
export function withMovedProject(draft: TriageDraft, from: NotePath, to: NotePath): TriageDraft {
  const project = draft.role?.project ?? null;
  return draft.role === null || project === null ? draft : { ...draft, role: { ...draft.role, project: movedPath(project, from, to) } };
}
