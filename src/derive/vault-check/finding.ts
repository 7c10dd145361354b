import type { CalendarDate } from '../../model/calendar-date';
import type { IgnoredFinding } from '../../model/ignored-finding';
import { idOfFinding } from '../../model/ignored-finding';
import type { NotePath } from '../../model/mention';
import { compareText } from '../../model/order';
import type { Person } from '../../model/person';
import type { PathPair } from '../../model/path-pair';
import type { ProblemCode } from '../../model/problem';
import type { RoleId } from '../../model/role';
import type { Network } from '../../network/network';
import type { MarkedKind } from '../../note/edits/mark-edit';
import type { NoteEdit } from '../../note/edits/note-edit';
import type { NoteLanguage } from '../../note/vocabulary';
import type { Settings } from '../../settings';

/** The kinds of findings in the order in which they are shown: what hides most of a note first. */
export const FINDING_KINDS = [
  'unreadable', 'role-word', 'role-name', 'not-a-person', 'same-name', 'date', 'word', 'two-spellings', 'shape', 'other',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Why a note in a role box is nobody's: it is a project, it was left out, it is marked otherwise, or nothing marks it. */
export type NotAPerson = 'project' | 'skipped' | 'otherwise' | 'unmarked';

/** What is told of a finding. */
export type FindingTold =
  | { readonly id: 'problem'; readonly code: ProblemCode }
  /** A name in a box that no note has; `isLink` where it is a link. */
  | { readonly id: 'nobody'; readonly role: RoleId; readonly isLink: boolean }
  | { readonly id: 'not-a-person'; readonly role: RoleId; readonly note: NotePath; readonly why: NotAPerson }
  | { readonly id: 'same-name'; readonly other: NotePath }
  /** A property that is one text here, and a list in so many other notes. */
  | { readonly id: 'text-and-list'; readonly lists: number };

/** What a fix is called. */
export type FixLabel =
  | { readonly id: 'write'; readonly text: string }
  | { readonly id: 'day'; readonly on: CalendarDate }
  | { readonly id: 'write-role' | 'read-as'; readonly role: RoleId; readonly word: string }
  | { readonly id: 'own-role'; readonly word: string }
  | { readonly id: 'link'; readonly path: NotePath }
  | { readonly id: 'create-person' | 'plain-name' | 'take-out'; readonly name: string }
  | { readonly id: 'mark'; readonly path: NotePath; readonly as: MarkedKind }
  | { readonly id: 'keep'; readonly property: string; readonly text: string }
  | { readonly id: 'as-list' | 'as-text' | 'compare' };

/** What a fix does: an edit of a note, or something that is done elsewhere. */
export type FixDeed =
  | { readonly kind: 'edit'; readonly edit: NoteEdit }
  /** The word joins those of a role, in the settings. */
  | { readonly kind: 'role-word'; readonly role: RoleId; readonly word: string }
  /** The word becomes a role of one's own, in the settings. */
  | { readonly kind: 'own-role'; readonly word: RoleId }
  | { readonly kind: 'create-person'; readonly name: string }
  /** A note is marked as what it is to be, in the usual way of the vault. */
  | { readonly kind: 'mark'; readonly path: NotePath; readonly as: MarkedKind }
  | { readonly kind: 'compare'; readonly pair: PathPair };

/** A way to mend something. */
export interface Fix {
  readonly label: FixLabel;
  readonly does: FixDeed;
  /** Whether it may be done with others of its kind at once: the note can hardly mean anything else. */
  readonly isCertain: boolean;
}

/** Something that the vault check found. */
export interface Finding extends IgnoredFinding {
  readonly kind: FindingKind;
  /** Counted from 1, where it is known. */
  readonly line: number | null;
  readonly told: FindingTold;
  /** The likeliest first; empty where only a hand can mend it. */
  readonly fixes: readonly Fix[];
}

/** What the check looks at. */
export interface CheckSource {
  readonly network: Network;
  /** Everybody, by name. */
  readonly people: readonly Person[];
  readonly settings: Pick<Settings, 'roles' | 'ownWords' | 'notSame' | 'checkIgnored'>;
  readonly today: CalendarDate;
  /** Whether this person writes the day before the month. */
  readonly dayFirst: boolean;
  /** For what is written into a note that speaks neither language. */
  readonly language: NoteLanguage;
}

/** By kind, path, line (none first), property and what was found. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.property, b.property) ||
    compareText(a.found, b.found) ||
    compareText(idOfFinding(a), idOfFinding(b))
  );
}

/** The edit of a fix that may be done with others at once; null where there is none. */
export function certainEditOf({ fixes: [fix] }: Finding): NoteEdit | null {
  return fix !== undefined && fix.isCertain && fix.does.kind === 'edit' ? fix.does.edit : null;
}
