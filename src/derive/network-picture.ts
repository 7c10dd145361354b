import type { Circle } from '../model/cadence';
import { CIRCLES } from '../model/cadence';
import type { NotePath } from '../model/mention';
import { compareNamed, compareText } from '../model/order';
import type { Person } from '../model/person';
import { bridgesOf } from './bridges';
import { circleOf } from './contact';
import type { HealthSource } from './health/source';
import { activeRolesOf } from './held-role';
import type { NetworkLayout, Place } from './network-layout';
import { layoutNetwork } from './network-layout';
import type { PeopleNetworks } from './networks';
import { networkKeysOf } from './networks';
import type { TieKind } from './tie-graph';
import { degreeOf } from './tie-graph';

/** How near somebody is drawn: by her circle, or outermost while I do not know her myself. */
export type PictureRing = Circle | 'unmet';

/** The rings, the innermost first. */
export const PICTURE_RINGS: readonly PictureRing[] = [...CIRCLES, 'unmet'];

/** A slice of the picture: one of the larger networks, all smaller ones, or the people without one. */
export interface PictureSector {
  readonly kind: 'network' | 'others' | 'none';
  /** '' unless it is a network. */
  readonly name: string;
  readonly people: number;
  /** Nobody in it is tied to somebody elsewhere, or belongs to a network of another slice as well. */
  readonly isCutOff: boolean;
}

/** Somebody in the picture. */
export interface PictureNode extends Place {
  readonly path: NotePath;
  readonly name: string;
  readonly ring: PictureRing;
  readonly sector: number;
  /** Joins what hardly anybody else joins. */
  readonly isBridge: boolean;
  /** Roles in active projects. */
  readonly roles: number;
  /** The people in the picture whom she is tied to, by name. */
  readonly ties: readonly NotePath[];
}

/** A tie of two people in the picture, told once. */
export interface PictureTie {
  readonly from: PictureNode;
  readonly to: PictureNode;
  readonly kind: TieKind;
}

/** The network as it is drawn: me in the middle, people in rings by closeness and in slices by network. */
export interface NetworkPicture {
  /** By slice, then ring, then name. */
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  readonly sectors: readonly PictureSector[];
  readonly layout: NetworkLayout;
  /** People for whom there was no room. */
  readonly leftOut: number;
}

/** More people than this cannot be told apart on a screen. */
const MOST_IN_PICTURE = 300;
const MOST_NETWORKS = 10;
const LEAST_MEMBERS = 2;

/**
 * The picture of all available people. Of more than 300 only the core circle, those with roles and the bridges are
 * shown, and of these the ones with most ties if they are still too many.
 */
export function deriveNetworkPicture(source: HealthSource, networks: PeopleNetworks): NetworkPicture {
  const { available, graph, network, settings } = source;
  const bridges = bridgesOf(available, graph);
  const roles = new Map(available.map(({ path }) => [path, activeRolesOf(path, network, settings.roles)]));
  const isWanted = (person: Person): boolean =>
    circleOf(person) === 'core' || bridges.has(person.path) || (roles.get(person.path) ?? 0) > 0;
  const shown = chosenOf(available, isWanted, source);
  const slices = slicesOf(shown, networks);
  const met = new Set(source.known.map(({ person }) => person.path));
  const drafts = shown
    .map((person) => ({
      person,
      sector: slices.sectorOf(person),
      ring: PICTURE_RINGS.indexOf(met.has(person.path) ? circleOf(person) : 'unmet'),
    }))
    .sort((a, b) => a.sector - b.sector || a.ring - b.ring || compareNamed(a.person, b.person));
  const layout = layoutNetwork(drafts, slices.all.length);
  const names = new Map(shown.map((person) => [person.path, person]));
  const nodes = drafts.map(({ person, sector, ring }, at): PictureNode => {
    const { path, name } = person;
    const tied = [...(graph.get(path)?.keys() ?? [])].flatMap((other) => names.get(other) ?? []).sort(compareNamed);
    const { x, y } = layout.places[at] ?? { x: 0, y: 0 };
    const facts = { isBridge: bridges.has(path), roles: roles.get(path) ?? 0, ties: tied.map((other) => other.path) };
    return { path, name, ring: PICTURE_RINGS[ring] ?? 'unmet', sector, x, y, ...facts };
  });
  const ties = tiesOf(nodes, source);
  return { nodes, ties, sectors: sectorsOf(slices, nodes, ties, names), layout, leftOut: available.length - shown.length };
}

function chosenOf(people: readonly Person[], isWanted: (person: Person) => boolean, { graph }: HealthSource): readonly Person[] {
  if (people.length <= MOST_IN_PICTURE) return people;
  const byTies = (a: Person, b: Person): number => degreeOf(b.path, graph) - degreeOf(a.path, graph) || compareNamed(a, b);
  const wanted = people.filter(isWanted);
  return wanted.length <= MOST_IN_PICTURE ? wanted : wanted.sort(byTies).slice(0, MOST_IN_PICTURE);
}

/** The slices, and in which of them somebody stands. */
interface Slices {
  readonly all: readonly { readonly kind: PictureSector['kind']; readonly key: string; readonly name: string }[];
  sectorOf(person: Person): number;
}

/** Somebody of several networks stands in the first of her note that has a slice. */
function slicesOf(shown: readonly Person[], { all }: PeopleNetworks): Slices {
  const members = new Map<string, number>();
  for (const person of shown) for (const key of networkKeysOf(person)) members.set(key, (members.get(key) ?? 0) + 1);
  const drawn = all.filter(({ key }) => (members.get(key) ?? 0) >= LEAST_MEMBERS).slice(0, MOST_NETWORKS);
  const keys = new Set(drawn.map(({ key }) => key));
  const sliceOf = (person: Person): string => {
    const own = networkKeysOf(person);
    // Two words that no folded name can be: a name has no line break.
    return own.find((key) => keys.has(key)) ?? (own.length === 0 ? 'none\n' : 'others\n');
  };
  const used = new Set(shown.map(sliceOf));
  const slices = [
    ...drawn.map(({ key, name }) => ({ kind: 'network' as const, key, name })),
    { kind: 'others' as const, key: 'others\n', name: '' },
    { kind: 'none' as const, key: 'none\n', name: '' },
  ].filter(({ key }) => used.has(key));
  return { all: slices, sectorOf: (person) => slices.findIndex(({ key }) => key === sliceOf(person)) };
}

function tiesOf(nodes: readonly PictureNode[], { graph }: HealthSource): readonly PictureTie[] {
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  return nodes.flatMap((from) =>
    from.ties.flatMap((path): PictureTie[] => {
      const to = byPath.get(path);
      const kind = graph.get(from.path)?.get(path);
      return to === undefined || kind === undefined || compareText(from.path, path) > 0 ? [] : [{ from, to, kind }];
    }),
  );
}

function sectorsOf(
  { all }: Slices,
  nodes: readonly PictureNode[],
  ties: readonly PictureTie[],
  people: ReadonlyMap<NotePath, Person>,
): readonly PictureSector[] {
  const joined = new Set(ties.filter(({ from, to }) => from.sector !== to.sector).flatMap(({ from, to }) => [from.sector, to.sector]));
  for (const { path, sector } of nodes) {
    const person = people.get(path);
    const keys = person === undefined ? [] : networkKeysOf(person);
    const others = all.flatMap(({ key }, at) => (at !== sector && keys.includes(key) ? [at] : []));
    if (others.length > 0) for (const at of [sector, ...others]) joined.add(at);
  }
  return all.map(({ kind, name }, at): PictureSector => {
    const inside = nodes.filter(({ sector }) => sector === at).length;
    return { kind, name, people: inside, isCutOff: kind === 'network' && all.length > 1 && !joined.has(at) };
  });
}
