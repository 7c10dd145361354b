import type { Mention, NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';
import { compareNamed, compareText } from '../model/order';
import type { Person } from '../model/person';
import type { Role } from '../model/role';
import { foldName } from '../network/link-path';
import type { Network } from '../network/network';
import type { Named } from './brief';
import { nameOfNote } from './brief';
import { activeRolesOf } from './held-role';
import type { TieGraph } from './tie-graph';

/** Somebody in a network, with what makes her a key person there. */
export interface NetworkMember {
  readonly path: NotePath;
  readonly name: string;
  /** Ties to other members. */
  readonly ties: number;
  /** Roles in active projects, each role of each project once; hidden ones do not count. */
  readonly roles: number;
}

/** People who belong together by what their notes say: a school, a collective, a course. */
export interface PeopleNetwork extends Named {
  /** The folded name: the same for a link and for plain words. */
  readonly key: string;
  /** By name. */
  readonly members: readonly NetworkMember[];
  /** At most three, by ties and roles together; nobody who has neither. */
  readonly keyPersons: readonly NetworkMember[];
  /** Rests on one or two people, or on nobody yet. */
  readonly isThin: boolean;
  /** The projects whose notes name it, by name. */
  readonly projects: readonly Named[];
}

/** All networks that the notes name. */
export interface PeopleNetworks {
  /** The largest first. */
  readonly all: readonly PeopleNetwork[];
  /** The people whose notes name none, by name. */
  readonly without: readonly Named[];
}

/** What networks are derived from. */
export interface NetworksSource {
  readonly network: Network;
  /** The roles of the settings; what is hidden counts nowhere. */
  readonly roles: readonly Role[];
  /** The people who are counted, by name. */
  readonly people: readonly Person[];
  /** The ties among them. */
  readonly graph: TieGraph;
}

const THIN_UNTIL = 2;
const KEY_PERSONS = 3;

/** How the name of a network is compared: a link and plain words of one name are the same network. */
export function networkKeyOf({ target }: Mention): string {
  return foldName(baseNameOf(target));
}

/** The networks of a person by their keys, each once, in the order of her note. */
export function networkKeysOf({ networks }: Person): readonly string[] {
  return [...new Set(networks.map(networkKeyOf))];
}

/** The networks with their members, those that only a project names among them (docs/network.md). */
export function deriveNetworks(source: NetworksSource): PeopleNetworks {
  const { network, people } = source;
  const drafts = draftsOf(people, network);
  const all = [...drafts.values()].map((draft) => networkOf(draft, source));
  return {
    all: all.sort((a, b) => b.members.length - a.members.length || compareNamed(keyed(a), keyed(b))),
    without: people.filter(({ networks }) => networks.length === 0).map(({ name, path }) => ({ name, path })),
  };
}

interface Draft extends Named {
  readonly key: string;
  readonly people: Person[];
  readonly projects: Named[];
}

/** A note of the network gives it its name; without one the first spelling counts. */
function draftsOf(people: readonly Person[], network: Network): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const draftOf = (mention: Mention, from: NotePath): Draft => {
    const key = networkKeyOf(mention);
    const known = drafts.get(key);
    if (known !== undefined && known.path !== null) return known;
    const resolution = network.resolve(mention, from);
    const path = resolution.kind === 'note' ? resolution.path : null;
    if (known !== undefined && path === null) return known;
    const name = path === null ? mention.text : nameOfNote(path, network);
    const draft: Draft = { key, name, path, people: known?.people ?? [], projects: known?.projects ?? [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const person of people) {
    for (const mention of uniqueNetworks(person.networks)) draftOf(mention, person.path).people.push(person);
  }
  for (const project of [...network.projects.values()].sort(compareNamed)) {
    const { name, path } = project;
    for (const mention of uniqueNetworks(project.networks)) draftOf(mention, path).projects.push({ name, path });
  }
  return drafts;
}

function uniqueNetworks(mentions: readonly Mention[]): readonly Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(networkKeyOf(mention))) first.set(networkKeyOf(mention), mention);
  return [...first.values()];
}

function networkOf({ key, name, path, people, projects }: Draft, { graph, network, roles: known }: NetworksSource): PeopleNetwork {
  const among = new Set(people.map((person) => person.path));
  const members = people.map((person): NetworkMember => {
    const ties = [...(graph.get(person.path)?.keys() ?? [])].filter((other) => among.has(other)).length;
    return { path: person.path, name: person.name, ties, roles: activeRolesOf(person.path, network, known) };
  });
  const keyPersons = members
    .filter(({ ties, roles }) => ties + roles > 0)
    .sort((a, b) => b.ties + b.roles - (a.ties + a.roles) || compareNamed(a, b))
    .slice(0, KEY_PERSONS);
  return { key, name, path, members, keyPersons, isThin: members.length <= THIN_UNTIL, projects };
}

function keyed({ key, name }: PeopleNetwork): { name: string; path: string } {
  return { name, path: key };
}

/** Two networks that nobody joins: no member of both, and no tie between their members. */
export interface NetworkHole {
  readonly one: PeopleNetwork;
  readonly other: PeopleNetwork;
}

const HOLES_AMONG = 12;

/**
 * The holes between networks that are not thin, the largest first. Looked for among the twelve largest networks, since
 * among many small ones nearly every pair is a hole.
 */
export function holesBetween({ all }: PeopleNetworks, graph: TieGraph): readonly NetworkHole[] {
  const large = all.filter(({ isThin }) => !isThin).slice(0, HOLES_AMONG);
  const reach = new Map(large.map((each) => [each.key, reachOf(each, graph)]));
  const isJoined = (one: PeopleNetwork, other: PeopleNetwork): boolean =>
    other.members.some(({ path }) => reach.get(one.key)?.has(path));
  const holes = large.flatMap((one, at) =>
    large.slice(at + 1).flatMap((other) => (isJoined(one, other) ? [] : [{ one, other }])),
  );
  const size = ({ one, other }: NetworkHole): number => one.members.length * other.members.length;
  return holes.sort((a, b) => size(b) - size(a) || compareText(a.one.key, b.one.key) || compareText(a.other.key, b.other.key));
}

/** The members and all whom they are tied to. */
function reachOf({ members }: PeopleNetwork, graph: TieGraph): ReadonlySet<NotePath> {
  return new Set(members.flatMap(({ path }) => [path, ...(graph.get(path)?.keys() ?? [])]));
}
