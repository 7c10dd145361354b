import type { NotePath } from '../model/mention';
import type { Note } from '../note/note';

/** What happened to one note of the vault, in the order it happened. */
export type NoteChange =
  | { readonly kind: 'upsert'; readonly note: Note }
  | { readonly kind: 'remove'; readonly path: NotePath }
  /** A rename keeps the record; `note` is as read under the new path, null while nobody could read it yet. */
  | { readonly kind: 'move'; readonly from: NotePath; readonly to: NotePath; readonly note: Note | null };
