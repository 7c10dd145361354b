import { EMPTY_JOURNAL } from '../model/journal';
import type { Mention, NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Project } from '../model/project';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import { finish } from '../model/steps';
import type { Note } from '../note/note';
import type { Assignment } from './assignment';
import { AssignmentIndex } from './assignment-index';
import { JournalIndex } from './journal-index';
import { LinkIndex } from './link-index';
import type { Resolution } from './link-index';
import { LinkReader } from './link-reader';
import type { NoteChange } from './note-change';
import type { NoteRecord, Subject } from './note-record';
import { movedRecord, namesOf, recordOf, sameKind, withSameParts } from './note-record';
import type { RatedStance, Tie, ToldInteraction, ToldTask } from './reference';
import type { NetworkDiff } from './touched';
import { Touched } from './touched';

export type { NoteRecord } from './note-record';
export type { NetworkDiff } from './touched';

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * All people and projects of the vault and who plays which part, kept up to date note by note. The only state is what
 * the notes say; `today` is nowhere in here.
 */
export class Network {
  private readonly records = new Map<NotePath, NoteRecord>();
  private readonly personByPath = new Map<NotePath, Person>();
  private readonly projectByPath = new Map<NotePath, Project>();
  private readonly links = new LinkIndex();
  private readonly assignments = new AssignmentIndex();
  private readonly journals = new JournalIndex();
  private readonly linkProblems = new Map<NotePath, readonly Problem[]>();
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
    return this.linkProblems.get(path) ?? NO_PROBLEMS;
  }

  /** Takes changes of notes in, in their order, and follows their links. Costs what they touch, not what the vault holds. */
  apply(changes: readonly NoteChange[]): NetworkDiff {
    this.take(changes);
    return this.takeDiff();
  }

  /**
   * Takes changes of notes in, in their order; their links are followed by {@link join}, which is to come before anything
   * is asked. Returns whether any note is not what it was.
   */
  take(changes: readonly NoteChange[]): boolean {
    const { open } = this;
    const before = open.changes;
    for (const change of changes) {
      if (change.kind === 'upsert') this.put(recordOf(change.note, this.records.get(change.note.path)), open);
      else if (change.kind === 'remove') this.remove(change.path, open);
      else this.move(change.from, change.to, change.note, open);
    }
    return open.changes > before;
  }

  /** How many notes were something else than before since the last {@link takeDiff}. */
  get changes(): number {
    return this.open.changes;
  }

  /** Follows at once the links of what was taken in. */
  join(): void {
    if (this.open.isFollowed) return;
    finish(this.joining());
  }

  /**
   * Follows the links of what was taken in, note by note; more may be taken in between two steps. A vault that is read in
   * many batches joins once at the end: else each note would be followed again for every batch that brings one it names.
   */
  *joining(): Steps {
    while (!this.open.isFollowed) {
      const { names, owners } = this.open;
      for (const name of names) {
        names.delete(name);
        for (const owner of this.links.mentionersOf(name)) owners.add(owner);
      }
      for (const owner of owners) {
        owners.delete(owner);
        this.follow(owner, this.open);
        yield;
      }
    }
  }

  /** What all that was taken in since the last time touched, its links followed. */
  takeDiff(): NetworkDiff {
    this.join();
    const diff = this.open;
    this.open = new Touched();
    return diff;
  }

  /** All notes, as {@link takeDiff} tells of them when they have just come in. */
  get everything(): NetworkDiff {
    const [people, projects] = [new Set(this.personByPath.keys()), new Set(this.projectByPath.keys())];
    return { people, projects, tied: people, notes: new Set(this.records.keys()), kindsChanged: true };
  }

  private follow(owner: NotePath, touched: Touched): void {
    const { subject = null, journal = EMPTY_JOURNAL } = this.records.get(owner) ?? {};
    const reader = new LinkReader(this.links, owner);
    this.assignments.refresh(subject, (path) => this.projectByPath.has(path), reader, touched);
    this.journals.refresh(subject, journal, reader, touched);
    this.links.setMentions(owner, reader.mentions);
    if (sameData(this.linkProblemsOf(owner), reader.problems)) return;
    touched.notes.add(owner);
    if (reader.problems.length === 0) this.linkProblems.delete(owner);
    else this.linkProblems.set(owner, reader.problems);
  }

  private put(next: NoteRecord, touched: Touched): void {
    const before = this.records.get(next.path);
    const record = before === undefined ? next : withSameParts(next, before);
    if (record === before) return;
    const { subject, journal } = record;
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
    if (note !== null) this.put(recordOf(note, this.records.get(note.path)), touched);
  }

  private setSubject(path: NotePath, before: Subject, next: Subject, touched: Touched): void {
    if (before?.kind === 'person' || next?.kind === 'person') touched.people.add(path);
    if (before?.kind === 'project' || next?.kind === 'project') touched.projects.add(path);
    if (next?.kind === 'person') this.personByPath.set(path, next);
    else this.personByPath.delete(path);
    if (next?.kind === 'project') this.projectByPath.set(path, next);
    else this.projectByPath.delete(path);
    touched.owners.add(path);
    touched.rename(this.links.setNames(path, namesOf(path, before), namesOf(path, next)));
    // A note that turns from a person's into a project's keeps its names, yet the links to it mean something else.
    if (before?.kind !== next?.kind) touched.rename(this.links.mentionedAmong(namesOf(path, next)));
  }
}
