import type { Board } from '../../derive/board';
import type { NotePath } from '../../model/mention';
import type { Role } from '../../model/role';
import type { RoleTextsOf } from '../../view/matrix/matrix-rows';
import { deriveProjectMatrix } from '../../view/matrix/matrix-rows';
import type { ProjectMatrix } from '../../view/matrix/matrix-rows';
import type { ProjectSort } from '../../view/matrix/matrix-state';
import { INITIAL_MATRIX_STATE } from '../../view/matrix/matrix-state';
import type { BaseContent } from './base-content';

/** What a person chose for the matrix of a base. */
export interface BaseMatrixChoices {
  /** Only projects, and only roles, where a name is still to be found. */
  readonly onlyOpen: boolean;
  /** Our order, where the base has none. */
  readonly order: ProjectSort;
}

/** The rows that stand together. */
interface BoardGroup {
  readonly title: string | null;
  readonly boards: readonly Board[];
}

/** The matrix of a base. */
export interface BaseMatrix {
  readonly matrix: ProjectMatrix;
  readonly groups: readonly BoardGroup[];
  /** Whether the rows are where the people of the base hold a part, since no project is among its notes. */
  readonly isOfPeople: boolean;
}

/** What a matrix is made from. */
export interface BaseMatrixSource {
  /** All boards of the vault, by name. */
  readonly boards: readonly Board[];
  readonly roles: readonly Role[];
  readonly textsOf: RoleTextsOf;
}

/**
 * Projects × roles of a base: the projects among its notes. Where only people are, the projects and roles in which one
 * of them holds a part; groups and order of the base are about the people then, and the rows have ours.
 */
export function matrixOfBase(content: BaseContent, choices: BaseMatrixChoices, source: BaseMatrixSource): BaseMatrix {
  const isOfPeople = content.projects.size === 0 && content.people.size > 0;
  const wanted = isOfPeople ? [{ title: null, boards: boardsNaming(content.people, source.boards) }] : groupsOf(content, source.boards);
  const open = choices.onlyOpen ? wanted.map(({ title, boards }) => ({ title, boards: boards.filter(isOpen) })) : wanted;
  const sort = content.isSorted && !isOfPeople ? 'name' : choices.order;
  const groups = open
    .map(({ title, boards }) => ({ title, boards: deriveRows(boards, sort, source).rows }))
    .filter(({ boards }) => boards.length > 0);
  const matrix = deriveRows(groups.flatMap(({ boards }) => boards), 'name', source);
  const columns = matrix.columns.filter(
    ({ id }) => (!isOfPeople || matrix.rows.some((board) => isHeld(board, id, content.people))) && (!choices.onlyOpen || matrix.rows.some((board) => isOpenIn(board, id))),
  );
  return { matrix: { ...matrix, columns }, groups, isOfPeople };
}

/** The boards of each group: in the order of the base where it has one, else by name. */
function groupsOf({ groups, isSorted }: BaseContent, boards: readonly Board[]): readonly BoardGroup[] {
  const known = new Map(boards.map((board) => [board.project.path, board]));
  return groups.map(({ title, paths }) => {
    const inGroup = new Set(paths);
    const sorted = isSorted ? paths.flatMap((path) => known.get(path) ?? []) : boards.filter(({ project }) => inGroup.has(project.path));
    return { title, boards: sorted };
  });
}

/** By `name` the boards stay as they come, which is by name, or as the base has them. */
function deriveRows(boards: readonly Board[], projectSort: ProjectSort, { roles, textsOf }: BaseMatrixSource): ProjectMatrix {
  return deriveProjectMatrix(boards, roles, { ...INITIAL_MATRIX_STATE, scope: 'all', projectSort }, textsOf);
}

function boardsNaming(people: ReadonlySet<NotePath>, boards: readonly Board[]): readonly Board[] {
  return boards.filter(({ boxes }) => boxes.some(({ names }) => names.some(({ path }) => path !== null && people.has(path))));
}

function isHeld(board: Board, role: string, people: ReadonlySet<NotePath>): boolean {
  const names = board.boxes.find((box) => box.role.id === role)?.names ?? [];
  return names.some(({ path }) => path !== null && people.has(path));
}

function isOpen({ openRoles }: Board): boolean {
  return openRoles.length > 0;
}

function isOpenIn({ openRoles }: Board, role: string): boolean {
  return openRoles.some((open) => open.role === role);
}
