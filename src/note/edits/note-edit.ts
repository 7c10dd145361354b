import type { CalendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';

/** Plain data, as a YAML parser gives it. Nested shapes are read and compared, never written by an edit of ours. */
export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | readonly PropertyValue[]
  | { readonly [key: string]: PropertyValue };

/** Whether a value is a list; `Array.isArray` alone does not see a read-only one. */
export function isList(value: PropertyValue | undefined): value is readonly PropertyValue[] {
  return Array.isArray(value);
}

/** One property before and after; `undefined` says that the note has no such key, which is not the same as empty. */
export interface PropertyChange {
  /** The key as the note spells it. */
  readonly property: string;
  readonly from: PropertyValue | undefined;
  readonly to: PropertyValue | undefined;
}

/** What a person did, for the sentence in the notice and in the undo command. */
export type EditName =
  | 'log' | 'wrote' | 'answered' | 'snooze' | 'follow-up' | 'tick' | 'name' | 'none-known' | 'remove-name'
  | 'stance' | 'remove-stance' | 'intro-asked' | 'intro-status' | 'move-name' | 'needs-roles' | 'horizon' | 'import'
  | 'merge' | 'participants' | 'classify' | 'forget'
  | 'fix' | 'mark';

/** A dated line in the log of a note, written in the style of the lines that are there. */
export interface LogLineChange {
  readonly change: 'add' | 'remove';
  readonly on: CalendarDate;
  /** What stands behind the date, on one line. */
  readonly text: string;
  /** The heading to make at the end of a note that has no log yet. */
  readonly newHeading: string;
}

/** A line of the body that is to read otherwise, without its line end. Other lines keep every byte. */
export interface LineChange {
  readonly from: string;
  readonly to: string;
  /** Counted from 1 in the note, as it was when the person decided. */
  readonly line: number;
}

/**
 * An edit is data with its precondition: every property says what it was when the person decided. Menu, key, undo and
 * test use the same object, and a note that says something else by now is left alone.
 */
export interface NoteEdit {
  readonly path: NotePath;
  readonly what: EditName;
  readonly properties: readonly PropertyChange[];
  readonly logLine: LogLineChange | null;
  readonly lineChange: LineChange | null;
}

/** A note that is to be made. Where its name is taken by then, it gets a free one: no note is ever overwritten. */
export interface NoteCreation {
  readonly kind: 'create';
  readonly path: NotePath;
  readonly text: string;
}

/**
 * Lines of one note that are to read otherwise, its block of properties included: links that move to another note, a
 * name that is blacked out. Refused as a whole when one of the lines reads otherwise by then.
 */
export interface LinesEdit {
  readonly kind: 'lines';
  readonly path: NotePath;
  /** Each line at most once. */
  readonly lines: readonly LineChange[];
}

/** A note that is to go to the trash, the way the person has set for deleted files; refused when it says more by then. */
export interface NoteTrash {
  readonly kind: 'trash';
  readonly path: NotePath;
  /** Its whole text when the person decided. */
  readonly text: string;
}

/** A note whose whole text is to be another, as when two notes become one; refused when it says anything else by then. */
export interface NoteRewrite {
  readonly kind: 'rewrite';
  readonly path: NotePath;
  readonly from: string;
  readonly to: string;
}

/** A file that is no note and is to be made, such as a picture. Where its name is taken it is refused: nothing is overwritten. */
export interface FileCreation {
  readonly kind: 'create-file';
  /** Its whole path; only the name of it counts where it belongs to a note. */
  readonly path: string;
  /** The note that it is an attachment of, in whose folder for attachments it goes; null where the path says where. */
  readonly attachedTo: NotePath | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One part of an action: a note that changes, a new one, or one that goes; or a file that goes with a note. */
export type NoteRequest = NoteEdit | LinesEdit | NoteRewrite | NoteCreation | NoteTrash | FileCreation;

/** What became of an edit. Only `applied` brings a new text. `stale` names the property, or null for a line. */
export type EditResult =
  | { readonly kind: 'applied'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'stale'; readonly property: string | null }
  | { readonly kind: 'unreadable'; readonly line: number | null };

/** The YAML reader and writer of whoever applies an edit: the app's own, or `yaml` outside it. */
export interface Yaml {
  /** Throws on what it cannot read. */
  parse(text: string): unknown;
  stringify(value: unknown): string;
}

/** The edit that takes another one back, with the mirrored precondition. */
export function inverseOf(edit: NoteEdit): NoteEdit {
  const { logLine, lineChange } = edit;
  return {
    ...edit,
    properties: edit.properties.map(({ property, from, to }) => ({ property, from: to, to: from })),
    logLine: logLine && { ...logLine, change: logLine.change === 'add' ? 'remove' : 'add' },
    lineChange: lineChange && { ...lineChange, from: lineChange.to, to: lineChange.from },
  };
}
