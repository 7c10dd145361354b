import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
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
   * Takes a change in, in steps: projects whose note changed, and people of whom anything did. Returns the projects whose
   * board is not what it was.
   */
  *applying(projects: Iterable<NotePath>, people: Iterable<NotePath>, source: BoardSource): Steps<ReadonlySet<NotePath>> {
    const touched = new Set(projects);
    for (const person of people) {
      for (const assignment of source.network.assignmentsOfPerson(person)) touched.add(assignment.project);
      yield;
    }
    return yield* this.refreshing(touched, source);
  }

  /** A new day may turn a box silent, in any project. */
  *refreshingAll(source: BoardSource): Steps<ReadonlySet<NotePath>> {
    return yield* this.refreshing(new Set([...this.boards.keys(), ...source.network.projects.keys()]), source);
  }

  private *refreshing(paths: Iterable<NotePath>, source: BoardSource): Steps<ReadonlySet<NotePath>> {
    const changed = new Set<NotePath>();
    const removed: Board[] = [];
    const added: Board[] = [];
    for (const path of paths) {
      const before = this.boards.get(path);
      const project = source.network.projects.get(path);
      const next = project === undefined ? undefined : deriveBoard(project, source);
      yield;
      if (sameData(before, next)) continue;
      changed.add(path);
      if (before !== undefined) removed.push(before);
      if (next === undefined) this.boards.delete(path);
      else {
        this.boards.set(path, next);
        added.push(next);
      }
    }
    yield* this.ordered.changing(removed, added);
    return changed;
  }
}

function compareBoards(a: Board, b: Board): number {
  return compareNamed(a.project, b.project);
}
