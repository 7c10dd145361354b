import type { Mention, NotePath } from '../model/mention';
import type { OwnAssignment, Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { BoxEntry, Project } from '../model/project';
import { sameData } from '../model/same';
import type { Assignment } from './assignment';
import type { LinkIndex } from './link-index';
import { ReferenceIndex } from './reference-index';

/** What the assignments of one note touched when they were read anew. */
export interface AffectedByRefresh {
  readonly notes: readonly NotePath[];
  readonly projects: readonly NotePath[];
  readonly problemsChanged: boolean;
}

/**
 * Who holds which role where, kept per note that writes it: a project's boxes, and the roles on a person's own note.
 * Asked from the other two sides: by project, and by the note that is named.
 */
export class AssignmentIndex {
  private readonly byProject = new ReferenceIndex<Assignment>(({ project }) => project);
  private readonly byNote = new ReferenceIndex<Assignment>(({ note }) => note);
  private readonly problems = new Map<NotePath, readonly Problem[]>();

  constructor(private readonly links: LinkIndex) {}

  /** Reads the assignments of one note again: after its text changed, or the meaning of a name in it. */
  refresh(
    owner: NotePath,
    subject: Person | Project | null,
    isProject: (path: NotePath) => boolean,
  ): AffectedByRefresh {
    const problems: Problem[] = [];
    const assignments = subject === null ? [] : this.read(subject, isProject, problems);
    const problemsChanged = !sameData(this.problemsOf(owner), problems);
    if (problems.length === 0) this.problems.delete(owner);
    else this.problems.set(owner, problems);
    const projects = this.byProject.set(owner, assignments);
    return { notes: this.byNote.set(owner, assignments), projects, problemsChanged };
  }

  /** In the order of the project's note, then of the people's notes by path. */
  ofProject(path: NotePath): readonly Assignment[] {
    const said = this.byProject.of(path);
    const own = said.filter(({ source }) => source.path === path);
    return own.length === 0 ? said : [...own, ...said.filter(({ source }) => source.path !== path)];
  }

  /** Ordered by the path of the note that writes them. */
  ofNote(path: NotePath): readonly Assignment[] {
    return this.byNote.of(path);
  }

  /** The names in a note that could not be understood. */
  problemsOf(owner: NotePath): readonly Problem[] {
    return this.problems.get(owner) ?? [];
  }

  private read(subject: Person | Project, isProject: (path: NotePath) => boolean, problems: Problem[]): Assignment[] {
    return subject.kind === 'project' ? this.readBoxes(subject, problems) : this.readOwn(subject, isProject, problems);
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
}

/** Every name that the roles of a note hold. */
export function mentionsInRoles(subject: Person | Project | null): Mention[] {
  if (subject === null) return [];
  if (subject.kind === 'person') return subject.ownAssignments.map((own) => own.project);
  return [...subject.boxes.values()].flatMap((box) => box.entries.map((entry) => entry.mention));
}
