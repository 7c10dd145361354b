import type { Journal } from '../model/journal';
import { EMPTY_JOURNAL } from '../model/journal';
import type { NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Project } from '../model/project';
import { sameData } from '../model/same';
import { conflictCopyOf } from '../note/conflict-copy';
import type { KindEvidence, Note, SkipReason } from '../note/note';

/** Whose note it is; null for a note that is neither a person's nor a project's. */
export type Subject = Person | Project | null;

/** What the network knows of one note of the vault. */
export interface NoteRecord {
  readonly path: NotePath;
  /** The person or project, as last read; null for every other note. */
  readonly subject: Subject;
  readonly evidence: KindEvidence | null;
  readonly skipped: SkipReason | null;
  /** What the note tells about people beside its subject, as last read. */
  readonly journal: Journal;
  readonly problems: readonly Problem[];
}

/** An unreadable note is no proof that the person is gone: what was last read stays, with the new problem. */
export function recordOf(note: Note, before: NoteRecord | undefined): NoteRecord {
  const { path, problems } = note;
  if (note.kind === 'unreadable') {
    const { subject = null, evidence = null, journal = EMPTY_JOURNAL } = before ?? {};
    return { path, subject, evidence, skipped: null, journal, problems };
  }
  const subject = note.kind === 'person' ? note.person : note.kind === 'project' ? note.project : null;
  const { evidence, journal } = note;
  return { path, subject, evidence, skipped: note.kind === 'other' ? note.skipped : null, journal, problems };
}

/**
 * What a person or project may be called; a person also by her e-mail addresses, as lists of guests do. A copy that a
 * sync service made takes no name from its note, else nobody could tell whom the name means.
 */
export function namesOf(path: NotePath, subject: Subject): string[] {
  if (subject === null) return [];
  if (conflictCopyOf(path) !== null) return [baseNameOf(path)];
  return [subject.name, baseNameOf(path), ...subject.aliases, ...(subject.kind === 'person' ? subject.emails : [])];
}

/** A record with all of the one before that says the same; the very one before when all of it does. */
export function withSameParts(next: NoteRecord, before: NoteRecord): NoteRecord {
  const subject = sameData(before.subject, next.subject) ? before.subject : next.subject;
  const journal = sameData(before.journal, next.journal) ? before.journal : next.journal;
  const record = { ...next, subject, journal };
  return sameData(before, record) ? before : record;
}

/** Whether two records of a note count and mark it the same way. */
export function sameKind(a: NoteRecord | undefined, b: NoteRecord): boolean {
  if (a === undefined) return false;
  return a.subject?.kind === b.subject?.kind && a.evidence?.by === b.evidence?.by && a.evidence?.found === b.evidence?.found && a.skipped === b.skipped;
}

/** A record under its new path while nobody could read the note there: only a name taken from the file changes. */
export function movedRecord(record: NoteRecord, to: NotePath): NoteRecord {
  const { path, subject } = record;
  const problems = record.problems.map((problem) => ({ ...problem, path: to }));
  const meeting = record.journal.meeting && { ...record.journal.meeting, name: baseNameOf(to) };
  const journal = meeting === record.journal.meeting ? record.journal : { ...record.journal, meeting };
  if (subject === null) return { ...record, path: to, journal, problems };
  const isNamedByFile = subject.spelling.name === undefined && subject.name === baseNameOf(path).normalize('NFC');
  const name = isNamedByFile ? baseNameOf(to) : subject.name;
  return { ...record, path: to, journal, problems, subject: { ...subject, path: to, name } };
}
