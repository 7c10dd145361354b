import type { NotePath } from '../model/mention';
import type { NoteRequest } from '../note/edits/note-edit';

/** What became of an action. Everything but the kinds that end in `written` left the notes as they were. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  /** Of a batch that was undone or done again: the notes that somebody changed since were left as they are. */
  | { readonly kind: 'partly-written'; readonly kept: readonly NotePath[] }
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
export type Refusal = Exclude<WriteOutcome, { kind: 'written' | 'partly-written' | 'half-written' }>;

/** What became of the wish for a new note. `exists` names the note or folder that already has the name. */
export type CreateOutcome =
  | { readonly kind: 'created'; readonly path: NotePath }
  | { readonly kind: 'exists'; readonly path: NotePath }
  | { readonly kind: 'failed'; readonly path: NotePath; readonly message: string };

/** What became of requests that stand each for itself. */
export interface BatchOutcome {
  /** How many notes changed, were made or went. */
  readonly written: number;
  readonly refused: readonly { readonly request: NoteRequest; readonly refusal: Refusal }[];
  /** Those that were not taken any more, since the batch was stopped. */
  readonly left: readonly NoteRequest[];
}

/** What the app or the disk says of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
