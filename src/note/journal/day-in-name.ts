import type { CalendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import { baseNameOf } from '../../model/note-path';
import { dayWithin } from '../dated-text';
import { foldWord, words } from '../fold-word';

/** In both languages, in full and short: the app's formats `dddd`, `ddd` and `dd`. */
const WEEKDAYS = new Set(words(`monday mon mo tuesday tue tues tu wednesday wed we thursday thu thur thurs th friday
  fri fr saturday sat sa sunday sun su lundi lun lu mardi mar ma mercredi mer me jeudi jeu je vendredi ven ve samedi sam
  dimanche dim di`));

/** The day that the name of a note holds: `2026-03-12 Coffee`, `Coffee 20260312`; `null` when it holds none. */
export function dayInName(path: NotePath): CalendarDate | null {
  return dayWithin(baseNameOf(path))?.on ?? null;
}

/** What a note is called beside the day in its name; '' for a name that is a day. */
export function nameWithoutDay(path: NotePath): string {
  const name = baseNameOf(path);
  return (dayWithin(name)?.rest ?? name).normalize('NFC');
}

/** Whether a note is that of one day: its name is a day alone, or with its weekday (`2026-03-16 lundi`). */
export function isDailyNote(path: NotePath): boolean {
  const within = dayWithin(baseNameOf(path));
  if (within === null) return false;
  return within.rest === '' || WEEKDAYS.has(foldWord(within.rest.replace(/\.$/, '')));
}
