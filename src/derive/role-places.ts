import { compareNamed, compareText } from '../model/order';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project, ProjectStatus } from '../model/project';
import type { RoleId } from '../model/role';
import type { Board, Box } from './board';
import type { CandidateSource } from './candidates';
import { deriveCandidates } from './candidates';

/** A role of a project that somebody could be named for. */
export interface RolePlace {
  readonly board: Board;
  readonly box: Box;
  /** Must be filled, and has too few names, in a project that goes on now. */
  readonly isOpen: boolean;
}

/** The projects in which somebody is still named, in the order in which they are offered. */
const LIVE: readonly ProjectStatus[] = ['active', 'idea', 'paused'];

/**
 * The roles of all projects that have not ended: those that are to be filled now first, then active projects before
 * others, by project, and in the order of its board.
 */
export function rolePlacesOf(boards: Iterable<Board>): readonly RolePlace[] {
  return [...boards]
    .filter(({ project }) => LIVE.includes(project.status))
    .flatMap((board) => board.boxes.map((box, index) => ({ place: { board, box, isOpen: isOpen(board, box) }, index })))
    .sort((a, b) => comparePlaces(a.place, b.place) || a.index - b.index)
    .map(({ place }) => place);
}

/** The roles of one project, whether it has ended or not: those that are to be filled first, then as on its board. */
export function rolePlacesOn(board: Board): readonly RolePlace[] {
  const places = board.boxes.map((box) => ({ board, box, isOpen: isOpen(board, box) }));
  return [...places.filter((place) => place.isOpen), ...places.filter((place) => !place.isOpen)];
}

/** Whether somebody is named for a role already. */
export function isNamedIn({ box }: RolePlace, person: NotePath): boolean {
  return box.names.some(({ path }) => path === person);
}

/**
 * Everybody to be offered for a role of a project: those who could fill it first, the best before the others, then the
 * rest of `people` in the order given.
 */
export function peopleForRole(project: Project, role: RoleId, people: readonly Person[], source: CandidateSource): readonly Person[] {
  const best = deriveCandidates(project, role, source).map(({ person }) => person);
  const first = new Set(best);
  return [...best, ...people.filter((person) => !first.has(person))];
}

function isOpen({ project, openRoles }: Board, { role }: Box): boolean {
  return project.status === 'active' && openRoles.some((open) => open.role === role.id);
}

function comparePlaces(a: RolePlace, b: RolePlace): number {
  const [one, other] = [a.board.project, b.board.project];
  return (
    Number(b.isOpen) - Number(a.isOpen) ||
    LIVE.indexOf(one.status) - LIVE.indexOf(other.status) ||
    compareNamed(one, other) ||
    compareText(one.path, other.path)
  );
}
