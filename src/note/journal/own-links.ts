import type { Mention, NotePath } from '../../model/mention';
import { baseNameOf, withoutEnding } from '../../model/note-path';
import { foldWord } from '../fold-word';

/** Whether a link leads to the note it stands in, by its path or its name; aliases are for the network to know. */
export function namesOwner({ target }: Mention, path: NotePath): boolean {
  return target === withoutEnding(path) || foldWord(target) === foldWord(baseNameOf(path));
}
