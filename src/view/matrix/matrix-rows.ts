import type { Board, Box } from '../../derive/board';
import type { RoleTexts } from '../../i18n/role-texts';
import type { Role, RoleId } from '../../model/role';
import type { MatrixState, ProjectSort } from './matrix-state';
import { searchIn, searchedText } from '../shared/search-text';

/** The names of roles in the language of the screen. */
export type RoleTextsOf = (role: RoleId) => RoleTexts;

/** Projects by roles: what is shown, in which order. */
export interface ProjectMatrix {
  readonly rows: readonly Board[];
  readonly columns: readonly Role[];
  /** Rows before the filter box narrowed them. */
  readonly total: number;
}

/**
 * The rows and columns of projects × roles. `boards` come by name; `roles` are the columns that are always there.
 * @param textOf - what the filter looks through on a board, from somebody who may remember it
 */
export function deriveProjectMatrix(
  boards: readonly Board[],
  roles: readonly Role[],
  state: MatrixState,
  textsOf: RoleTextsOf,
  textOf: (board: Board) => string = (board) => textOfBoard(board, textsOf),
): ProjectMatrix {
  const inScope = boards.filter((board) => isInScope(board, state));
  const isFound = searchIn(state.filter);
  const rows = isFound === null ? inScope : inScope.filter((board) => isFound(textOf(board)));
  return { rows: sortBoards(rows, state.projectSort), columns: columnsOf(rows, roles), total: inScope.length };
}

/** Whether a project is one of those that the matrix is to show. */
export function isInScope(board: Board, state: Pick<MatrixState, 'scope'>): boolean {
  return state.scope === 'all' || board.project.status === 'active';
}

/** The box of a role on a board; null where the role belongs to other projects only. */
export function boxOf(board: Board, role: RoleId): Box | null {
  return board.boxes.find((box) => box.role.id === role) ?? null;
}

/** How many names a project still looks for. */
export function namesToFind(board: Board): number {
  return board.openRoles.reduce((sum, open) => sum + open.needed - open.found, 0);
}

/**
 * What the filter looks through, as it is searched: the project, everybody named, their organisations, and the roles that
 * have a name.
 */
export function textOfBoard({ project, boxes }: Board, textsOf: RoleTextsOf): string {
  const named = boxes.filter((box) => box.names.length > 0);
  const people = named.flatMap((box) => box.names).flatMap(({ name, person }) => [
    name,
    ...(person?.aliases ?? []),
    person?.organisation?.text ?? '',
  ]);
  const roles = named.map((box) => textsOf(box.role.id)).flatMap(({ box, one }) => [box, one]);
  return searchedText([project.name, ...project.aliases, ...people, ...roles]);
}

function columnsOf(boards: readonly Board[], roles: readonly Role[]): Role[] {
  const columns = new Map(roles.map((role) => [role.id, role]));
  for (const { boxes } of boards) for (const { role } of boxes) if (!columns.has(role.id)) columns.set(role.id, role);
  return [...columns.values()];
}

/** Boards come by name and sorting is stable, so that equal ones stay by name, then path. */
function sortBoards(boards: readonly Board[], sort: ProjectSort): readonly Board[] {
  if (sort === 'name') return boards;
  return [...boards].sort(COMPARE[sort]);
}

const COMPARE: Readonly<Record<Exclude<ProjectSort, 'name'>, (a: Board, b: Board) => number>> = {
  // The nearest first; a project without a deadline can wait.
  deadline: (a, b) => compareLast(a.project.deadline, b.project.deadline),
  // The least covered first: that is where something is to be done.
  coverage: (a, b) => compareLast(a.coverage, b.coverage),
  holes: (a, b) => namesToFind(b) - namesToFind(a),
};

function compareLast<Value extends string | number>(a: Value | null, b: Value | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
