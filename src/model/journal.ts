import type { CalendarDate } from './calendar-date';
import type { SharedInteraction } from './interaction';
import type { Mention } from './mention';

/** Something still to be done, as a line of a list says it. */
export interface Task {
  /** What is to be done, without the box, dates and signs; links as they are read aloud. */
  readonly text: string;
  /** The line in the note, counted from 1. */
  readonly line: number;
  /** The whole line as it is written, to find it again. */
  readonly written: string;
  /** The notes and names that it links; empty in a person's own note, where it is about her. */
  readonly people: readonly Mention[];
  readonly due: CalendarDate | null;
  /** Comes again once it is done (`🔁`, `[repeat:: …]`); ticking it takes the plugin that makes the next one. */
  readonly repeats: boolean;
}

/** A meeting or an event, past or to come. */
export interface Meeting {
  /** What it is called: the name of its note. */
  readonly name: string;
  readonly on: CalendarDate | null;
  /** Who took part, or will; nobody twice. */
  readonly attendees: readonly Mention[];
}

/** What a note tells about people beside its own subject. */
export interface Journal {
  /** Set when the note is that of a meeting or an event. */
  readonly meeting: Meeting | null;
  /** Exchanges with people whose note this is not; future ones too, since only "today" can tell. */
  readonly interactions: readonly SharedInteraction[];
  /** Open tasks that link somebody; in a person's own note all of them. */
  readonly tasks: readonly Task[];
}

/** What most notes tell about people: nothing. */
export const EMPTY_JOURNAL: Journal = { meeting: null, interactions: [], tasks: [] };
