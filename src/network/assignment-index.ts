import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { Assignment } from './assignment';
import type { LinkReader } from './link-reader';
import { ReferenceIndex } from './reference-index';
import type { Touched } from './touched';

/**
 * Who holds which role where, kept per note that writes it: a project's boxes, and the roles on a person's own note.
 * Asked from the other two sides: by project, and by the note that is named.
 */
export class AssignmentIndex {
  private readonly byProject = new ReferenceIndex<Assignment>(({ project }) => project, writerOf);
  private readonly byNote = new ReferenceIndex<Assignment>(({ note }) => note, writerOf);

  /**
   * Reads the assignments of one note again: after its text changed, or the meaning of a name in it. Adds whom it gives or
   * takes a role to `touched`.
   */
  refresh(subject: Person | Project | null, isProject: (path: NotePath) => boolean, reader: LinkReader, touched: Touched): void {
    const assignments = subject === null ? [] : readAssignments(subject, isProject, reader);
    this.byProject.set(reader.owner, assignments, touched.projects);
    this.byNote.set(reader.owner, assignments, touched.people);
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
}

function writerOf({ source }: Assignment): NotePath {
  return source.path;
}

function readAssignments(subject: Person | Project, isProject: (path: NotePath) => boolean, reader: LinkReader): Assignment[] {
  return subject.kind === 'project' ? readBoxes(subject, reader) : readOwn(subject, isProject, reader);
}

function readBoxes({ path, boxes }: Project, reader: LinkReader): Assignment[] {
  const assignments: Assignment[] = [];
  for (const { role, entries } of boxes.values()) {
    for (const entry of entries) {
      const note = reader.noteOf(entry.mention, entry);
      assignments.push({ project: path, role, name: entry.mention.text, note, source: { on: 'project', path, entry } });
    }
  }
  return assignments;
}

function readOwn({ path, name, ownAssignments }: Person, isProject: (path: NotePath) => boolean, reader: LinkReader): Assignment[] {
  const assignments: Assignment[] = [];
  for (const own of ownAssignments) {
    const { problems } = reader;
    const before = problems.length;
    const project = reader.noteOf(own.project, own);
    if (project !== null && isProject(project)) {
      assignments.push({ project, role: own.role, name, note: path, source: { on: 'person', path, own } });
      continue;
    }
    const isExplained = problems.length > before;
    if (!isExplained) problems.push({ path, property: own.property, code: 'role-without-project', found: own.project.text });
  }
  return assignments;
}
