import type { Person } from '../../model/person';
import type { Problem } from '../../model/problem';
import type { Project } from '../../model/project';
import { fixEdit } from '../../note/edits/fix-edits';
import type { PropertyChange } from '../../note/edits/note-edit';
import type { NoteLanguage } from '../../note/vocabulary';
import { languageOfNote } from '../../note/edits/note-language';
import type { CheckSource, Fix, FixLabel } from './finding';
import { mends } from './read-again';

/** A problem of a property, with the note that holds it. */
export interface ProblemOfNote {
  readonly problem: Problem;
  readonly property: string;
  readonly note: Person | Project;
  readonly source: CheckSource;
}

/** A change of the block as a fix; none where it would not mend the problem. */
export function fixBy({ problem, note, source }: ProblemOfNote, label: FixLabel, change: PropertyChange | null, isCertain = false): readonly Fix[] {
  const context = { roles: source.settings.roles, words: source.settings.ownWords, dayFirst: source.dayFirst };
  if (change === null || !mends(note, problem, [change], context)) return [];
  return [{ label, does: { kind: 'edit', edit: fixEdit(note.path, change) }, isCertain }];
}

/** The language to write into the note. */
export function languageOf({ note, source }: ProblemOfNote): NoteLanguage {
  return languageOfNote(note.spelling, source.language);
}
