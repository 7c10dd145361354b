import type { Board, Box, BoxName } from '../../derive/board';
import type { NotePath } from '../../model/mention';
import { compareNamed } from '../../model/order';
import type { Person } from '../../model/person';
import { isInScope } from './matrix-rows';
import type { RoleTextsOf } from './matrix-rows';
import type { MatrixState, PersonSort } from './matrix-state';
import { searchIn, searchedText } from '../shared/search-text';

/** One role that somebody has in a project. */
export interface HeldRole {
  readonly box: Box;
  /** The name in that box, with every place that gives it. */
  readonly name: BoxName;
}

/** Somebody, with her roles in the projects shown. */
export interface PersonRow {
  /** The path of her note; for a bare name, the name. */
  readonly key: string;
  readonly name: string;
  /** Null where there is no note yet. */
  readonly path: NotePath | null;
  /** Null for a bare name, and for a note that is not a person's: an organisation may be an ally too. */
  readonly person: Person | null;
  readonly roles: ReadonlyMap<NotePath, readonly HeldRole[]>;
  readonly roleCount: number;
}

/** People by projects: what is shown, in which order. */
export interface PeopleMatrix {
  readonly rows: readonly PersonRow[];
  readonly columns: readonly Board[];
  /** Rows before the filter box narrowed them. */
  readonly total: number;
}

/** Everybody in scope, in order: what the filter box narrows. */
export interface PeopleInScope {
  readonly rows: readonly PersonRow[];
  readonly columns: readonly Board[];
}

/** The rows and columns of people × projects: everybody with a note, and everybody who is only named in a box. */
export function derivePeopleMatrix(
  people: readonly Person[],
  boards: readonly Board[],
  state: MatrixState,
  textsOf: RoleTextsOf,
): PeopleMatrix {
  const inScope = derivePeopleInScope(people, boards, state);
  return narrowPeople(inScope, state.filter, (row) => textOfRow(row, inScope.columns, textsOf));
}

/** What {@link derivePeopleMatrix} does before the filter, of which a keystroke changes nothing. */
export function derivePeopleInScope(
  people: readonly Person[],
  boards: readonly Board[],
  state: Pick<MatrixState, 'scope' | 'personSort'>,
): PeopleInScope {
  const columns = boards.filter((board) => isInScope(board, state));
  const rows = rowsOf(people, columns).filter((row) => state.scope === 'all' || isOfToday(row));
  return { rows: sortRows(rows, state.personSort), columns };
}

/** Those whose text, which is asked for only when something is looked for, has what a person typed. */
export function narrowPeople({ rows, columns }: PeopleInScope, filter: string, textOf: (row: PersonRow) => string): PeopleMatrix {
  const isFound = searchIn(filter);
  return { rows: isFound === null ? rows : rows.filter((row) => isFound(textOf(row))), columns, total: rows.length };
}

/** Somebody archived or gone is shown only as long as a project names her. */
function isOfToday({ person, roleCount }: PersonRow): boolean {
  return roleCount > 0 || person === null || person.status === 'active';
}

function rowsOf(people: readonly Person[], boards: readonly Board[]): PersonRow[] {
  const held = new Map<string, { name: BoxName; roles: Map<NotePath, HeldRole[]> }>();
  for (const { project, boxes } of boards) {
    for (const box of boxes) {
      for (const name of box.names) {
        const entry = held.get(name.key) ?? { name, roles: new Map<NotePath, HeldRole[]>() };
        held.set(name.key, entry);
        entry.roles.set(project.path, [...(entry.roles.get(project.path) ?? []), { box, name }]);
      }
    }
  }
  const known = new Set(people.map((person) => person.path));
  const others = [...held].filter(([, { name }]) => name.path === null || !known.has(name.path));
  return [
    ...people.map((person) => row(person.path, person, person, held.get(person.path)?.roles)),
    ...others.map(([key, { name, roles }]) => row(key, name, name.person, roles)),
  ];
}

function row(
  key: string,
  { name, path }: { name: string; path: NotePath | null },
  person: Person | null,
  roles: ReadonlyMap<NotePath, readonly HeldRole[]> = new Map(),
): PersonRow {
  const roleCount = [...roles.values()].reduce((sum, some) => sum + some.length, 0);
  return { key, name, path, person, roles, roleCount };
}

/** What the filter looks through in a row, as it is searched: names, organisation, projects and roles. */
export function textOfRow({ name, person, roles }: PersonRow, boards: readonly Board[], textsOf: RoleTextsOf): string {
  const held = [...roles.values()].flat().map(({ box }) => textsOf(box.role.id));
  const projects = roles.size === 0 ? [] : boards.filter(({ project }) => roles.has(project.path)).map(({ project }) => project.name);
  const own = person === null ? [] : [...person.aliases, person.organisation?.text ?? ''];
  return searchedText([name, ...own, ...projects, ...held.flatMap(({ box, one }) => [box, one])]);
}

/** By name first, which people come in already, so that the names of equals are not compared again and again. */
function sortRows(rows: readonly PersonRow[], sort: PersonSort): PersonRow[] {
  const byName = [...rows].sort((a, b) => compareNamed({ name: a.name, path: a.key }, { name: b.name, path: b.key }));
  return sort === 'name' ? byName : byName.sort((a, b) => b.roleCount - a.roleCount);
}
