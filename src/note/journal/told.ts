import type { CalendarDate } from '../../model/calendar-date';
import type { FrontMatter } from '../../model/front-matter';
import type { SharedInteraction } from '../../model/interaction';
import type { Meeting, Task } from '../../model/journal';
import type { NotePath } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import type { Problem } from '../../model/problem';
import type { ReadBody } from './read-body';

/** A note whose journal is read. */
export interface JournalPlaces extends ReadBody {
  readonly path: NotePath;
  readonly data: FrontMatter;
  readonly dayFirst: boolean;
  readonly words: OwnWords;
}

/** A journal in the making, with what could not be understood. */
export interface OpenJournal {
  meeting: Meeting | null;
  /** The day that the whole note is about, for lines that give none of their own. */
  day: CalendarDate | null;
  readonly interactions: SharedInteraction[];
  readonly tasks: Task[];
  readonly problems: Problem[];
}
