import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import { sameData } from '../model/same';
import { OrderedList } from '../network/ordered-list';
import { deriveBoard } from './board';
import type { Board, BoardSource } from './board';

/** All boards from scratch, by project name. The slow twin of {@link RoleMatrix}. */
export function deriveRoleMatrix(source: BoardSource): Board[] {
  return [...source.network.projects.values()].map((project) => deriveBoard(project, source)).sort(compareBoards);
}

/** The boards of all projects, kept up to date: only those that a change touches are derived again. */
export class RoleMatrix {
  private readonly boards = new Map<NotePath, Board>();
  private readonly ordered = new OrderedList<Board>(compareBoards);

  /** By project name, then path; the same array until a board changes. */
  get all(): readonly Board[] {
    return this.ordered.all;
  }

  boardOf(project: NotePath): Board | null {
    return this.boards.get(project) ?? null;
  }

  /**
   * Takes a change in: projects whose note changed, and people of whom anything did. Returns the projects whose board is
   * not what it was.
   */
  apply(projects: Iterable<NotePath>, people: Iterable<NotePath>, source: BoardSource): ReadonlySet<NotePath> {
    const touched = new Set(projects);
    for (const person of people) {
      for (const assignment of source.network.assignmentsOfPerson(person)) touched.add(assignment.project);
    }
    return this.refresh(touched, source);
  }

  /** A new day may turn a box silent, in any project. */
  refreshAll(source: BoardSource): ReadonlySet<NotePath> {
    return this.refresh(new Set([...this.boards.keys(), ...source.network.projects.keys()]), source);
  }

  private refresh(paths: Iterable<NotePath>, source: BoardSource): ReadonlySet<NotePath> {
    const changed = new Set<NotePath>();
    const removed: Board[] = [];
    const added: Board[] = [];
    for (const path of paths) {
      const before = this.boards.get(path);
      const project = source.network.projects.get(path);
      const next = project === undefined ? undefined : deriveBoard(project, source);
      if (sameData(before, next)) continue;
      changed.add(path);
      if (before !== undefined) removed.push(before);
      if (next === undefined) this.boards.delete(path);
      else {
        this.boards.set(path, next);
        added.push(next);
      }
    }
    this.ordered.change(removed, added);
    return changed;
  }
}

function compareBoards(a: Board, b: Board): number {
  return compareNamed(a.project, b.project);
}
