import type { Mention, NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { Role, RoleId } from '../../model/role';
import { shownRoles } from '../../model/role';
import type { BlockNameProblem, BlockRequest } from '../../note/block/block-request';
import type { BlockView } from '../../note/block/block-words';
import { nearestWord } from '../../note/nearest-word';
import { roleSpellingFor } from '../../note/vocabulary';
import type { Board } from '../board';
import type { BriefSource } from '../brief';
import { circleOf } from '../contact';
import { networkKeyOf } from '../networks';

/** What a block is made from; the store is one. */
export interface BlockSource extends BriefSource {
  boards(): readonly Board[];
  /** Everybody, by name. */
  people(): readonly Person[];
}

/** What a block means in this vault, in the note that it stands in. */
export interface BlockScope {
  readonly view: BlockView;
  /** The projects that are meant, in the order of the block; null for all of them. */
  readonly boards: readonly Board[] | null;
  /** The people that are meant; null for everybody. */
  readonly people: readonly Person[] | null;
  /** null for every role. */
  readonly roles: ReadonlySet<RoleId> | null;
  /** The keys of the networks; null for any. */
  readonly networks: ReadonlySet<string> | null;
}

/** The scope of a block, or everything that the notes do not know of what it names. */
export type ScopeOrProblems =
  | { readonly kind: 'scope'; readonly scope: BlockScope }
  | { readonly kind: 'problems'; readonly problems: readonly BlockNameProblem[] };

/** Finds the notes behind the names of a block that stands in the note at `path`. */
export function deriveBlockScope(request: BlockRequest, path: NotePath, source: BlockSource): ScopeOrProblems {
  const problems: BlockNameProblem[] = [];
  const view = viewOf(request, path, source);
  const scope: BlockScope = {
    view,
    boards: boardsOf({ ...request, view }, path, source, problems),
    people: peopleOf({ ...request, view }, path, source, problems),
    roles: rolesOf(request, source, problems),
    networks: networksOf(request, source, problems),
  };
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'scope', scope };
}

/** A block that says nothing shows what it stands in: a project's board, and of a person what is known of her. */
function viewOf({ view, isViewSaid, projects }: BlockRequest, path: NotePath, source: BlockSource): BlockView {
  const isOfPerson = !isViewSaid && projects === null && source.followUpOf(path) !== null;
  return isOfPerson ? 'person' : view;
}

function boardsOf({ view, projects }: BlockRequest, path: NotePath, source: BlockSource, problems: BlockNameProblem[]): readonly Board[] | null {
  if (view === 'person' || view === 'health') return null;
  if (projects === 'all') return view === 'board' ? source.boards().filter(({ project }) => project.status === 'active') : null;
  if (projects !== null) return projects.flatMap((mention) => boardOf(mention, path, source, problems));
  const own = view === 'matrix' ? null : source.boardOf(path);
  if (own !== null) return [own];
  if (view === 'board') problems.push({ kind: 'no-project' });
  return null;
}

function boardOf(mention: Mention, path: NotePath, source: BlockSource, problems: BlockNameProblem[]): readonly Board[] {
  const { text } = mention;
  const resolution = source.network.resolve(mention, path);
  if (resolution.kind === 'ambiguous') problems.push({ kind: 'ambiguous', text, paths: resolution.paths });
  const board = resolution.kind === 'note' ? source.boardOf(resolution.path) : null;
  if (board !== null) return [board];
  if (resolution.kind !== 'ambiguous') {
    const names = source.boards().flatMap(({ project }) => [project.name, ...project.aliases]);
    problems.push({ kind: 'unknown-project', text, nearest: nearestWord(text, names) });
  }
  return [];
}

function peopleOf({ view, people }: BlockRequest, path: NotePath, source: BlockSource, problems: BlockNameProblem[]): readonly Person[] | null {
  if (people.length > 0) return people.flatMap((mention) => personOf(mention, path, source, problems));
  if (view !== 'person') return null;
  const own = source.network.people.get(path);
  if (own !== undefined) return [own];
  problems.push({ kind: 'no-person' });
  return null;
}

function personOf(mention: Mention, path: NotePath, source: BlockSource, problems: BlockNameProblem[]): readonly Person[] {
  const { text } = mention;
  const resolution = source.network.resolve(mention, path);
  const person = resolution.kind === 'note' ? source.network.people.get(resolution.path) : undefined;
  if (person !== undefined) return [person];
  if (resolution.kind === 'ambiguous') problems.push({ kind: 'ambiguous', text, paths: resolution.paths });
  else problems.push({ kind: 'unknown-person', text, nearest: nearestWord(text, source.people().flatMap(({ name, aliases }) => [name, ...aliases])) });
  return [];
}

/** A word that no setting knows is a role all the same where a note uses it. */
function rolesOf({ roles }: BlockRequest, source: BlockSource, problems: BlockNameProblem[]): BlockScope['roles'] {
  if (roles.length === 0) return null;
  const ofNotes = (role: RoleId): boolean => source.boards().some(({ boxes }) => boxes.some((box) => box.role.id === role));
  for (const { role, text, isKnown } of roles) {
    if (isKnown || ofNotes(role)) continue;
    const known = shownRoles(source.settings.roles);
    problems.push({ kind: 'unknown-role', text, nearest: nearestWord(text, known.flatMap(spellingsOf)), allowed: known.map(({ id }) => id) });
  }
  return new Set(roles.map(({ role }) => role));
}

function spellingsOf({ id }: Role): readonly string[] {
  return [roleSpellingFor(id, 'en'), roleSpellingFor(id, 'fr')];
}

function networksOf({ networks }: BlockRequest, source: BlockSource, problems: BlockNameProblem[]): BlockScope['networks'] {
  if (networks.length === 0) return null;
  const named = source.people().flatMap((person) => person.networks);
  const known = new Set(named.map(networkKeyOf));
  for (const mention of networks) {
    if (known.has(networkKeyOf(mention))) continue;
    problems.push({ kind: 'unknown-network', text: mention.text, nearest: nearestWord(mention.text, [...new Set(named.map(({ text }) => text))]) });
  }
  return new Set(networks.map(networkKeyOf));
}

/** Whether somebody is one of those that a block asks for by network, circle and name. */
export function isAskedFor(person: Person, { circles }: BlockRequest, { people, networks }: BlockScope): boolean {
  if (people !== null && !people.some(({ path }) => path === person.path)) return false;
  if (circles.length > 0 && !circles.includes(circleOf(person))) return false;
  return networks === null || person.networks.some((mention) => networks.has(networkKeyOf(mention)));
}

/** A board with the boxes that a block asks for; coverage and what is open stay those of the whole project. */
export function askedBoard(board: Board, { openRolesOnly }: BlockRequest, { roles }: BlockScope): Board {
  if (roles === null && !openRolesOnly) return board;
  const open = new Set(board.openRoles.map(({ role }) => role));
  const boxes = board.boxes.filter(({ role: { id } }) => (roles?.has(id) ?? true) && (!openRolesOnly || open.has(id)));
  return { ...board, boxes };
}
