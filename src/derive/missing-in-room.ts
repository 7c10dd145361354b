import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Role } from '../model/role';
import { foldName } from '../network/link-path';
import type { Board, Box } from './board';
import type { BriefSource, Named } from './brief';

/** A role of a project that nobody in the room has. */
export interface MissingRole {
  readonly role: Role;
  /** Those who have it and are not there; empty where it is still to be filled. */
  readonly elsewhere: readonly Named[];
}

/** What a meeting lacks for one project. */
export interface MissingInRoom {
  readonly path: NotePath;
  readonly name: string;
  /** In the order of the board; empty when every part is in the room. */
  readonly roles: readonly MissingRole[];
}

/**
 * The roles that nobody in the room has, for each active project that somebody in it has a part in; projects by name.
 * A role counts when the project must fill it or has named somebody for it. Nobody misses an opponent.
 */
export function missingInRoom(room: readonly Named[], source: BriefSource): readonly MissingInRoom[] {
  return boardsOf(room, source).map(({ project, boxes }) => ({
    path: project.path,
    name: project.name,
    roles: boxes
      .filter((box) => box.role.sign >= 0 && (box.must || box.available > 0) && !isInRoom(box, room))
      .map(({ role, names }) => ({ role, elsewhere: namesThatCount(names) })),
  }));
}

function boardsOf(room: readonly Named[], source: BriefSource): readonly Board[] {
  const people = room.flatMap(({ path }) => path ?? []);
  const projects = new Set(people.flatMap((path) => source.network.assignmentsOfPerson(path).map(({ project }) => project)));
  return [...projects]
    .flatMap((path) => source.boardOf(path) ?? [])
    .filter(({ project }) => project.status === 'active')
    .sort((a, b) => compareNamed(a.project, b.project));
}

function isInRoom({ names }: Box, room: readonly Named[]): boolean {
  return names.some(({ path, name }) =>
    room.some((there) => (path === null ? foldName(there.name) === foldName(name) : there.path === path)),
  );
}

function namesThatCount(names: Box['names']): readonly Named[] {
  return names.filter(({ isAvailable }) => isAvailable).map(({ name, path }) => ({ name, path }));
}
