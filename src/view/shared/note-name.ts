import type { NotePath } from '../../model/mention';

/** What a person calls a note: its file name without the ending. */
export function noteNameOf(path: NotePath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
