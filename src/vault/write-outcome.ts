import type { NotePath } from '../model/mention';

/** What became of an action. Everything but `written` and `half-written` left the notes as they were. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'unchanged' }
  /** The note says something else than when the person decided: it was changed meanwhile. */
  | { readonly kind: 'stale'; readonly path: NotePath }
  /** The block of the note cannot be parsed; `line` counts from 1 in the note. */
  | { readonly kind: 'unreadable'; readonly path: NotePath; readonly line: number | null }
  | { readonly kind: 'missing'; readonly path: NotePath }
  /** The disk said no; `message` is its own. */
  | { readonly kind: 'failed'; readonly path: NotePath; readonly message: string }
  /** Another note of the action was refused, and then the disk would not take back what stands in this one. */
  | { readonly kind: 'half-written'; readonly path: NotePath };

/** Why a note could not be written, or need not be. */
export type Refusal = Exclude<WriteOutcome, { kind: 'written' | 'half-written' }>;

/** What became of the wish for a new note. `exists` names the note or folder that already has the name. */
export type CreateOutcome =
  | { readonly kind: 'created'; readonly path: NotePath }
  | { readonly kind: 'exists'; readonly path: NotePath }
  | { readonly kind: 'failed'; readonly path: NotePath; readonly message: string };
