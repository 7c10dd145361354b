import type { Journal } from '../model/journal';
import { EMPTY_JOURNAL } from '../model/journal';
import type { Mention, NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Project } from '../model/project';
import { sameData } from '../model/same';
import { conflictCopyOf } from '../note/conflict-copy';
import type { KindEvidence, Note, SkipReason } from '../note/note';
import type { Assignment } from './assignment';
import { AssignmentIndex, mentionsInRoles } from './assignment-index';
import { JournalIndex, mentionsInJournal } from './journal-index';
import { LinkIndex } from './link-index';
import type { Resolution } from './link-index';
import type { NoteChange } from './note-change';
import type { RatedStance, Tie, ToldInteraction, ToldTask } from './reference';
import type { NetworkDiff } from './touched';
import { Touched } from './touched';

type Subject = Person | Project | null;

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

export type { NetworkDiff } from './touched';

/**
 * All people and projects of the vault and who plays which part, kept up to date note by note. The only state is what
 * the notes say; `today` is nowhere in here.
 */
export class Network {
  private readonly records = new Map<NotePath, NoteRecord>();
  private readonly personByPath = new Map<NotePath, Person>();
  private readonly projectByPath = new Map<NotePath, Project>();
  private readonly links = new LinkIndex();
  private readonly assignments = new AssignmentIndex(this.links);
  private readonly journals = new JournalIndex(this.links);
  private open = new Touched();

  get people(): ReadonlyMap<NotePath, Person> {
    return this.personByPath;
  }

  get projects(): ReadonlyMap<NotePath, Project> {
    return this.projectByPath;
  }

  /** Every note of the vault, also those that are neither. */
  get notes(): ReadonlyMap<NotePath, NoteRecord> {
    return this.records;
  }

  /** Who holds a role in a project, from the project's note and from the people's. */
  assignmentsOfProject(path: NotePath): readonly Assignment[] {
    return this.assignments.ofProject(path);
  }

  /** The roles a person holds. */
  assignmentsOfPerson(path: NotePath): readonly Assignment[] {
    return this.assignments.ofNote(path);
  }

  /** Exchanges with a person that other notes tell of, by the path of these. */
  interactionsWith(person: NotePath): readonly ToldInteraction[] {
    return this.journals.interactionsWith(person);
  }

  /** Open tasks about a person, in her own note and in others, by path. */
  tasksAbout(person: NotePath): readonly ToldTask[] {
    return this.journals.tasksAbout(person);
  }

  /** What a person's own note says of her ties to others. */
  tiesFrom(person: NotePath): readonly Tie[] {
    return this.journals.tiesFrom(person);
  }

  /** What other people's notes say of their ties to her. */
  tiesTo(person: NotePath): readonly Tie[] {
    return this.journals.tiesTo(person);
  }

  /** How projects rate a person, one stance for each. */
  stancesOf(person: NotePath): readonly RatedStance[] {
    return this.journals.stancesOf(person);
  }

  /** How a project rates people, one stance for each. */
  stancesIn(project: NotePath): readonly RatedStance[] {
    return this.journals.stancesIn(project);
  }

  /** The note that a mention in `source` means. */
  resolve(mention: Mention, source: NotePath): Resolution {
    return this.links.resolve(mention, source);
  }

  /** What could not be understood in the links of a note; the problems of its text are in its record. */
  linkProblemsOf(path: NotePath): readonly Problem[] {
    return [...this.assignments.problemsOf(path), ...this.journals.problemsOf(path)];
  }

  /** Takes changes of notes in, in their order, and follows their links. Costs what they touch, not what the vault holds. */
  apply(changes: readonly NoteChange[]): NetworkDiff {
    this.take(changes);
    return this.join();
  }

  /**
   * Takes changes of notes in, in their order; their links are followed by {@link join}, which is to come before anything
   * is asked. Returns whether any note is not what it was.
   */
  take(changes: readonly NoteChange[]): boolean {
    const { open } = this;
    const before = open.changes;
    for (const change of changes) {
      if (change.kind === 'upsert') this.put(this.recordOf(change.note), open);
      else if (change.kind === 'remove') this.remove(change.path, open);
      else this.move(change.from, change.to, change.note, open);
    }
    return open.changes > before;
  }

  /** Whether the links of all notes that were taken in are followed. */
  get isJoined(): boolean {
    return this.open.changes === 0;
  }

  /**
   * Follows the links of what was taken in since the last time, and tells what all of it touched. A vault that is read in
   * many batches joins once at the end: else each note would be followed again for every batch that brings one it names.
   */
  join(): NetworkDiff {
    const touched = this.open;
    this.open = new Touched();
    for (const name of touched.names) for (const owner of this.links.mentionersOf(name)) touched.owners.add(owner);
    for (const owner of touched.owners) {
      const { subject = null, journal = EMPTY_JOURNAL } = this.records.get(owner) ?? {};
      this.links.setMentions(owner, [...mentionsInRoles(subject), ...mentionsInJournal(subject, journal)]);
      const affected = this.assignments.refresh(owner, subject, (path) => this.projectByPath.has(path));
      for (const path of affected.notes) touched.people.add(path);
      for (const path of affected.projects) touched.projects.add(path);
      const told = this.journals.refresh(owner, subject, journal);
      for (const path of told.people) touched.people.add(path);
      if (affected.problemsChanged || told.problemsChanged) touched.notes.add(owner);
    }
    return touched;
  }

  /** An unreadable note is no proof that the person is gone: what was last read stays, with the new problem. */
  private recordOf(note: Note): NoteRecord {
    const { path, problems } = note;
    if (note.kind === 'unreadable') {
      const { subject = null, evidence = null, journal = EMPTY_JOURNAL } = this.records.get(path) ?? {};
      return { path, subject, evidence, skipped: null, journal, problems };
    }
    const subject = note.kind === 'person' ? note.person : note.kind === 'project' ? note.project : null;
    const { evidence, journal } = note;
    return { path, subject, evidence, skipped: note.kind === 'other' ? note.skipped : null, journal, problems };
  }

  private put(next: NoteRecord, touched: Touched): void {
    const before = this.records.get(next.path);
    const subject = before !== undefined && sameData(before.subject, next.subject) ? before.subject : next.subject;
    const journal = before !== undefined && sameData(before.journal, next.journal) ? before.journal : next.journal;
    const record = { ...next, subject, journal };
    if (before !== undefined && sameData(before, record)) return;
    touched.note(next.path);
    if (!sameKind(before, record)) touched.kindsChanged = true;
    this.records.set(next.path, record);
    if (before === undefined) touched.rename(this.links.addNote(next.path));
    if (before?.subject !== subject) this.setSubject(next.path, before?.subject ?? null, subject, touched);
    if ((before?.journal ?? EMPTY_JOURNAL) !== journal) touched.owners.add(next.path);
  }

  private remove(path: NotePath, touched: Touched): void {
    const before = this.records.get(path);
    if (before === undefined) return;
    touched.note(path);
    touched.kindsChanged = true;
    this.records.delete(path);
    touched.rename(this.links.removeNote(path));
    touched.owners.add(path);
    if (before.subject !== null) this.setSubject(path, before.subject, null, touched);
  }

  private move(from: NotePath, to: NotePath, note: Note | null, touched: Touched): void {
    const before = this.records.get(from);
    this.remove(from, touched);
    const isUnread = note === null || note.kind === 'unreadable';
    if (before !== undefined && isUnread) this.put(movedRecord(before, to), touched);
    if (note !== null) this.put(this.recordOf(note), touched);
  }

  private setSubject(path: NotePath, before: Subject, next: Subject, touched: Touched): void {
    if (before?.kind === 'person' || next?.kind === 'person') touched.people.add(path);
    if (before?.kind === 'project' || next?.kind === 'project') touched.projects.add(path);
    if (next?.kind === 'person') this.personByPath.set(path, next);
    else this.personByPath.delete(path);
    if (next?.kind === 'project') this.projectByPath.set(path, next);
    else this.projectByPath.delete(path);
    touched.owners.add(path);
    touched.rename(this.links.setNames(path, namesOf(path, next)));
    // A note that turns from a person's into a project's keeps its names, yet the links to it mean something else.
    if (before?.kind !== next?.kind) touched.rename(this.links.namesOf(path));
  }
}

/**
 * What a person or project may be called; a person also by her e-mail addresses, as lists of guests do. A copy that a
 * sync service made takes no name from its note, else nobody could tell whom the name means.
 */
function namesOf(path: NotePath, subject: Subject): string[] {
  if (subject === null) return [];
  if (conflictCopyOf(path) !== null) return [baseNameOf(path)];
  return [subject.name, baseNameOf(path), ...subject.aliases, ...(subject.kind === 'person' ? subject.emails : [])];
}

function sameKind(a: NoteRecord | undefined, b: NoteRecord): boolean {
  if (a === undefined) return false;
  return a.subject?.kind === b.subject?.kind && a.evidence?.by === b.evidence?.by && a.evidence?.found === b.evidence?.found && a.skipped === b.skipped;
}

/** A record under its new path while nobody could read the note there: only a name taken from the file changes. */
function movedRecord(record: NoteRecord, to: NotePath): NoteRecord {
  const { path, subject } = record;
  const problems = record.problems.map((problem) => ({ ...problem, path: to }));
  const meeting = record.journal.meeting && { ...record.journal.meeting, name: baseNameOf(to) };
  const journal = meeting === record.journal.meeting ? record.journal : { ...record.journal, meeting };
  if (subject === null) return { ...record, path: to, journal, problems };
  const isNamedByFile = subject.spelling.name === undefined && subject.name === baseNameOf(path).normalize('NFC');
  const name = isNamedByFile ? baseNameOf(to) : subject.name;
  return { ...record, path: to, journal, problems, subject: { ...subject, path: to, name } };
}
