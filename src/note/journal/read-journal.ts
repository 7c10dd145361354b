import type { FrontMatter } from '../../model/front-matter';
import type { Journal, Task } from '../../model/journal';
import { EMPTY_JOURNAL } from '../../model/journal';
import type { NotePath } from '../../model/mention';
import type { Problem } from '../../model/problem';
import type { KindEvidence, NoteSource, ReadingContext } from '../note';
import { readDaily } from './daily';
import { readMeeting } from './meeting';
import type { Occasion } from './occasion';
import { occasionOf } from './occasion';
import type { ReadBody } from './read-body';
import { mayHoldTask, readBody } from './read-body';
import { readTasks } from './tasks';
import type { JournalPlaces, OpenJournal } from './told';

/** What a note tells about people, and what of it could not be understood. */
export interface ReadJournal {
  readonly journal: Journal;
  readonly problems: readonly Problem[];
}

const NOTHING: ReadJournal = { journal: EMPTY_JOURNAL, problems: [] };
const NO_PROPERTIES: FrontMatter = {};
const NO_TASKS: readonly Task[] = [];

/** The tasks of a person's or a project's note, and the exchanges that those done tell of. */
export function readSubjectJournal(
  path: NotePath,
  { tasks }: ReadBody,
  kind: 'person' | 'project',
): ReadJournal {
  if (tasks.size === 0) return NOTHING;
  const open = openJournal();
  readTasks({ path, tasks }, open, kind === 'person');
  return closed(open);
}

/**
 * The journal of a note that is neither a person's nor a project's: the meeting or the day it tells of, and its tasks.
 * While the body has not been read, only what its properties say.
 */
export function readOtherJournal(source: NoteSource, evidence: KindEvidence | null, context: ReadingContext): ReadJournal {
  const { path, frontMatter } = source;
  const { dayFirst, words } = context;
  const occasion = occasionOf(source, evidence, words);
  if (occasion === null && !mayHoldTask(source)) return NOTHING;
  const data = frontMatter.kind === 'read' ? frontMatter.data : NO_PROPERTIES;
  const open = openJournal();
  const places: JournalPlaces = { path, data, ...readBody(source, dayFirst), dayFirst, words };
  readOccasion(occasion, places, open);
  readTasks(places, open, false);
  return closed(open);
}

function readOccasion(occasion: Occasion | null, places: JournalPlaces, open: OpenJournal): void {
  if (occasion === 'day') readDaily(places, open);
  else if (occasion !== null) readMeeting(places, open, occasion === 'meeting');
}

function openJournal(): OpenJournal {
  return { meeting: null, day: null, interactions: [], tasks: [], problems: [] };
}

/** In the order of the note; what the note as a whole tells comes first. */
function closed({ meeting, interactions, tasks, problems }: OpenJournal): ReadJournal {
  if (meeting === null && interactions.length === 0 && tasks.length === 0) {
    return problems.length === 0 ? NOTHING : { journal: EMPTY_JOURNAL, problems };
  }
  interactions.sort((a, b) => (a.interaction.line ?? 0) - (b.interaction.line ?? 0));
  // Copies of their own length, since a list that grew keeps room for sixteen more.
  return { journal: { meeting, interactions: interactions.slice(), tasks: tasks.length === 0 ? NO_TASKS : tasks.slice() }, problems };
}
