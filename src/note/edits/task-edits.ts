import type { CalendarDate } from '../../model/calendar-date';
import type { Task } from '../../model/journal';
import type { NotePath } from '../../model/mention';
import type { NoteEdit } from './note-edit';

/** The box of a task that is neither done nor dropped (`[x]`, `[-]`). */
const OPEN_BOX = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+\[)[^\]xX-](?=\](?:\s|$))/u;
/** The signs of the Tasks plugin: priorities, days, recurrence, dependencies, what follows. */
const TASK_SIGNS = /[🔺⏫🔼🔽⏬🛫➕⏳⌛📅📆🗓✅❌🔁🏁🆔⛔]/u;
/** A field of Dataview within a line: `[due:: 2026-03-16]`, `(due:: 2026-03-16)`. */
const INLINE_FIELD = /[[(][^\s[\](){}:`|][^[\](){}:`|]*::/;
/** A day of completion that was left when somebody opened the task again. */
const DONE_BEFORE = /✅\uFE0F?\s*\d{4}-\d{2}-\d{2}|\[completion::[^\]]*\]|\(completion::[^)]*\)/gu;
/** What stays last on the line, for the app to find it: the id of the block. */
const BLOCK_ID = /\s\^[A-Za-z0-9-]+$/;

/**
 * A task ticked where it is written. Its day is noted the way the line notes days: as the Tasks plugin does (`✅`), as
 * Dataview does (`[completion:: …]`), else not at all. `null` for a task that comes again, whose next one only the
 * plugin that repeats it can make, and for a line that is no open task.
 */
export function tickTaskEdit(path: NotePath, task: Task, today: CalendarDate): NoteEdit | null {
  const { written: from, line } = task;
  if (task.repeats || !OPEN_BOX.test(from)) return null;
  const to = withCompletion(from.replace(OPEN_BOX, '$1x'), today);
  return { path, what: 'tick', properties: [], logLine: null, lineChange: { from, to, line } };
}

function withCompletion(line: string, today: CalendarDate): string {
  if (TASK_SIGNS.test(line)) return atEnd(line, ` ✅ ${today}`);
  return INLINE_FIELD.test(line) ? atEnd(line, ` [completion:: ${today}]`) : line;
}

function atEnd(line: string, completion: string): string {
  const parts = line.split(DONE_BEFORE);
  // The space before a day goes with it.
  const open = parts.map((part, at) => (at < parts.length - 1 ? part.trimEnd() : part)).join('');
  const end = open.trimEnd().replace(BLOCK_ID, '').trimEnd().length;
  return open.slice(0, end) + completion + open.slice(end);
}
