import type { Board } from '../../derive/board';
import type { NotePath } from '../../model/mention';
import type { RoleId } from '../../model/role';

/** What is asked for of the boards; null for everything. */
export interface BoardFilter {
  readonly project: NotePath | null;
  readonly person: NotePath | null;
  readonly role: RoleId | null;
}

/** The boards of what is asked for, with but the boxes that are: those of a role, and those in which somebody is. */
export function boardsAsked(boards: readonly Board[], { project, person, role }: BoardFilter): readonly Board[] {
  const isAsked = (box: Board['boxes'][number]): boolean =>
    (role === null || box.role.id === role) && (person === null || box.names.some(({ path }) => path === person));
  return boards.flatMap((board) => {
    if (project !== null && board.project.path !== project) return [];
    if (role === null && person === null) return [board];
    const boxes = board.boxes.filter(isAsked);
    if (boxes.length === 0) return [];
    return [{ ...board, boxes, openRoles: board.openRoles.filter((open) => boxes.some((box) => box.role.id === open.role)) }];
  });
}

/** The boards of active projects with open roles, and of these at most so many in all, in their order. */
export function boardsWithGaps(boards: readonly Board[], limit: number | null): readonly Board[] {
  let left = limit ?? Infinity;
  return boards.flatMap((board) => {
    const openRoles = board.project.status === 'active' ? board.openRoles.slice(0, left) : [];
    left -= openRoles.length;
    return openRoles.length === 0 ? [] : [{ ...board, openRoles }];
  });
}
