import type { PersonField, ProjectField } from './note-field';

/** The kinds of notes that a person can point out to the reader. */
export const POINTED_KINDS = ['person', 'project', 'meeting'] as const;
export type PointedKind = (typeof POINTED_KINDS)[number];

/** What the note of a meeting can say. */
export type MeetingField = 'date' | 'participants' | 'place';

/** The fields of a project whose names can be chosen here; the boxes of roles have their words with the roles. */
export type NamedProjectField = Exclude<ProjectField, `role:${string}`>;

/** A value that is a word: a circle, a status, "nobody known". */
export type WordValue =
  | `circle:${string}` | `person-status:${string}` | `project-status:${string}` | 'none';

/**
 * Words of a person's own, beside those that are always understood: where her notes lie, how they are marked, what she
 * calls properties and values. Everything is empty where nobody chose anything.
 */
export interface OwnWords {
  /** Folders whose notes are of that kind, those below included: paths within the vault without outer slashes. */
  readonly folders: Readonly<Record<PointedKind, readonly string[]>>;
  /** A tag with its sign (`#client`), or a property with its value (`type: client`). */
  readonly marks: Readonly<Record<PointedKind, readonly string[]>>;
  /** Names of properties by field, as written; the first is the one that new notes get. */
  readonly person: Readonly<Partial<Record<PersonField, readonly string[]>>>;
  readonly project: Readonly<Partial<Record<NamedProjectField, readonly string[]>>>;
  readonly meeting: Readonly<Partial<Record<MeetingField, readonly string[]>>>;
  /** Words for values: `circle:core`, `project-status:done`; the first is the one that is written. */
  readonly values: Readonly<Partial<Record<WordValue, readonly string[]>>>;
}

/** Nothing of a person's own. */
export const NO_OWN_WORDS: OwnWords = {
  folders: { person: [], project: [], meeting: [] },
  marks: { person: [], project: [], meeting: [] },
  person: {},
  project: {},
  meeting: {},
  values: {},
};
