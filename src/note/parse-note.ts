import { EMPTY_JOURNAL } from '../model/journal';
import type { Problem } from '../model/problem';
import { linesOfBody } from './body-lines';
import { conflictCopyOf } from './conflict-copy';
import { conflictInLines, mayHoldConflict } from './conflict-marks';
import { occasionOf } from './journal/occasion';
import { readBody } from './journal/read-body';
import { readOtherJournal, readSubjectJournal } from './journal/read-journal';
import type { FrontMatterReading, KindEvidence, Note, NoteSource, ReadingContext } from './note';
import { journalSkippedOf, kindOf } from './note-kind';
import { parsePerson } from './parse-person';
import { parseProject } from './parse-project';
import { plainLinesOf } from './plain-lines';
import { joinedProblems, NO_PROBLEMS } from './problems';
import { foundText } from './property';

/**
 * Understands a note. Total: every source gives a note, none throws. What stands in a person's or project's note and
 * cannot be understood is among its problems; the rest of the note counts.
 *
 * A note whose block cannot be read is `unreadable`, so that whoever knows it keeps the last good record; its problem
 * is told only where the note is marked as a person or a project, or tells of people, since other notes are not ours to mend.
 */
export function parseNote(source: NoteSource, context: ReadingContext): Note {
  const note = readNote(source, context);
  const conflicts = tellsSomething(note) ? [...conflictsInBody(source), ...copyProblems(note.path)] : NO_PROBLEMS;
  return conflicts.length === 0 ? note : { ...note, problems: [...note.problems, ...conflicts] };
}

function readNote(source: NoteSource, context: ReadingContext): Note {
  const { path, frontMatter } = source;
  const { kind, evidence, skipped } = kindOf(source, context.words);
  if (skipped !== null) {
    return { kind: 'other', path, journal: EMPTY_JOURNAL, evidence, skipped, problems: NO_PROBLEMS };
  }
  if (frontMatter.kind === 'unreadable') {
    const isOurs = kind !== 'other' || mayTellOfPeople(source, frontMatter.block, evidence, context);
    return { kind: 'unreadable', path, problems: isOurs ? [unreadableBlock(path, frontMatter)] : NO_PROBLEMS };
  }
  if (evidence === null || kind === 'other') return parseOther(source, evidence, context);
  const body = readBody(source, context.dayFirst);
  const told = readSubjectJournal(path, body, kind);
  if (kind === 'person') {
    const { person, problems } = parsePerson(source, body, context);
    return { kind: 'person', path, journal: told.journal, person, evidence, problems: joinedProblems(problems, told.problems) };
  }
  const { project, problems } = parseProject(source, body.lines, context);
  return { kind: 'project', path, journal: told.journal, project, evidence, problems: joinedProblems(problems, told.problems) };
}

/** A note of nobody's may tell of a meeting, a day, a task. */
function parseOther(source: NoteSource, evidence: KindEvidence | null, context: ReadingContext): Note {
  const { path } = source;
  const { journal, problems } = readOtherJournal(source, evidence, context);
  const isTold = (journal !== EMPTY_JOURNAL || problems.length > 0) && journalSkippedOf(source, evidence, context.words) === null;
  return {
    kind: 'other', path, evidence, skipped: null,
    journal: isTold ? journal : EMPTY_JOURNAL,
    problems: isTold ? problems : NO_PROBLEMS,
  };
}

/** Whether a note whose block cannot be read is a meeting's, or a day's with links: what it tells is missing until it is mended. */
function mayTellOfPeople(source: NoteSource, block: string, evidence: KindEvidence | null, { words }: ReadingContext): boolean {
  const plain: NoteSource = { ...source, frontMatter: { kind: 'read', data: plainLinesOf(block) } };
  const occasion = occasionOf(plain, evidence, words);
  if (occasion === null || journalSkippedOf(source, evidence, words) !== null) return false;
  return occasion !== 'day' || (source.body?.includes('[[') ?? false);
}

function unreadableBlock(path: string, { code, line, message }: Extract<FrontMatterReading, { kind: 'unreadable' }>): Problem {
  const place = line === null ? { path } : { path, line };
  return { ...place, code, found: foundText(message) };
}

/** Whether anything of a note is shown somewhere; the others are not ours to mend. */
function tellsSomething(note: Note): boolean {
  if (note.kind === 'person' || note.kind === 'project') return true;
  return note.problems.length > 0 || (note.kind === 'other' && note.journal !== EMPTY_JOURNAL);
}

/** Two versions in the text of a note, side by side; both are read. */
function conflictsInBody({ path, body, bodyLine }: NoteSource): readonly Problem[] {
  if (body === null || !mayHoldConflict(body)) return NO_PROBLEMS;
  const mark = conflictInLines(linesOfBody(body, bodyLine));
  return mark === null ? NO_PROBLEMS : [{ path, line: mark.line, code: 'conflict-lines', found: foundText(mark.text) }];
}

/** A copy that a sync service made counts beside its note until somebody decides, and is told. */
function copyProblems(path: string): readonly Problem[] {
  const copied = conflictCopyOf(path);
  return copied === null ? NO_PROBLEMS : [{ path, line: 1, code: 'conflict-copy', found: foundText(copied) }];
}
