import type { Mention, NotePath } from '../model/mention';
import type { OwnAssignment, Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { BoxEntry, Project } from '../model/project';
import { compareText } from '../model/order';
import { sameData } from '../model/same';
import type { Assignment } from './assignment';
import type { LinkIndex } from './link-index';

/** What the assignments of one note touched when they were read anew. */
export interface AffectedByRefresh {
  readonly notes: ReadonlySet<NotePath>;
  readonly projects: ReadonlySet<NotePath>;
  readonly problemsChanged: boolean;
}

interface Written {
  readonly assignments: readonly Assignment[];
  readonly problems: readonly Problem[];
}

const NOTHING: Written = { assignments: [], problems: [] };

/**
 * Who holds which role where, kept per note that writes it: a project's boxes, and the roles on a person's own note.
 * Asked from the other two sides: by project, and by the note that is named.
 */
export class AssignmentIndex {
  private readonly written = new Map<NotePath, Written>();
  private readonly writersForProject = new Map<NotePath, Set<NotePath>>();
  private readonly writersForNote = new Map<NotePath, Set<NotePath>>();

  constructor(private readonly links: LinkIndex) {}

  /** Reads the assignments of one note again: after its text changed, or the meaning of a name in it. */
  refresh(
    owner: NotePath,
    subject: Person | Project | null,
    isProject: (path: NotePath) => boolean,
  ): AffectedByRefresh {
    this.links.setMentions(owner, mentionsIn(subject));
    const before = this.written.get(owner) ?? NOTHING;
    const next = subject === null ? NOTHING : this.read(subject, isProject);
    if (sameData(before, next)) return { notes: new Set(), projects: new Set(), problemsChanged: false };
    this.unlink(owner, before);
    this.link(owner, next);
    const both = [...before.assignments, ...next.assignments];
    return {
      notes: new Set(both.flatMap((assignment) => assignment.note ?? [])),
      projects: new Set(both.map((assignment) => assignment.project)),
      problemsChanged: !sameData(before.problems, next.problems),
    };
  }

  /** In the order of the project's note, then of the people's notes by path. */
  ofProject(path: NotePath): readonly Assignment[] {
    const compare = (a: NotePath, b: NotePath): number =>
      Number(b === path) - Number(a === path) || compareText(a, b);
    const writers = [...(this.writersForProject.get(path) ?? [])].sort(compare);
    return writers.flatMap((writer) => this.of(writer).filter((assignment) => assignment.project === path));
  }

  /** Ordered by the path of the note that writes them. */
  ofNote(path: NotePath): readonly Assignment[] {
    const writers = [...(this.writersForNote.get(path) ?? [])].sort();
    return writers.flatMap((writer) => this.of(writer).filter((assignment) => assignment.note === path));
  }

  /** The names in a note that could not be understood. */
  problemsOf(owner: NotePath): readonly Problem[] {
    return (this.written.get(owner) ?? NOTHING).problems;
  }

  private of(writer: NotePath): readonly Assignment[] {
    return (this.written.get(writer) ?? NOTHING).assignments;
  }

  private read(subject: Person | Project, isProject: (path: NotePath) => boolean): Written {
    const problems: Problem[] = [];
    const assignments =
      subject.kind === 'project' ? this.readBoxes(subject, problems) : this.readOwn(subject, isProject, problems);
    return assignments.length === 0 && problems.length === 0 ? NOTHING : { assignments, problems };
  }

  private readBoxes(project: Project, problems: Problem[]): Assignment[] {
    const { path } = project;
    return [...project.boxes.values()].flatMap((box) =>
      box.entries.map((entry) => {
        const note = this.noteOf(entry.mention, path, entry, problems);
        const source = { on: 'project', path, entry } as const;
        return { project: path, role: box.role, name: entry.mention.text, note, source };
      }),
    );
  }

  private readOwn(person: Person, isProject: (path: NotePath) => boolean, problems: Problem[]): Assignment[] {
    const { path, name } = person;
    return person.ownAssignments.flatMap((own) => {
      const before = problems.length;
      const project = this.noteOf(own.project, path, own, problems);
      if (project === null || !isProject(project)) {
        const isExplained = problems.length > before;
        const problem = { path, property: own.property, code: 'role-without-project', found: own.project.text } as const;
        if (!isExplained) problems.push(problem);
        return [];
      }
      return [{ project, role: own.role, name, note: path, source: { on: 'person', path, own } } as const];
    });
  }

  /** The note that is meant, if it is one; names that fit several notes become a problem. */
  private noteOf(
    mention: Mention,
    path: NotePath,
    place: BoxEntry | OwnAssignment,
    problems: Problem[],
  ): NotePath | null {
    const resolution = this.links.resolve(mention, path);
    if (resolution.kind === 'ambiguous') {
      const property = place.property !== null && { property: place.property };
      const line = 'line' in place && place.line !== null && { line: place.line };
      problems.push({ path, ...property, ...line, code: 'ambiguous-name', found: mention.text });
    }
    return resolution.kind === 'note' ? resolution.path : null;
  }

  private unlink(owner: NotePath, written: Written): void {
    this.written.delete(owner);
    for (const { project, note } of written.assignments) {
      removeWriter(this.writersForProject, project, owner);
      if (note !== null) removeWriter(this.writersForNote, note, owner);
    }
  }

  private link(owner: NotePath, written: Written): void {
    if (written !== NOTHING) this.written.set(owner, written);
    for (const { project, note } of written.assignments) {
      addWriter(this.writersForProject, project, owner);
      if (note !== null) addWriter(this.writersForNote, note, owner);
    }
  }
}

function mentionsIn(subject: Person | Project | null): Mention[] {
  if (subject === null) return [];
  if (subject.kind === 'person') return subject.ownAssignments.map((own) => own.project);
  return [...subject.boxes.values()].flatMap((box) => box.entries.map((entry) => entry.mention));
}

function addWriter(index: Map<NotePath, Set<NotePath>>, key: NotePath, writer: NotePath): void {
  const writers = index.get(key);
  if (writers === undefined) index.set(key, new Set([writer]));
  else writers.add(writer);
}

function removeWriter(index: Map<NotePath, Set<NotePath>>, key: NotePath, writer: NotePath): void {
  const writers = index.get(key);
  writers?.delete(writer);
  if (writers?.size === 0) index.delete(key);
}
