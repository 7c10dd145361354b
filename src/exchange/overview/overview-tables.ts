import type { Board, Box } from '../../derive/board';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { LinkedTable } from '../linked-table';
import { joinedCells, plainCell } from '../linked-table';
import { linkedBox } from '../tables';

/** Somebody with the boxes that she is in, by project. */
export interface PersonWithRoles {
  /** Tells her from all others. */
  readonly key: string;
  readonly name: string;
  /** Null where she has no note yet. */
  readonly path: NotePath | null;
  readonly roles: ReadonlyMap<NotePath, readonly { readonly box: Box }[]>;
}

/** One project alone: a row for each role, so that it is no wider than a page. */
export function linkedProject({ project, boxes }: Board, strings: Strings): LinkedTable {
  const { overview, queue: { columns }, roles } = strings;
  const rows = boxes.map((box) => [plainCell(roles.textsOf(box.role.id).box), linkedBox(box, strings)]);
  return { title: overview.projectTitle(project.name), header: [overview.role, columns.who], rows };
}

/** People by projects: what each is in which. */
export function linkedPeople(people: readonly PersonWithRoles[], boards: readonly Board[], { matrix, roles }: Strings): LinkedTable {
  const rows = people.map(({ name, path, roles: held }) => [
    [{ text: name, path }],
    ...boards.map(({ project }) => {
      const words = (held.get(project.path) ?? []).map(({ box }) => plainCell(roles.textsOf(box.role.id).one));
      return joinedCells(words, ', ');
    }),
  ]);
  return { title: matrix.title, header: [matrix.corner.people, ...boards.map(({ project }) => project.name)], rows };
}
