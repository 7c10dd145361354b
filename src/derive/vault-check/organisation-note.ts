import { folderOf } from '../../model/note-path';
import type { NoteRecord } from '../../network/network';
import { isOrganisationWord } from '../../note/kind-words';

/** Whether a note is marked as that of an organisation, by a property or by the folder it lies in. */
export function isOrganisationNote({ path, evidence }: NoteRecord): boolean {
  if (evidence?.by === 'property' && isOrganisationWord(evidence.found.slice(evidence.found.indexOf(': ') + 2))) return true;
  return folderOf(path).split('/').some(isOrganisationWord);
}
