import type { NotePath } from '../model/mention';
import type { BriefSource } from './brief';
import type { MeetingBrief } from './meeting-brief';
import { deriveMeetingBrief } from './meeting-brief';
import type { PersonBrief } from './person-brief';
import { derivePersonBrief } from './person-brief';
import type { ProjectBrief } from './project-brief';
import { deriveProjectBrief } from './project-brief';

/** What there is to say beside a note. */
export type BesideNote =
  | { readonly kind: 'person'; readonly brief: PersonBrief }
  | { readonly kind: 'project'; readonly brief: ProjectBrief }
  | { readonly kind: 'meeting'; readonly brief: MeetingBrief }
  | { readonly kind: 'nothing' };

const NOTHING: BesideNote = { kind: 'nothing' };

/** The brief of the person, the project or the meeting that a note is about. */
export function deriveBesideNote(path: NotePath, source: BriefSource): BesideNote {
  const followUp = source.followUpOf(path);
  if (followUp !== null) return { kind: 'person', brief: derivePersonBrief(followUp, source) };
  const board = source.boardOf(path);
  if (board !== null) return { kind: 'project', brief: deriveProjectBrief(board, source) };
  const meeting = source.network.notes.get(path)?.journal.meeting ?? null;
  return meeting === null ? NOTHING : { kind: 'meeting', brief: deriveMeetingBrief(path, meeting, source) };
}
