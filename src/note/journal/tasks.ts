import { foundText } from '../property';
import type { JournalPlaces, OpenJournal } from './told';

/**
 * Reads the tasks of a note. An open one that links somebody is kept, in a person's own note any; one that is done and
 * links somebody is an exchange, on the day it was done, else on the day of the note, else it tells nothing. One that
 * was cancelled never took place.
 */
export function readTasks({ path, tasks }: Pick<JournalPlaces, 'path' | 'tasks'>, open: OpenJournal, isPersons: boolean): void {
  for (const [{ text: written, line }, task] of tasks) {
    if (task.state === 'cancelled') continue;
    const { text, people, due, repeats, misread } = task;
    const isAboutSomebody = people.length > 0;
    if (!isAboutSomebody && !isPersons) continue;
    if (misread !== null) open.problems.push({ path, line, code: misread.code, found: foundText(misread.found) });
    if (task.state === 'open') {
      open.tasks.push({ text, line, written, people, due, repeats });
      continue;
    }
    const on = task.doneOn ?? open.day;
    if (!isAboutSomebody || on === null) continue;
    open.interactions.push({ interaction: { on, kind: 'task', text, line, property: null }, people });
  }
}
