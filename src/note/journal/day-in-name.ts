import type { CalendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import { baseNameOf } from '../../model/note-path';
import { dayWithin } from '../dated-text';
import { foldWord, words } from '../fold-word';

/** In both languages, in full and short: the app's formats `dddd`, `ddd` and `dd`. */
const WEEKDAYS = new Set(words(`monday mon mo lundi lun lu tuesday tue tues tu mardi mar ma wednesday wed we mercredi mer me
  thursday thu thur thurs th jeudi jeu je friday fri fr vendredi ven ve saturday sat sa samedi sam sunday sun su dimanche
  dim di`));

/** The day that the name of a note holds: `2026-03-12 Coffee`, `Coffee 20260312`; `null` when it holds none. */
export function dayInName(path: NotePath): CalendarDate | null {
  return dayWithin(baseNameOf(path))?.on ?? null;
}

/** What a note is called beside the day in its name; '' for a name that is a day. */
export function nameWithoutDay(path: NotePath): string {
  const name = baseNameOf(path);
  return (dayWithin(name)?.rest ?? name).normalize('NFC');
}

/** Whether a note is that of one day: its name is a day and nothing else, or a day and its weekday (`2026-03-16 lundi`). */
export function isDailyNote(path: NotePath): boolean {
  const within = dayWithin(baseNameOf(path));
  if (within === null) return false;
  return within.rest === '' || WEEKDAYS.has(foldWord(within.rest.replace(/\.$/, '')));
}
