import { mostFrequent } from '../model/most-frequent';
import { folderOf } from '../model/note-path';
import type { Network } from '../network/network';
import type { Settings } from '../settings';

/**
 * Where a new note of a meeting belongs: the folder that was chosen, else the one where most notes of meetings lie;
 * `null` where there is none yet.
 */
export function meetingFolderOf(network: Network, { meetingFolder }: Settings): string | null {
  if (meetingFolder !== '') return meetingFolder;
  const folders = [...network.notes.values()].flatMap(({ path, journal }) => (journal.meeting === null ? [] : folderOf(path)));
  return mostFrequent(folders.filter((folder) => folder !== ''));
}
