import type { CalendarDate } from '../model/calendar-date';
import type { ToldTask } from '../network/reference';
import type { NoteEdit } from '../note/edits/note-edit';

/** The edit that ticks a task where it is written; null for one that has to be ticked in its note. */
export function tickTask(_told: ToldTask, _today: CalendarDate): NoteEdit | null {
  return null;
}
