import type { NotePath } from './mention';

/** Why a whole note cannot be read. */
export type UnreadableCode = 'unreadable-block' | 'conflict-block' | 'too-large';

/** What can be wrong with a note. Each has a sentence of advice in every language (`i18n/`). */
export type ProblemCode =
  | UnreadableCode
  | 'not-a-date'
  | 'ambiguous-date'
  | 'future-date'
  | 'not-a-duration'
  | 'ambiguous-duration'
  | 'unknown-circle'
  | 'unknown-status'
  | 'unknown-role'
  | 'not-text'
  | 'not-a-number'
  | 'two-spellings'
  | 'ambiguous-name'
  | 'role-without-project'
  | 'not-a-stance'
  | 'not-a-horizon'
  | 'conflict-lines'
  | 'conflict-copy';

/**
 * Something in a note that could not be understood. It is shown with the place and a way to mend it; the rest of
 * the note counts, and the note itself is left alone.
 */
export interface Problem {
  readonly path: NotePath;
  /** Counted from 1, where it is known. */
  readonly line?: number;
  /** The property as the note spells it. */
  readonly property?: string;
  readonly code: ProblemCode;
  /** What stands there, shortened to fit a line. */
  readonly found: string;
}

/** Whether a problem keeps the whole note from being read, so that what was read before counts. */
export function isUnreadable({ code }: Problem): boolean {
  return code === 'unreadable-block' || code === 'conflict-block' || code === 'too-large';
}
